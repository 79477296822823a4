import type { ScoreInput } from './score-input.ts';
import { columnsOf, sheetTable, type SheetTable } from './sheet-table.ts';

/**
 * Jurors and entries that counted sheets link to each other, directly or through others. Between two panels nothing
 * tells a strict jury from weak entries.
 */
export interface Panel<Juror extends string, Entry extends string> {
  /** By id. */
  readonly jurors: readonly Juror[];
  /** By id. */
  readonly entries: readonly Entry[];
}

/** A panel as positions in a table, ascending. */
export interface TablePanel {
  readonly jurors: readonly number[];
  readonly entries: readonly number[];
}

/**
 * Finds the panels: the connected components of jurors and entries over the counted sheets, in the order of their first
 * entry. Jurors and entries without a counted sheet are in none.
 *
 * @param table the table of the input, where the caller has it already.
 */
export function findPanels<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  table: SheetTable<Juror, Entry> = sheetTable(input),
): readonly Panel<Juror, Entry>[] {
  return tablePanels(table).map(({ jurors, entries }) => ({
    jurors: jurors.flatMap((position) => table.jurors[position] ?? []),
    entries: entries.flatMap((position) => table.entries[position] ?? []),
  }));
}

/** {@link findPanels} on a table. */
export function tablePanels(table: SheetTable<string, string>): readonly TablePanel[] {
  const columns = columnsOf(table);
  const seenEntries = new Set<number>();
  const seenJurors = new Set<number>();
  return table.rows.flatMap((_, first) => {
    if (seenEntries.has(first)) return [];
    seenEntries.add(first);
    const entries = [first];
    const jurors: number[] = [];
    // The list grows while it is walked: breadth first.
    for (const entry of entries) {
      for (const { juror } of table.rows[entry] ?? []) {
        if (seenJurors.has(juror)) continue;
        seenJurors.add(juror);
        jurors.push(juror);
        for (const next of columns[juror] ?? []) {
          if (seenEntries.has(next.entry)) continue;
          seenEntries.add(next.entry);
          entries.push(next.entry);
        }
      }
    }
    return [{ jurors: ascending(jurors), entries: ascending(entries) }];
  });
}

function ascending(positions: readonly number[]): readonly number[] {
  return [...positions].sort((left, right) => left - right);
}
