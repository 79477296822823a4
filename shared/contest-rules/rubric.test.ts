import { describe, expect, it } from 'vitest';
import { createTranslate } from '../i18n/translator.ts';
import { draftCriteria } from './criteria-templates.ts';
import { commonBands, findAnchor, levelStart, rubricLevels } from './rubric.ts';

const TEN = { min: 0, max: 10, step: 1 };
const MARKS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('rubric', () => {
  it('puts the five words on 0–10 where the score sheet shows them', () => {
    expect(rubricLevels.map((level) => levelStart(level, TEN))).toEqual([0, 1, 4, 6, 9]);
  });

  it('finds a place for every word on a scale of five marks and on quarter steps', () => {
    expect(rubricLevels.map((level) => levelStart(level, { min: 1, max: 5, step: 1 }))).toEqual([1, 2, 3, 4, 5]);
    expect(rubricLevels.map((level) => levelStart(level, { min: 0, max: 10, step: 0.25 }))).toEqual([0, 1, 4, 6, 9]);
  });

  it('keeps a mark between two anchors under the lower one', () => {
    const [criterion] = draftCriteria('social-innovation', TEN, createTranslate('it'));
    expect(findAnchor(criterion?.anchors ?? [], 8)?.word).toBe('buono');
    expect(findAnchor(criterion?.anchors ?? [], 8.75)?.word).toBe('buono');
    expect(findAnchor(criterion?.anchors ?? [], 9)?.word).toBe('eccellente');
    expect(findAnchor([], 3)).toBeNull();
  });

  it('writes the words once when all criteria share them, and not otherwise', () => {
    const criteria = draftCriteria('unido-italia', TEN, createTranslate('it'));
    expect(commonBands(criteria, MARKS).map(({ word, start, end }) => [word, start, end])).toEqual([
      ['assente', 0, 1],
      ['debole', 1, 4],
      ['parziale', 4, 6],
      ['buono', 6, 9],
      ['eccellente', 9, 11],
    ]);
    const [first, ...rest] = criteria;
    expect(commonBands([{ anchors: (first?.anchors ?? []).slice(1) }, ...rest], MARKS)).toEqual([]);
  });

  it('has both templates complete in both languages', () => {
    for (const language of ['it', 'en'] as const) {
      for (const [template, weights] of [
        ['social-innovation', [25, 20, 25, 20, 10]],
        ['unido-italia', [40, 25, 20, 10, 5]],
      ] as const) {
        const criteria = draftCriteria(template, TEN, createTranslate(language));
        expect(criteria.map(({ weight }) => weight)).toEqual(weights);
        for (const { name, question, anchors } of criteria) {
          expect(`${name}${question}${anchors.map(({ word, sentence }) => word + sentence).join('')}`).not.toContain(
            ':',
          );
          expect(anchors.every(({ sentence }) => sentence.length > 10)).toBe(true);
        }
      }
    }
  });
});
