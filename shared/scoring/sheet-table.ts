import { compareIds, type ScoreInput } from './score-input.ts';
import { countedSheets, sheetValue } from './sheet-value.ts';

/** A counted sheet: its value, with juror and entry as positions in the lists of its table. */
export interface TableSheet {
  readonly juror: number;
  readonly entry: number;
  readonly value: number;
}

/**
 * The counted sheets by entry, jurors and entries without any set aside. Everything is in the order of the ids, so that
 * whatever is computed from a table does not depend on the order of the input, bit for bit.
 */
export interface SheetTable<Juror extends string, Entry extends string> {
  readonly jurors: readonly Juror[];
  readonly entries: readonly Entry[];
  /** One list per entry, never empty, each in the order of the jurors. */
  readonly rows: readonly (readonly TableSheet[])[];
}

/** Computes the value of every sheet once, for the methods that look at sheets from several sides. */
export function sheetTable<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): SheetTable<Juror, Entry> {
  const counted = countedSheets(input);
  const jurors = [...new Set(counted.map(({ juror }) => juror))].sort(compareIds);
  const entries = [...new Set(counted.map(({ entry }) => entry))].sort(compareIds);
  const jurorPositions = new Map(jurors.map((juror, position) => [juror, position]));
  const entryPositions = new Map(entries.map((entry, position) => [entry, position]));
  const rows: TableSheet[][] = entries.map(() => []);
  for (const sheet of counted) {
    const juror = jurorPositions.get(sheet.juror);
    const entry = entryPositions.get(sheet.entry);
    const value = sheetValue(sheet.marks, input.criteria);
    if (juror !== undefined && entry !== undefined && value !== null) rows[entry]?.push({ juror, entry, value });
  }
  for (const row of rows) row.sort((left, right) => left.juror - right.juror);
  return { jurors, entries, rows };
}

/** The same sheets by juror, one list per juror, each in the order of the entries. */
export function columnsOf(table: SheetTable<string, string>): readonly (readonly TableSheet[])[] {
  const columns: TableSheet[][] = table.jurors.map(() => []);
  for (const row of table.rows) for (const sheet of row) columns[sheet.juror]?.push(sheet);
  return columns;
}

/** Tells whether every juror of the table has judged every entry of it. */
export function isComplete({ jurors, rows }: SheetTable<string, string>): boolean {
  return rows.every((row) => row.length === jurors.length);
}
