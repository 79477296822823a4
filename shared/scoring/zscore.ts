import { mean, type EntryValue } from './raw.ts';
import type { ScoreInput } from './score-input.ts';
import { columnsOf, sheetTable, type SheetTable } from './sheet-table.ts';
import { sampleDeviation } from './spread.ts';

/**
 * Standard scores per juror: z = (S − mean of the juror) / sd of the juror (sample sd), 0 where the juror has fewer
 * than two counted sheets or no spread; an entry's mean z is mapped back with the mean and the sample sd of all sheet
 * values, so that the result is in the unit of the marks. Entries come in the order of the input.
 *
 * It takes a juror's width out along with the severity. A juror who saw only strong entries looks severe to it: with
 * panels it is weaker than `additive`.
 *
 * @param table the table of the input, where the caller has it already.
 */
export function zscore<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  table: SheetTable<Juror, Entry> = sheetTable(input),
): readonly EntryValue<Entry>[] {
  const all = table.rows.flatMap((row) => row.map(({ value }) => value));
  const globalMean = mean(all) ?? 0;
  const globalDeviation = sampleDeviation(all);
  const jurors = columnsOf(table).map((column) => {
    const values = column.map(({ value }) => value);
    return { centre: mean(values) ?? 0, deviation: sampleDeviation(values) };
  });
  const results = new Map<Entry, EntryValue<Entry>>();
  table.entries.forEach((entry, position) => {
    const row = table.rows[position] ?? [];
    const standard = row.map(({ juror, value }) => {
      const { centre, deviation } = jurors[juror] ?? { centre: 0, deviation: 0 };
      return deviation === 0 ? 0 : (value - centre) / deviation;
    });
    results.set(entry, { entry, value: globalMean + globalDeviation * (mean(standard) ?? 0), n: row.length });
  });
  return input.entries.map((entry) => results.get(entry) ?? { entry, value: null, n: 0 });
}
