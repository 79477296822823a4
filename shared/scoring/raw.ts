import { exactSum } from './exact-sum.ts';
import { groupByEntry, type ScoreInput } from './score-input.ts';
import { countedSheets, sheetValue } from './sheet-value.ts';

/** An entry with its value in the unit of the marks (`null` without counted sheets) and `n`, the number of counted sheets. */
export interface EntryValue<Entry extends string> {
  readonly entry: Entry;
  readonly value: number | null;
  readonly n: number;
}

/**
 * The raw value of each entry: the mean over jurors of the sheet values, counted sheets only. Entries come in the order
 * of the input.
 */
export function raw<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): readonly EntryValue<Entry>[] {
  const sheetsOf = groupByEntry(countedSheets(input));
  return input.entries.map((entry) => {
    const values = (sheetsOf.get(entry) ?? []).flatMap((sheet) => sheetValue(sheet.marks, input.criteria) ?? []);
    return { entry, value: mean(values), n: values.length };
  });
}

/** The arithmetic mean, independent of the order of the values; `null` for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : exactSum(values) / values.length;
}
