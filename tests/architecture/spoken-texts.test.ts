import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/i18n/catalogue.ts';

const project = join(import.meta.dirname, '../..');

/** Texts whose address is not spelled in one piece: a code says which note it is, and the hall's page knows one part only. */
const ELSEWHERE = ['importing:notes.', 'projector:scene.'];

/** The code of the app, without comments: those give examples of addresses. */
const code = ['shared', 'renderer', 'electron']
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !/^shared\/i18n\/(it|en)\//.test(path))
  .map((path) => readFileSync(join(project, path), 'utf8').replaceAll(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n');

/** Addresses without the endings that numbers choose. */
function addressesOf(texts: object, above: string): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null
      ? addressesOf(text, `${above}${name}.`)
      : [`${above}${name.replace(/_(zero|one|other)$/, '')}`],
  );
}

const known = new Set(Object.entries(catalogue.it).flatMap(([space, texts]) => addressesOf(texts, `${space}:`)));
const spoken = new Set([...code.matchAll(/['"`](\w+:[\w.-]+)['"`]/g)].map(([, address]) => address));
const patterns = [...code.matchAll(/`(\w+:[^`\n]*\$\{[^`\n]*)`/g)].map(
  ([, address = '']) =>
    new RegExp(
      `^${address
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', String.raw`\.`))
        .join(String.raw`.+`)}$`,
    ),
);

describe('the texts of the catalogue', () => {
  it('are all spoken somewhere', () => {
    const silent = [...known]
      .filter((address) => !ELSEWHERE.some((start) => address.startsWith(start)))
      .filter((address) => !spoken.has(address) && !patterns.some((pattern) => pattern.test(address)));
    expect(silent).toEqual([]);
  });

  it('are there for every address that the code spells, those of undo among them', () => {
    const spaces = new Set(Object.keys(catalogue.it));
    const addresses = [...spoken].filter((address) => spaces.has(address?.split(':')[0] ?? ''));
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter((address) => !known.has(address ?? ''))).toEqual([]);
  });
});
