import { orderJurors } from './juror-order.ts';
import { compareIds, groupByEntry, type ScoreInput } from './score-input.ts';
import { sheetTable } from './sheet-table.ts';
import { countedSheets } from './sheet-value.ts';

/**
 * The counted sheets laid out for computing the same ranking thousands of times. Entries stand in the order of their ids,
 * jurors in an order that comes from their sheets: neither the order of the input nor names change a draw.
 */
export interface ScoreGrid<Juror extends string, Entry extends string> {
  /** All entries. */
  readonly entries: readonly Entry[];
  /** Jurors with at least one counted sheet, in the order of the draws. */
  readonly jurors: readonly Juror[];
  /** The sheets of entry `i` are the cells from `starts[i]` to before `starts[i + 1]`, in the order of `jurors`. */
  readonly starts: Int32Array;
  /** The juror of each cell, by its place in `jurors`. */
  readonly cellJurors: Int32Array;
  /** The sheet value of each cell. */
  readonly cellValues: Float64Array;
  /** The marks of each cell, criterion after criterion in the order of their ids; empty where nobody asked for them. */
  readonly cellMarks: Float64Array;
  /** Weights of the criteria, in the order of their ids. */
  readonly weights: Float64Array;
}

/**
 * Lays the counted sheets out. Assumes checked scores.
 *
 * @param withMarks false leaves `cellMarks` empty, which most rules do without.
 */
export function layOut<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  withMarks: boolean,
): ScoreGrid<Juror, Entry> {
  const table = sheetTable(input);
  const entries = [...input.entries].sort(compareIds);
  const jurors = orderJurors(table);
  const placeOfJuror = new Map(jurors.map((juror, place) => [juror, place]));
  const places = Int32Array.from(table.jurors, (juror) => placeOfJuror.get(juror) ?? 0);
  const rowOf = new Map(table.entries.map((entry, position) => [entry, table.rows[position] ?? []]));
  const criteria = [...input.criteria].sort((left, right) => compareIds(left.criterion, right.criterion));

  const cells = table.rows.reduce((sum, row) => sum + row.length, 0);
  const starts = new Int32Array(entries.length + 1);
  const cellJurors = new Int32Array(cells);
  const cellValues = new Float64Array(cells);
  let cell = 0;
  entries.forEach((entry, index) => {
    const row = [...(rowOf.get(entry) ?? [])].sort(
      (left, right) => (places[left.juror] ?? 0) - (places[right.juror] ?? 0),
    );
    for (const { juror, value } of row) {
      cellJurors[cell] = places[juror] ?? 0;
      cellValues[cell] = value;
      cell += 1;
    }
    starts[index + 1] = cell;
  });
  const grid = { entries, jurors, starts, cellJurors, cellValues };
  const weights = Float64Array.from(criteria, ({ weight }) => weight);
  const names = criteria.map(({ criterion }) => criterion);
  return { ...grid, weights, cellMarks: withMarks ? marksOfCells(input, grid, names) : new Float64Array(0) };
}

function marksOfCells<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  {
    entries,
    jurors,
    starts,
    cellJurors,
  }: Pick<ScoreGrid<Juror, Entry>, 'entries' | 'jurors' | 'starts' | 'cellJurors'>,
  criteria: readonly Criterion[],
): Float64Array {
  const cellMarks = new Float64Array(cellJurors.length * criteria.length);
  const sheetsOf = groupByEntry(countedSheets(input));
  entries.forEach((entry, index) => {
    const marksOf = new Map((sheetsOf.get(entry) ?? []).map(({ juror, marks }) => [juror, marks]));
    for (let cell = starts[index] ?? 0; cell < (starts[index + 1] ?? 0); cell += 1) {
      const juror = jurors[cellJurors[cell] ?? 0];
      const marks = juror === undefined ? undefined : marksOf.get(juror);
      criteria.forEach((criterion, place) => {
        cellMarks[cell * criteria.length + place] = marks?.get(criterion) ?? Number.NaN;
      });
    }
  });
  return cellMarks;
}
