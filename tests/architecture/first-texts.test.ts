import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { featureTexts } from '../../renderer/ui/feature-texts.ts';
import { firstTexts } from '../../renderer/ui/screen-texts.ts';

const project = join(import.meta.dirname, '../..');
const STATIC = /(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'(\.[^']+\.tsx?)'/g;
const LAZY = /(withFeatureTexts\()?\bimport\('(\.[^']+\.tsx?)'\)/g;
const KEY = /['"`](\w+):[\w$]/g;

const first = new Set(Object.keys(firstTexts));
const features = new Set(Object.keys(featureTexts));

// What the page begins with; the programme is the one route whose texts are not fetched with it.
const START = ['renderer/main.tsx', 'renderer/features/programme/routes.tsx'];

interface LazyImport {
  readonly from: string;
  readonly to: string;
  readonly waits: boolean;
}

function sourceOf(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

/** Without comments, which give examples of keys. */
function codeOf(path: string): string {
  return sourceOf(path).replaceAll(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function resolve(from: string, to: string): string {
  return relative(project, join(project, dirname(from), to));
}

/** All modules that are loaded before the first of these runs. */
function loadedWith(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, to] of sourceOf(path).matchAll(STATIC)) if (to !== undefined) add(resolve(path, to));
  };
  paths.forEach(add);
  return found;
}

function lazyImportsOf(path: string): readonly LazyImport[] {
  return [...sourceOf(path).matchAll(LAZY)].map(([, waits, to]) => ({
    from: path,
    to: resolve(path, to ?? ''),
    waits: waits !== undefined,
  }));
}

function keysIn(path: string): readonly string[] {
  if (path.startsWith('shared/i18n/')) return [];
  return [...codeOf(path).matchAll(KEY)].flatMap(([, namespace]) => namespace ?? []);
}

/** The namespaces, among those that are fetched later, that modules speak. */
function spokenTooEarly(paths: Iterable<string>): readonly string[] {
  return [...paths].flatMap((path) =>
    keysIn(path)
      .filter((namespace) => features.has(namespace))
      .map((namespace) => `${path}: ${namespace}`),
  );
}

describe('the texts of the first screen', () => {
  const eager = loadedWith(START);
  // Commands write with the words that their caller loads for them; only screens speak on their own.
  const lazy = [...eager]
    .flatMap(lazyImportsOf)
    .filter(({ to }) => /^renderer\/(?:app|features)\//.test(to) && !START.includes(to));

  it('are all that is spoken before the others are fetched', () => {
    const spoken = new Set([...eager].flatMap(keysIn).filter((namespace) => first.has(namespace)));
    expect([...spoken].toSorted()).toEqual([...first].toSorted());
    expect(spokenTooEarly(eager)).toEqual([]);
  });

  it('are not all that later screens speak, so these wait for the others', () => {
    const speaking = lazy.filter(
      ({ to }) => spokenTooEarly(loadedWith([to])).length > 0 || lazyImportsOf(to).length > 0,
    );
    expect(speaking.map(({ to }) => to)).toContain('renderer/features/contest/routes.tsx');
    expect(speaking.filter(({ waits }) => !waits).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('are found where the modules are', () => {
    expect([...eager].filter((path) => !existsSync(join(project, path)))).toEqual([]);
    expect(eager.size).toBeGreaterThan(60);
  });
});
