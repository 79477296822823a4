import { exactSum } from './exact-sum.ts';
import { areLevel } from './ranking.ts';
import { groupByEntry, type ScoreInput } from './score-input.ts';
import { countedSheets, sheetValue } from './sheet-value.ts';

/** Two entries beside each other, by the jurors with a counted sheet on both. */
export interface HeadToHead<Entry extends string> {
  readonly first: Entry;
  readonly second: Entry;
  /** Jurors with a counted sheet on both: the sum of the three counts below. */
  readonly jurors: number;
  readonly preferFirst: number;
  readonly preferSecond: number;
  /** Sheet values equal within the tolerance of ties. */
  readonly level: number;
  /** Mean over these jurors of first less second, in the unit of the marks; `null` without common jurors. */
  readonly meanDifference: number | null;
}

/** Compares two entries by their common jurors: free of who judged which, which no mean over different jurors is. */
export function headToHead<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  first: Entry,
  second: Entry,
): HeadToHead<Entry> {
  const valuesOf = sheetValues(input, [first, second]);
  return compare(first, second, valuesOf);
}

/**
 * Compares every pair of some entries: row by row in the order given, `null` on the diagonal. The time grows with the
 * square of the entries: for a grid on a screen.
 */
export function headToHeadGrid<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  entries: readonly Entry[],
): readonly (readonly (HeadToHead<Entry> | null)[])[] {
  const valuesOf = sheetValues(input, entries);
  return entries.map((first) => entries.map((second) => (first === second ? null : compare(first, second, valuesOf))));
}

type SheetValues = ReadonlyMap<string, ReadonlyMap<string, number>>;

function sheetValues<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  entries: readonly Entry[],
): SheetValues {
  const wanted = new Set(entries);
  const groups = groupByEntry(countedSheets(input).filter(({ entry }) => wanted.has(entry)));
  return new Map(
    [...groups].map(([entry, sheets]) => [
      entry,
      new Map(sheets.map(({ juror, marks }) => [juror, sheetValue(marks, input.criteria) ?? Number.NaN])),
    ]),
  );
}

function compare<Entry extends string>(first: Entry, second: Entry, valuesOf: SheetValues): HeadToHead<Entry> {
  const others = valuesOf.get(second);
  const differences: number[] = [];
  let preferFirst = 0;
  let level = 0;
  for (const [juror, value] of valuesOf.get(first) ?? []) {
    const other = others?.get(juror);
    if (other === undefined) continue;
    differences.push(value - other);
    if (areLevel(value, other)) level += 1;
    else if (value > other) preferFirst += 1;
  }
  const jurors = differences.length;
  return {
    first,
    second,
    jurors,
    preferFirst,
    preferSecond: jurors - preferFirst - level,
    level,
    meanDifference: jurors === 0 ? null : exactSum(differences) / jurors,
  };
}
