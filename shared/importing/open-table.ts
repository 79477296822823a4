import { type Cell, columnLetter, EMPTY_CELL, isBlankCell } from '../tables/cell.ts';
import type { CsvChoices } from '../tables/csv-reader.ts';
import { proposePlace } from '../tables/header-proposal.ts';
import type { Workbook } from '../tables/workbook.ts';
import { type ImportNote, makeNote, type NoteColumn } from './import-note.ts';

/** What the user chose in the preview in place of what was found. */
export interface TableChoices extends CsvChoices {
  readonly sheetIndex?: number;
  /** Row number as the user sees it. */
  readonly headerRow?: number;
}

/** A column with a heading. `index` 0 is column A. */
export interface TableColumn extends NoteColumn {
  readonly index: number;
}

/** A data row with its number in the spreadsheet. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** One sheet of a workbook, cut into header and data rows. Rows without a visible sign are skipped. */
export interface OpenedTable {
  readonly workbook: Workbook;
  readonly sheetIndex: number;
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Cells that stand outside the columns with a heading. */
  readonly notes: readonly ImportNote[];
}

/** More stray cells than this in one column are said in one note, not one by one. */
const MAX_STRAY_CELLS = 5;

/**
 * Finds header and data in a workbook: the place the user chose, else the one where most headings are recognised.
 *
 * @returns null when there is not a single filled cell.
 */
export function openTable(
  workbook: Workbook,
  recognise: (heading: string) => string | null,
  choices: TableChoices = {},
): OpenedTable | null {
  const chosen = choices.sheetIndex === undefined ? null : (workbook.sheets[choices.sheetIndex] ?? null);
  const place = proposePlace(chosen ? { ...workbook, sheets: [chosen] } : workbook, recognise);
  if (!place) return null;
  const sheetIndex = chosen ? (choices.sheetIndex ?? 0) : place.sheetIndex;
  const headerRow = choices.headerRow ?? place.headerRow;
  const source = workbook.sheets[sheetIndex]?.rows ?? [];
  const columns = (source[headerRow - 1] ?? []).flatMap((cell, index) =>
    isBlankCell(cell) ? [] : [{ index, letter: columnLetter(index), header: cell.text.replace(/\s+/g, ' ').trim() }],
  );
  const rows = source.flatMap((cells, index) =>
    index >= headerRow && cells.some((cell) => !isBlankCell(cell)) ? [{ row: index + 1, cells }] : [],
  );
  return { workbook, sheetIndex, headerRow, columns, rows, notes: findStrayCells(columns, rows) };
}

/** Gives a row's cell, empty where the row is shorter. */
export function cellAt(row: TableRow, column: number): Cell {
  return row.cells[column] ?? EMPTY_CELL;
}

/** Gives heading and letter of a column. */
export function describeColumn(table: OpenedTable, index: number): NoteColumn {
  const column = table.columns.find((one) => one.index === index);
  return { letter: columnLetter(index), header: column?.header ?? '' };
}

function findStrayCells(columns: readonly TableColumn[], rows: readonly TableRow[]): readonly ImportNote[] {
  const headed = new Set(columns.map((column) => column.index));
  const byColumn = new Map<number, ImportNote[]>();
  for (const { row, cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      if (headed.has(index) || isBlankCell(cell)) continue;
      const letter = columnLetter(index);
      const value = cell.text.trim();
      const place = { row, value, column: { letter, header: '' } };
      const found = byColumn.get(index) ?? [];
      byColumn.set(index, [
        ...found.slice(0, MAX_STRAY_CELLS),
        makeNote('warn', 'cell-without-header', { value, letter }, place),
      ]);
    }
  }
  return [...byColumn].flatMap(([index, notes]) => {
    if (notes.length <= MAX_STRAY_CELLS) return notes;
    const letter = columnLetter(index);
    const count = rows.filter(({ cells }) => !isBlankCell(cells[index])).length;
    return [makeNote('warn', 'column-without-header', { letter, count }, { column: { letter, header: '' } })];
  });
}
