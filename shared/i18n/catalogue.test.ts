import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

/** Every text by its address, `shell:nav.programme`. */
function flatten(texts: object, address: string): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const place = address === '' ? key : `${address}.${key}`;
    if (typeof value === 'string') return [[place, value] as const];
    return typeof value === 'object' && value !== null ? flatten(value, place) : [];
  });
}

const italian = flatten(catalogue.it, '');
const english = new Map(flatten(catalogue.en, ''));

/** Words that no Italian sentence holds; the project's own (contest, pitch, coach) are not among them. */
const ENGLISH = new RegExp(
  `\\b(${[
    'the|and|with|from|this|that|these|those|your|you|not|have|has|will|cannot|please|click|save|saved|cancel|open|close|delete',
    'edit|add|remove|search|settings|undo|redo|error|warning|failed|success|loading|empty|none|yes|next|back|sheet|score|mark',
    'marks|juror|jurors|organisation|organization|people|person|ranking|import|export|upload|download|username|user',
  ].join('|')})\\b`,
  'iu',
);

/** Texts that are meant to be in another language or to be the name of something. */
const MEANT = new Set(['shell.action.english', 'shell.languages.en']);

/** English words inside a title or a name that stands in «» or after a trademark are not ours to translate. */
function withoutQuotations(text: string): string {
  return text
    .replaceAll(/«[^»]*»/gu, '')
    .replaceAll(/\{\{[^}]*\}\}/gu, '')
    .replaceAll(/SIL Open Font|Creative Commons|Hyperlegible Next/gu, '');
}

function findEnglish(texts: readonly (readonly [string, string])[]): readonly string[] {
  return texts
    .filter(
      ([address, text]) =>
        !MEANT.has(address) && !address.startsWith('command.') && ENGLISH.test(withoutQuotations(text)),
    )
    .map(([address, text]) => `${address}: ${text}`);
}

function valuesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1] ?? ''))].sort();
}

describe('catalogue', () => {
  test('says everything in both languages', () => {
    expect([...english.keys()].sort()).toEqual(italian.map(([address]) => address).sort());
  });

  test('has no empty text', () => {
    const empty = [...italian, ...english].filter(([, text]) => text.trim() === '').map(([address]) => address);
    expect(empty).toEqual([]);
  });

  test('puts the same values into both languages', () => {
    const differing = italian
      // A singular may say its number in a word.
      .filter(([address]) => !address.endsWith('_one'))
      .filter(([address, text]) => valuesIn(text).join() !== valuesIn(english.get(address) ?? '').join())
      .map(([address]) => address);
    expect(differing).toEqual([]);
  });

  test('says one hour, one filter, in the singular', () => {
    const plural = /\{\{(?:count|hours)\}\} (?:ore|attivi|hours)\b/u;
    const faulty = [...italian, ...english]
      .filter(([address, text]) => plural.test(text) && !address.endsWith('_other'))
      .map(([address, text]) => `${address}: ${text}`);
    expect(faulty).toEqual([]);
    // The number of such a form is that of its own noun, not of another one in the same sentence.
    const mixed = italian.filter(
      ([address, text]) => address.endsWith('_other') && /\{\{count\}\} .*\{\{hours\}\} ore\b/u.test(text),
    );
    expect(mixed).toEqual([]);
  });

  test('speaks Italian in Italian', () => {
    expect(findEnglish([['planted', 'Premi Save per salvare']])).toHaveLength(1);
    expect(findEnglish(italian)).toEqual([]);
  });

  test('keeps the typography of Italian: no exclamation marks, no straight apostrophes or quotes', () => {
    const faulty = italian
      .filter(([address]) => !address.startsWith('command.'))
      .filter(([, text]) => /!|\p{L}'\p{L}|"/u.test(text))
      .map(([address, text]) => `${address}: ${text}`);
    expect(faulty).toEqual([]);
  });
});
