import Papa from 'papaparse';
import { err, ok, type Result } from '../lib/result.ts';
import { type Cell, EMPTY_CELL, textCell } from './cell.ts';
import { decodeText } from './text-encoding.ts';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Separator,
  type TableError,
  type TextEncodingName,
  type Workbook,
} from './workbook.ts';

/** Tab first: a tab hardly ever stands in a cell by chance; then what Italian spreadsheets write. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ',', '|'];
/** Rows looked at to find the separator. */
const SAMPLE_ROWS = 60;
const SAMPLE_CHARACTERS = 65_536;
const QUOTED_CELL = /(^|[;,\t|\n])"(?:[^"]|"")*"(?=[;,\t|\n]|$)/g;

/** What the user chose in the preview in place of what was found. */
export interface CsvChoices {
  readonly encoding?: TextEncodingName;
  readonly separator?: Separator;
}

/**
 * Reads a text file as a table. Line ends may be mixed; a quoted cell may hold line breaks (they become LF) and is
 * still one row. A first line `sep=;`, which Excel hides and obeys, is obeyed and not counted.
 */
export function readCsv(bytes: Uint8Array, fileName: string, choices: CsvChoices): Result<Workbook, TableError> {
  const { text, encoding } = decodeText(bytes, choices.encoding);
  const unified = text.replace(/\r\n?/g, '\n');
  const hint = /^sep=([;,\t|])\n/i.exec(unified);
  const body = hint ? unified.slice(hint[0].length) : unified;
  const separator = choices.separator ?? SEPARATORS.find((known) => known === hint?.[1]) ?? findSeparator(body);

  const parsed = Papa.parse(body, { delimiter: separator, newline: '\n', quoteChar: '"', skipEmptyLines: false });
  const unclosed = parsed.errors.find((fault) => fault.code === 'MissingQuotes');
  if (unclosed) return err({ code: 'unclosed-quote', fileName, row: (unclosed.row ?? 0) + 1 });

  const lines = body.endsWith('\n') ? parsed.data.slice(0, -1) : parsed.data;
  const rows = trimTrailingRows(lines.map(toCells));
  if (rows.length > MAX_ROWS) return err({ code: 'too-many-rows', fileName, sheet: fileName, limit: MAX_ROWS });
  return ok({ fileName, format: 'csv', encoding, separator, sheets: [{ name: fileName, hidden: false, rows }] });
}

function toCells(fields: readonly string[]): readonly Cell[] {
  if (fields.length === 1 && fields[0] === '') return [];
  return fields.slice(0, MAX_COLUMNS).map(textCell);
}

/** Rows without a sign at the end are line ends, not rows. */
function trimTrailingRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell === EMPTY_CELL)) length -= 1;
  return rows.slice(0, length);
}

/**
 * Takes the separator that cuts most rows into the same number of cells. Decimal commas lose against semicolons and
 * tabs because the header has none.
 */
function findSeparator(text: string): Separator {
  let best: { readonly separator: Separator; readonly score: number; readonly width: number } | null = null;
  const rows = sampleRows(text);
  for (const separator of SEPARATORS) {
    const { score, width } = judgeSeparator(rows, separator);
    if (width > 1 && (!best || score > best.score + 1e-9)) best = { separator, score, width };
  }
  return best?.separator ?? ';';
}

function judgeSeparator(
  rows: readonly string[],
  separator: Separator,
): { readonly score: number; readonly width: number } {
  const widths = new Map<number, number>();
  for (const row of rows) {
    const width = row.split(separator).length;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  let best = { score: 0, width: 1 };
  for (const [width, count] of widths) {
    const score = count / rows.length;
    if (width > 1 && score > best.score) best = { score, width };
  }
  return best;
}

/** The first rows with every quoted cell replaced by a letter: what stands inside quotes separates nothing. */
function sampleRows(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(QUOTED_CELL, '$1x');
  return sample
    .split('\n')
    .filter((row) => row.trim() !== '')
    .slice(0, SAMPLE_ROWS);
}
