import { expect } from 'vitest';
import type { RaschResult } from '../../shared/scoring/rasch-result.ts';
import { raschTotals } from './rasch-totals.ts';
import { scoresFrom, type Cell, type PlainScores } from './score-tables.ts';

type PlainRaschResult = RaschResult<string, string, string>;

/** Scores on one criterion: one row of marks per entry, `null` = no sheet. */
export function scoresOf(table: readonly (readonly (number | null)[])[]): PlainScores {
  const cells = table.map((row) => row.map((mark): Cell => (mark === null ? null : [mark])));
  return scoresFrom(cells, [1]);
}

/** The measure of an entry; NaN where it has none, so that no comparison holds. */
export function measureOf(result: PlainRaschResult, entry: string): number {
  return result.entries.find((one) => one.entry === entry)?.measure ?? Number.NaN;
}

/** The severity of a juror; NaN where there is none, so that no comparison holds. */
export function severityOf(result: PlainRaschResult, juror: string): number {
  return result.jurors.find((one) => one.juror === juror)?.severity ?? Number.NaN;
}

/** Expects every observed total to be the one the model expects, marks of elements `aside` left out. */
export function expectMaximum(scores: PlainScores, result: PlainRaschResult, aside: readonly string[] = []): void {
  const totals = raschTotals(scores, result, new Set(aside));
  expect(totals.length).toBeGreaterThan(0);
  for (const { observed, expected } of totals) expect(expected).toBeCloseTo(observed, 8);
}

/** The sum of some values; NaN where one of them is missing. */
export function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
}
