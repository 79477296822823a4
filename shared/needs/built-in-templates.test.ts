import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTranslate } from '../i18n/translator.ts';
import { builtInTemplates, builtInVersion } from './built-in-templates.ts';

const languages = ['it', 'en'] as const;

/** What version 1 was when it was shipped: marks name it, so nothing of it may change. A change of words is a version 2. */
const shipped = z
  .record(z.string(), z.object({ levels: z.number(), dimensions: z.array(z.string()), it: z.string(), en: z.string() }))
  .parse(
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../../tests/fixtures/templates/built-in-version-1.json'), 'utf8'),
    ),
  );

describe('built-in templates', () => {
  for (const language of languages) {
    for (const id of builtInTemplates) {
      it(`say everything of ${id} in ${language}`, () => {
        const { levelNames, dimensions } = builtInVersion(id, createTranslate(language));
        for (const dimension of dimensions) {
          expect(dimension.levels).toHaveLength(levelNames.length);
          expect(new Set(dimension.levels).size).toBe(levelNames.length);
        }
        const texts = dimensions.flatMap((one) => [
          one.name,
          one.shortName,
          one.question,
          one.potentialQuestion,
          ...one.levels,
        ]);
        for (const text of [...levelNames, ...texts]) expect(text).toMatch(/^[\p{L}«].{1,140}$/u);
        expect(new Set(dimensions.map(({ question }) => question)).size).toBe(dimensions.length);
      });
    }
  }

  it('share no dimension, so that a card of one never shows under another', () => {
    const ids = builtInTemplates.flatMap((id) =>
      builtInVersion(id, createTranslate('it')).dimensions.map((one) => one.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have nine levels where they follow the readiness scales, five elsewhere', () => {
    const counts = builtInTemplates.map((id) => builtInVersion(id, createTranslate('it')).levelNames.length);
    expect(counts).toEqual([5, 5, 9, 5]);
  });

  it('keep version 1 as it was shipped', () => {
    const now = Object.fromEntries(
      builtInTemplates.map((id) => {
        const { id: version, levelNames, dimensions } = builtInVersion(id, createTranslate('it'));
        const [it, en] = languages.map((language) => hashOf(builtInVersion(id, createTranslate(language))));
        return [version, { levels: levelNames.length, dimensions: dimensions.map((one) => one.id), it, en }];
      }),
    );
    expect(now).toEqual(shipped);
  });
});

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
