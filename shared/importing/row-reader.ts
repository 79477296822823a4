import { looksLikeFormula, restoreNeutralised } from '../tables/formula-guard.ts';
import type { Cell } from '../tables/cell.ts';
import { readDate } from './date-reader.ts';
import type { ColumnMapping } from './fields.ts';
import { type ImportNote, makeNote, type NoteColumn } from './import-note.ts';
import { readAmount, readNumber } from './number-reader.ts';
import { cellAt, describeColumn, type OpenedTable, type TableRow } from './open-table.ts';

/** A cell with the place a note names. */
export interface FieldCell {
  readonly cell: Cell;
  readonly place: { readonly row: number; readonly column: NoteColumn; readonly value: string };
}

/** Reads the fields of one row of a register, keeping what there is to say. A field without a column reads as empty. */
export interface RowReader {
  /** The cell itself; null when no column holds the field. */
  cell(field: string): FieldCell | null;
  /** One line: line breaks become single spaces. */
  line(field: string): string;
  /** Text that keeps its line breaks. */
  prose(field: string): string;
  /** What is between commas or semicolons. */
  list(field: string): readonly string[];
  /** Whole cents. */
  cents(field: string): number | null;
  number(field: string): number | null;
  /** ISO date. */
  date(field: string): string | null;
  /** Everything said so far; cells that look like formulas are listed in one note at the end. */
  notes(): readonly ImportNote[];
  /** True when a cell could not be read: the row is held back. */
  hasFault(): boolean;
}

/** Starts reading a row. */
export function createRowReader(table: OpenedTable, mapping: ColumnMapping, row: TableRow): RowReader {
  const columns = new Map([...mapping].map(([column, field]) => [field, column]));
  const faults: ImportNote[] = [];
  const formulas: { readonly column: NoteColumn; readonly sign: string }[] = [];

  function cell(field: string): FieldCell | null {
    const column = columns.get(field);
    if (column === undefined) return null;
    const found = cellAt(row, column);
    return { cell: found, place: { row: row.row, column: describeColumn(table, column), value: found.text.trim() } };
  }

  function text(field: string): string {
    const found = cell(field);
    if (!found) return '';
    const { value } = found.place;
    if (found.cell.kind === 'error') {
      const code = value.startsWith('=') ? 'formula-without-result' : 'cell-error';
      faults.push(makeNote('warn', code, { value }, found.place));
      return '';
    }
    const restored = restoreNeutralised(found.cell.text.trim());
    if (found.cell.kind === 'text' && looksLikeFormula(restored)) {
      const sign = /[=+\-@＝＋－＠]/u.exec(restored)?.[0] ?? '';
      formulas.push({ column: found.place.column, sign });
    }
    return restored;
  }

  return {
    cell,
    line: (field) => text(field).replace(/\s+/gu, ' ').trim(),
    prose: (field) => text(field),
    list: (field) =>
      text(field)
        .split(/[,;\n]/)
        .map((item) => item.replace(/\s+/gu, ' ').trim())
        .filter((item) => item !== ''),
    cents(field) {
      const found = cell(field);
      const amount = found ? readAmount(found.cell) : null;
      if (!found || !amount) return null;
      if (!amount.ok) faults.push(makeNote('warn', amount.error, { value: found.place.value }, found.place));
      return amount.ok ? amount.value : null;
    },
    number(field) {
      const found = cell(field);
      const number = found ? readNumber(found.cell) : null;
      if (!found || !number) return null;
      if (!number.ok) faults.push(makeNote('warn', number.error, { value: found.place.value }, found.place));
      return number.ok ? number.value : null;
    },
    date(field) {
      const found = cell(field);
      const date = found ? readDate(found.cell) : null;
      if (!found || !date) return null;
      if (date.ok) return date.value;
      const { value } = found.place;
      faults.push(
        date.error.code === 'date-no-such-month'
          ? makeNote('warn', 'date-no-such-month', { value, month: date.error.month }, found.place)
          : makeNote('warn', date.error.code, { value }, found.place),
      );
      return null;
    },
    notes() {
      const [first] = formulas;
      if (!first) return faults;
      const headers = formulas.map(({ column }) => column.header || column.letter);
      const signs = [...new Set(formulas.map(({ sign }) => sign))];
      const params = { columns: headers, signs, count: formulas.length };
      return [...faults, makeNote('warn', 'formula-as-text', params, { row: row.row, column: first.column })];
    },
    hasFault: () => faults.length > 0,
  };
}
