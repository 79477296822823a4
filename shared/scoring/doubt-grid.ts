import { orderJurors } from './juror-order.ts';
import { compareIds, groupByEntry, type ScoreInput } from './score-input.ts';
import { sheetTable } from './sheet-table.ts';
import { countedSheets, sheetValue } from './sheet-value.ts';

/**
 * The counted sheets laid out for computing the same ranking thousands of times. Entries stand in the order of their ids,
 * jurors in an order that comes from their sheets: neither the order of the input nor names change a draw.
 */
export interface ScoreGrid<Juror extends string, Entry extends string> {
  /** All entries. */
  readonly entries: readonly Entry[];
  /** Jurors with at least one counted sheet, in the order of the draws. */
  readonly jurors: readonly Juror[];
  /** The sheets of entry `i` are the cells from `starts[i]` to before `starts[i + 1]`, in the order of their jurors. */
  readonly starts: Int32Array;
  /** The juror of each cell, by its place in `jurors`. */
  readonly cellJurors: Int32Array;
  /** The sheet value of each cell. */
  readonly cellValues: Float64Array;
  /** The marks of each cell, criterion after criterion in the order of their ids. */
  readonly cellMarks: Float64Array;
  /** Weights of the criteria, in the order of their ids. */
  readonly weights: Float64Array;
}

/** Lays the counted sheets out. Assumes checked scores. */
export function layOut<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): ScoreGrid<Juror, Entry> {
  const sheets = countedSheets(input);
  const sheetsOf = groupByEntry(sheets);
  const entries = [...input.entries].sort(compareIds);
  const jurors = orderJurors(sheetTable(input));
  const placeOf = new Map(jurors.map((juror, place) => [juror, place]));
  const criteria = [...input.criteria].sort((left, right) => compareIds(left.criterion, right.criterion));

  const starts = new Int32Array(entries.length + 1);
  const cellJurors = new Int32Array(sheets.length);
  const cellValues = new Float64Array(sheets.length);
  const cellMarks = new Float64Array(sheets.length * criteria.length);
  let cell = 0;
  entries.forEach((entry, index) => {
    const own = [...(sheetsOf.get(entry) ?? [])].sort((left, right) => compareIds(left.juror, right.juror));
    for (const { juror, marks } of own) {
      cellJurors[cell] = placeOf.get(juror) ?? 0;
      cellValues[cell] = sheetValue(marks, criteria) ?? Number.NaN;
      criteria.forEach(({ criterion }, place) => {
        cellMarks[cell * criteria.length + place] = marks.get(criterion) ?? Number.NaN;
      });
      cell += 1;
    }
    starts[index + 1] = cell;
  });
  return {
    entries,
    jurors,
    starts,
    cellJurors,
    cellValues,
    cellMarks,
    weights: Float64Array.from(criteria, ({ weight }) => weight),
  };
}
