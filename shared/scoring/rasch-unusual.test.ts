import { describe, expect, it } from 'vitest';
import { expectMaximum, measureOf, scoresOf, sumOf } from '../../tests/support/rasch-checks.ts';
import { simulateScores } from '../../tests/support/rasch-simulation.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { rasch } from './rasch.ts';

describe('rasch on unusual scores', () => {
  it('numbers categories without gaps: a mark nobody gives changes nothing', () => {
    const table = [
      [1, 2, 4],
      [2, 4, 5],
      [4, 5, 2],
      [2, 1, 1],
      [5, 4, 4],
    ];
    const result = rasch(scoresOf(table));
    expect(result.categories).toEqual([1, 2, 4, 5]);
    const closed = rasch(scoresOf(table.map((row) => row.map((mark) => (mark > 3 ? mark - 1 : mark)))));
    expect(closed.entries).toEqual(result.entries);
  });

  it('takes marks within 1e-9 for one category', () => {
    const table = [
      [0.3, 0.6, 0.9],
      [0.6, 0.3, 0.3],
      [0.9, 0.9, 0.3],
      [0.3, 0.9, 0.6],
    ];
    const summed = table.map((row) => row.map((mark) => (mark === 0.3 ? 0.1 + 0.2 : mark)));
    expect(0.1 + 0.2).not.toBe(0.3);
    summed[0]![0] = 0.3;
    expect(rasch(scoresOf(summed))).toEqual(rasch(scoresOf(table)));
  });

  it('has a measure for one entry and many jurors, and for one juror and many entries', () => {
    const oneEntry = rasch(
      scoresFrom(
        [
          [
            [1, 2, 3],
            [2, 3, 2],
            [2, 2, 3],
            [1, 3, 1],
            [2, 1, 2],
          ],
        ],
        [1, 1, 1],
      ),
    );
    expect(oneEntry.warnings).toEqual([]);
    expect(oneEntry.entries[0]?.measure).toEqual(expect.any(Number));
    const oneJuror = rasch(scoresFrom([[[1, 2, 3]], [[2, 3, 2]], [[2, 2, 3]], [[1, 3, 1]], [[2, 1, 2]]], [1, 1, 1]));
    expect(oneJuror.warnings).toEqual([]);
    expect(oneJuror.jurors[0]).toMatchObject({ severity: 0 });
  });

  it('has a severity for a juror who gives everybody the same mark from the middle of the scale', () => {
    const result = rasch(
      scoresOf([
        [1, 3, 4, 3],
        [3, 5, 4, 3],
        [2, 1, 2, 3],
        [5, 4, 3, 3],
        [3, 2, 5, 3],
        [4, 4, 1, 3],
      ]),
    );
    expect(result.warnings).toEqual([]);
    const flat = result.jurors[3];
    expect(flat?.severity).toEqual(expect.any(Number));
    expect(flat?.outfit).toBeLessThan(0.5);
  });

  it('keeps panels without a common juror or entry apart, each with its own zero', () => {
    const block = [
      [1, 2, 3],
      [2, 4, 3],
      [4, 3, 2],
      [3, 1, 4],
    ];
    const none = [null, null, null];
    const scores = scoresOf([
      ...block.map((row) => [...row, ...none]),
      ...block.map((row) => [...none, ...row.map((mark, index) => (index === 0 ? Math.min(4, mark + 1) : mark))]),
    ]);
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-disconnected', panels: 2 }]);
    expect(result.panels).toEqual([
      { entries: ['E1', 'E2', 'E3', 'E4'], jurors: ['J1', 'J2', 'J3'] },
      { entries: ['E5', 'E6', 'E7', 'E8'], jurors: ['J4', 'J5', 'J6'] },
    ]);
    expect(sumOf(result.jurors.slice(0, 3).map(({ severity }) => severity))).toBeCloseTo(0, 9);
    expect(sumOf(result.jurors.slice(3).map(({ severity }) => severity))).toBeCloseTo(0, 9);
    expectMaximum(scores, result);
  });

  it.each([
    { name: 'nothing scored', table: [[null, null]], kind: 'rasch-nothing-to-fit' },
    {
      name: 'everybody gives the same',
      table: [
        [3, 3],
        [3, 3],
      ],
      kind: 'rasch-nothing-to-fit',
    },
    {
      name: 'only extreme totals',
      table: [
        [1, 1],
        [5, 5],
      ],
      kind: 'rasch-nothing-to-fit',
    },
    {
      name: 'perfect order',
      table: [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      kind: 'rasch-no-finite-maximum',
    },
    {
      name: 'every juror apart',
      table: [
        [1, 2, 3],
        [2, 2, 2],
        [1, 2, 3],
      ],
      kind: 'rasch-no-finite-maximum',
    },
    {
      name: 'a scale that falls in two',
      table: [
        [1, 2, 1, 2],
        [2, 1, 2, 1],
        [3, 4, 3, 4],
        [4, 3, 4, 3],
      ],
      kind: 'rasch-no-finite-maximum',
    },
  ])('measures nothing and says why: $name', ({ table, kind }) => {
    const result = rasch(scoresOf(table));
    expect(result.warnings).toEqual([{ kind }]);
    expect(result.entries.map(({ measure }) => measure)).toEqual(table.map(() => null));
    expect(result.jurors.every(({ severity, infit }) => severity === null && infit === null)).toBe(true);
    expect(result.thresholds).toEqual([]);
  });

  it('notices in much data too that the scale falls in two', () => {
    const { scores } = simulateScores({ entries: 80, jurors: 9, criteria: 4, categories: 40, missing: 0, seed: 22 });
    const upper = new Set(scores.entries.filter((_entry, index) => index % 2 === 0));
    const sheets = scores.sheets.map((sheet) => ({
      ...sheet,
      marks: new Map(
        [...sheet.marks].map(([criterion, mark]) => [
          criterion,
          upper.has(sheet.entry) ? Math.max(21, mark) : Math.min(20, mark),
        ]),
      ),
    }));
    expect(rasch(scores).warnings.filter(({ kind }) => kind === 'rasch-no-finite-maximum')).toEqual([]);
    expect(rasch({ ...scores, sheets }).warnings.map(({ kind }) => kind)).toEqual(['rasch-no-finite-maximum']);
  });

  it('levels entries with marks that nobody else has, instead of letting one drift away', () => {
    // Once the entries of 3s are set aside, nobody gives more than 2, and the last entry has 2s only.
    const marks = [
      [1, 1],
      [3, 3],
      [2, 1],
      [1, 1],
      [3, 3],
      [1, 1],
      [1, 2],
      [2, 2],
    ];
    const result = rasch(
      scoresFrom(
        marks.map((sheet) => [sheet]),
        [1, 1],
      ),
    );
    expect(result.warnings.at(-1)).toEqual({ kind: 'rasch-marks-merged', marks: [3] });
    expect(result.warnings).toContainEqual({ kind: 'rasch-extreme-entry', entry: 'E8', end: 'highest' });
    expect(measureOf(result, 'E8')).toBeGreaterThan(measureOf(result, 'E7') + 1);
    expect(measureOf(result, 'E2')).toBe(measureOf(result, 'E8'));
  });

  it('refuses to take hundreds of distinct marks for a scale', () => {
    const table = Array.from({ length: 40 }, (_, entry) =>
      Array.from({ length: 8 }, (_, juror) => ((entry * 8 + juror) * 137) % 1009),
    );
    expect(rasch(scoresOf(table)).warnings).toEqual([
      { kind: 'rasch-too-many-categories', categories: 320, most: 255 },
    ]);
  });
});
