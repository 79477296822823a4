import * as fc from 'fast-check';
import { scoresFrom, type Cell, type PlainScores } from './score-tables.ts';

/** The marks of a contest as juries give them: 0 to 10 in quarter points, so that ties are common. */
const markArbitrary = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);

/** Weights as organisers give them: tenths, which no binary fraction holds exactly. */
const weightArbitrary = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);

function tableArbitrary(cellOf: (criteria: number) => fc.Arbitrary<Cell>): fc.Arbitrary<PlainScores> {
  return fc
    .record({
      entries: fc.integer({ min: 1, max: 7 }),
      jurors: fc.integer({ min: 1, max: 7 }),
      weights: fc.array(weightArbitrary, { minLength: 1, maxLength: 5 }),
    })
    .chain(({ entries, jurors, weights }) => {
      const row = fc.array(cellOf(weights.length), { minLength: jurors, maxLength: jurors });
      return fc.array(row, { minLength: entries, maxLength: entries }).map((table) => scoresFrom(table, weights));
    });
}

/** Every juror has scored every entry on every criterion. */
export const completeScores = tableArbitrary((criteria) =>
  fc.array(markArbitrary, { minLength: criteria, maxLength: criteria }),
);

/** What a real evening leaves: recusals, absences, empty and unfinished sheets among the good ones. */
export const gappyScores = tableArbitrary((criteria) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(markArbitrary, { minLength: criteria, maxLength: criteria }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.option(markArbitrary), { minLength: criteria, maxLength: criteria }),
    },
    { weight: 1, arbitrary: fc.constantFrom('R' as const, 'A' as const, null) },
  ),
);

/** Any order of the elements of a list. */
export function shuffled<Element>(elements: readonly Element[]): fc.Arbitrary<Element[]> {
  return fc.shuffledSubarray([...elements], { minLength: elements.length });
}

/** Complete scores on a short scale of whole numbers, all criteria of the same weight: what a rating scale model fits. */
export const steppedScores: fc.Arbitrary<PlainScores> = fc
  .record({
    entries: fc.integer({ min: 2, max: 7 }),
    jurors: fc.integer({ min: 2, max: 6 }),
    criteria: fc.integer({ min: 1, max: 4 }),
    most: fc.integer({ min: 2, max: 5 }),
  })
  .chain(({ entries, jurors, criteria, most }) => {
    const cell = fc.array(fc.integer({ min: 1, max: most }), { minLength: criteria, maxLength: criteria });
    const row = fc.array(cell, { minLength: jurors, maxLength: jurors });
    return fc.array(row, { minLength: entries, maxLength: entries }).map((table) =>
      scoresFrom(
        table,
        Array.from({ length: criteria }, () => 1),
      ),
    );
  });
