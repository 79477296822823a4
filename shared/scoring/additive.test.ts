import { describe, expect, it } from 'vitest';
import { scoresFrom, type Cell, type PlainScores } from '../../tests/support/score-tables.ts';
import { additive } from './additive.ts';
import { exactSum } from './exact-sum.ts';
import { raw } from './raw.ts';

function values(scores: PlainScores): readonly (number | null)[] {
  return additive(scores).entries.map(({ value }) => value);
}

function severities(scores: PlainScores): readonly (number | null)[] {
  return additive(scores).jurors.map(({ severity }) => severity);
}

function expectClose(actual: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, index) => {
    if (value === null) expect(actual[index]).toBeNull();
    else expect(actual[index]).toBeCloseTo(value, 10);
  });
}

describe('additive', () => {
  it('recovers effects that are exactly additive, whoever saw what', () => {
    const entries = [7, 5, 8, 6];
    const leniencies = [1, -1.5, 0.5];
    const seen = ['110', '011', '101', '010'];
    const table = entries.map((value, entry) =>
      leniencies.map((leniency, juror): Cell => (seen[entry]?.[juror] === '1' ? [value + leniency] : null)),
    );
    expectClose(values(scoresFrom(table, [1])), entries);
    expectClose(severities(scoresFrom(table, [1])), [-1, 1.5, -0.5]);
  });

  it('gives a strict juror a positive severity', () => {
    const scores = scoresFrom(
      [
        [[8], [6]],
        [[7], [5]],
      ],
      [1],
    );
    expectClose(severities(scores), [-1, 1]);
  });

  it('lifts the entry that only a strict juror saw', () => {
    const scores = scoresFrom(
      [
        [[8], [5]],
        [[7.5], null],
        [null, [5.5]],
      ],
      [1],
    );
    expectClose(values(scores), [6.5, 6, 7]);
    expectClose(
      raw(scores).map(({ value }) => value),
      [6.5, 7.5, 5.5],
    );
  });

  it('has the residuals of least squares: they sum to 0 for every entry and every juror', () => {
    const table: Cell[][] = [
      [[9], [7], null, [8], null],
      [[3], null, [6.5], null, [4]],
      [null, [5], [5.5], [9.25], null],
      [[7], [7.75], null, null, [1]],
      [null, null, [2], [10], [6]],
      [[4], null, null, [6], null],
    ];
    for (const some of [table, transposed(table)]) {
      const { entries, jurors } = additive(scoresFrom(some, [1]));
      const residuals = some.map((row, entry) =>
        row.map((cell, juror) =>
          Array.isArray(cell) && typeof cell[0] === 'number'
            ? cell[0] - (entries[entry]?.value ?? Number.NaN) + (jurors[juror]?.severity ?? Number.NaN)
            : 0,
        ),
      );
      for (const row of residuals) expect(exactSum(row)).toBeCloseTo(0, 11);
      for (const juror of jurors.keys()) {
        expect(exactSum(residuals.map((row) => row[juror] ?? 0))).toBeCloseTo(0, 11);
      }
      expect(exactSum(jurors.map(({ severity }) => severity ?? Number.NaN))).toBeCloseTo(0, 11);
    }
  });

  it('gives each disconnected panel its own mean and its own zero of severity', () => {
    const scores = scoresFrom(
      [
        [[9], [7], null],
        [[8], [6], null],
        [null, null, [3]],
        [null, null, [5]],
        ['R', 'A', null],
      ],
      [1],
    );
    expectClose(values(scores), [8, 7, 3, 5, null]);
    expectClose(severities(scores), [-1, 1, 0]);
    expect(additive(scores).entries.map(({ n }) => n)).toEqual([2, 2, 1, 1, 0]);
  });

  it('is null for a juror without counted sheets', () => {
    expectClose(severities(scoresFrom([[[9], 'R', 'A', null]], [1])), [0, null, null, null]);
  });

  it('answers on a long chain of jurors, each sharing one entry with the next', () => {
    const leniency = (juror: number): number => (juror % 5) - 2;
    const chain = Array.from({ length: 300 }, (_, entry) =>
      Array.from({ length: 300 }, (__, juror): Cell =>
        juror === entry || juror === entry + 1 ? [(entry % 7) + leniency(juror)] : null,
      ),
    );
    const result = additive(scoresFrom(chain, [1]));
    result.jurors.forEach(({ severity }, juror) => expect(severity).toBeCloseTo(-leniency(juror), 9));
    result.entries.forEach(({ value }, entry) => expect(value).toBeCloseTo(entry % 7, 9));
  });
});

function transposed(table: readonly (readonly Cell[])[]): Cell[][] {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
}
