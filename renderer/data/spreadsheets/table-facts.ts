import type { OpenedTable, TableRow } from '../../../shared/importing/open-table.ts';
import { cellAt } from '../../../shared/importing/open-table.ts';
import { isBlankCell } from '../../../shared/tables/cell.ts';
import type { Separator, TextEncodingName, Workbook } from '../../../shared/tables/workbook.ts';

/** A sheet of the file; `rows` counts those with a visible sign. */
export interface SheetFact {
  readonly name: string;
  readonly rows: number;
  readonly hidden: boolean;
}

/** A column with a heading. `index` 0 is column A; `samples` are the first values below the heading. */
export interface ColumnFact {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  readonly samples: readonly string[];
}

/** What was found in a file: small enough to be handed from the worker to the window, whatever the file's size. */
export interface TableFacts {
  readonly format: Workbook['format'];
  /** Null unless the file is CSV. */
  readonly encoding: TextEncodingName | null;
  /** Null unless the file is CSV. */
  readonly separator: Separator | null;
  readonly sheets: readonly SheetFact[];
  readonly sheetIndex: number;
  /** Row number as the user sees it. */
  readonly headerRow: number;
  /** The first rows of the sheet in words: among them the user finds the header. */
  readonly firstRows: readonly { readonly row: number; readonly text: string }[];
  readonly columns: readonly ColumnFact[];
  readonly rowCount: number;
}

const FIRST_ROWS = 30;
const SAMPLES = 3;
const SAMPLE_CHARACTERS = 80;

/** Sums an opened table up. */
export function factsOf(table: OpenedTable): TableFacts {
  const { workbook, sheetIndex, headerRow } = table;
  const sheet = workbook.sheets[sheetIndex]?.rows ?? [];
  return {
    format: workbook.format,
    encoding: workbook.encoding,
    separator: workbook.separator,
    sheets: workbook.sheets.map(({ name, hidden, rows }) => ({
      name,
      hidden,
      rows: rows.filter((cells) => cells.some((cell) => !isBlankCell(cell))).length,
    })),
    sheetIndex,
    headerRow,
    firstRows: sheet.slice(0, Math.max(FIRST_ROWS, headerRow)).map((cells, index) => ({
      row: index + 1,
      text: shorten(
        cells
          .filter((cell) => !isBlankCell(cell))
          .map((cell) => cell.text.trim())
          .join(' · '),
      ),
    })),
    columns: table.columns.map(({ index, letter, header }) => ({
      index,
      letter,
      header,
      samples: samplesOf(table.rows, index),
    })),
    rowCount: table.rows.length,
  };
}

function samplesOf(rows: readonly TableRow[], index: number): readonly string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const cell = cellAt(row, index);
    if (isBlankCell(cell)) continue;
    samples.push(shorten(cell.text.trim()));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > SAMPLE_CHARACTERS ? `${line.slice(0, SAMPLE_CHARACTERS - 1)}…` : line;
}
