import { assertNever } from '../lib/assert-never.ts';
import { createAdditiveResampler } from './doubt-additive.ts';
import type { ScoreGrid } from './doubt-grid.ts';
import type { RankingRule } from './ranking-rule.ts';
import { mean } from './raw.ts';
import { sampleDeviation, squaresAboutMean } from './spread.ts';
import { canTrim } from './trimmed.ts';

/**
 * Computes the value of every entry of a grid as if each juror had handed the same sheets in `draws[juror]` times; NaN
 * where no sheet is left. `values` is written over.
 */
export type Resampler = (draws: Float64Array, values: Float64Array) => void;

/** Makes the function that recomputes a rule on drawn jurors. It agrees with `entryValues` on the sheets written out. */
export function createResampler<Juror extends string, Entry extends string>(
  grid: ScoreGrid<Juror, Entry>,
  rule: RankingRule,
): Resampler {
  switch (rule.method) {
    case 'raw':
      return (draws, values) => meanOfCells(grid, grid.cellValues, draws, values);
    case 'trimmed':
      return createTrimmedResampler(grid, rule.trim);
    case 'zscore':
      return createZScoreResampler(grid);
    case 'additive':
      // Where every juror has judged every entry the severities fall out, whoever is drawn.
      return isFull(grid)
        ? (draws, values) => meanOfCells(grid, grid.cellValues, draws, values)
        : createAdditiveResampler(grid);
    default:
      return assertNever(rule);
  }
}

function isFull({ entries, jurors, cellJurors }: ScoreGrid<string, string>): boolean {
  return cellJurors.length === entries.length * jurors.length;
}

function meanOfCells(
  { entries, starts, cellJurors }: ScoreGrid<string, string>,
  cells: Float64Array,
  draws: Float64Array,
  values: Float64Array,
): void {
  for (let entry = 0; entry < entries.length; entry += 1) {
    const end = starts[entry + 1] ?? 0;
    let sum = 0;
    let sheets = 0;
    for (let cell = starts[entry] ?? 0; cell < end; cell += 1) {
      const drawn = draws[cellJurors[cell] ?? 0] ?? 0;
      sum += drawn * (cells[cell] ?? 0);
      sheets += drawn;
    }
    // NaN without sheets: 0 / 0.
    values[entry] = sum / sheets;
  }
}

/** Per entry and criterion the marks are put in order once; a juror drawn twice gives two equal marks, side by side. */
function createTrimmedResampler(grid: ScoreGrid<string, string>, trim: number): Resampler {
  const { entries, starts, cellJurors, cellMarks, weights } = grid;
  const criteria = weights.length;
  const cells = cellJurors.length;
  const marks = new Float64Array(cells * criteria);
  const jurors = new Int32Array(cells * criteria);
  for (let criterion = 0; criterion < criteria; criterion += 1) {
    for (let entry = 0; entry < entries.length; entry += 1) {
      const start = starts[entry] ?? 0;
      const end = starts[entry + 1] ?? 0;
      const markOf = (cell: number): number => cellMarks[cell * criteria + criterion] ?? 0;
      const ascending = Array.from({ length: end - start }, (_, index) => start + index).sort(
        (left, right) => markOf(left) - markOf(right),
      );
      ascending.forEach((cell, place) => {
        marks[criterion * cells + start + place] = markOf(cell);
        jurors[criterion * cells + start + place] = cellJurors[cell] ?? 0;
      });
    }
  }
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);

  /** The mean of the marks from place `start` to before `end`, `sheets` of them, without `dropped` at each end. */
  function meanOfKept(start: number, end: number, sheets: number, dropped: number, draws: Float64Array): number {
    let before = 0;
    let sum = 0;
    for (let place = start; place < end; place += 1) {
      const after = before + (draws[jurors[place] ?? 0] ?? 0);
      const kept = Math.min(after, sheets - dropped) - Math.max(before, dropped);
      if (kept > 0) sum += kept * (marks[place] ?? 0);
      before = after;
    }
    return sum / (sheets - 2 * dropped);
  }

  return (draws, values) => {
    for (let entry = 0; entry < entries.length; entry += 1) {
      const start = starts[entry] ?? 0;
      const end = starts[entry + 1] ?? 0;
      let sheets = 0;
      for (let cell = start; cell < end; cell += 1) sheets += draws[cellJurors[cell] ?? 0] ?? 0;
      const dropped = canTrim(sheets, trim) ? trim : 0;
      let sum = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        const first = criterion * cells;
        sum += (weights[criterion] ?? 0) * meanOfKept(first + start, first + end, sheets, dropped, draws);
      }
      values[entry] = sum / totalWeight;
    }
  };
}

/** A juror's own mean and spread do not depend on who else is drawn, so each sheet has its z once and for all. */
function createZScoreResampler(grid: ScoreGrid<string, string>): Resampler {
  const { jurors, cellJurors, cellValues } = grid;
  const own: number[][] = jurors.map(() => []);
  cellValues.forEach((value, cell) => own[cellJurors[cell] ?? 0]?.push(value));
  const counts = own.map((values) => values.length);
  const means = own.map((values) => mean(values) ?? 0);
  const squares = own.map((values) => squaresAboutMean(values));
  const spreads = own.map((values) => sampleDeviation(values));
  const scores = cellValues.map((value, cell) => {
    const juror = cellJurors[cell] ?? 0;
    const spread = spreads[juror] ?? 0;
    return spread === 0 ? 0 : (value - (means[juror] ?? 0)) / spread;
  });

  return (draws, values) => {
    meanOfCells(grid, scores, draws, values);
    let sheets = 0;
    let sum = 0;
    for (let juror = 0; juror < jurors.length; juror += 1) {
      sheets += (draws[juror] ?? 0) * (counts[juror] ?? 0);
      sum += (draws[juror] ?? 0) * (counts[juror] ?? 0) * (means[juror] ?? 0);
    }
    const centre = sum / sheets;
    let square = 0;
    for (let juror = 0; juror < jurors.length; juror += 1) {
      const distance = (means[juror] ?? 0) - centre;
      square += (draws[juror] ?? 0) * ((squares[juror] ?? 0) + (counts[juror] ?? 0) * distance * distance);
    }
    const spread = sheets > 1 ? Math.sqrt(square / (sheets - 1)) : 0;
    for (let entry = 0; entry < values.length; entry += 1) values[entry] = centre + spread * (values[entry] ?? 0);
  };
}
