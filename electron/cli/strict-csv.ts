import Papa from 'papaparse';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { CsvFailure } from './command-failure.ts';

/** One row under the header: the cells by column, trimmed, and the line of the file on which it begins. */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The rows of a file and the number of its last line. */
export interface CsvTable<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly lastLine: number;
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads the strict form that programs exchange: UTF-8 (a byte order mark is allowed), comma, double quotes, a header
 * with exactly the given columns in any order. Blank lines are skipped; anything else that departs from it is refused
 * with its line.
 */
export function readStrictCsv<Column extends string>(
  bytes: Uint8Array,
  file: string,
  columns: readonly Column[],
): Result<CsvTable<Column>, CsvFailure> {
  const header = columns.join(',');
  const text = decode(bytes, file);
  if (!text.ok) return text;
  const raw = splitRows(text.value, file);
  if (!raw.ok) return raw;
  const [headerRow, ...bodyRows] = raw.value;
  if (headerRow === undefined) return err({ kind: 'empty-file', file, header });
  const positions = findColumns(headerRow, file, columns);
  if (!positions.ok) return positions;
  if (bodyRows.length === 0) return err({ kind: 'header-only', file, line: headerRow.line });
  const rows: CsvRow<Column>[] = [];
  for (const { line, cells } of bodyRows) {
    if (cells.length !== columns.length) {
      return err({ kind: 'wrong-cell-count', file, line, found: cells.length, expected: columns.length });
    }
    const named = Object.fromEntries(positions.value.map(([column, position]) => [column, cells[position] ?? '']));
    rows.push({ line, cells: named as Record<Column, string> });
  }
  return ok({ rows, lastLine: text.value.replace(/\n$/, '').split('\n').length });
}

/** Names that look the same are the same: composed Unicode, line ends of any system, no byte order mark. */
function decode(bytes: Uint8Array, file: string): Result<string, CsvFailure> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(text.normalize('NFC').replace(/\r\n?/g, '\n'));
  } catch {
    return err({ kind: 'not-utf8', file, line: findUndecodableLine(bytes) });
  }
}

function findUndecodableLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd === -1 ? bytes.length : lineEnd + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
    line += 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function splitRows(text: string, file: string): Result<readonly RawRow[], CsvFailure> {
  const rows: RawRow[] = [];
  let brokenLine: number | null = null;
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      if (errors.length > 0) {
        brokenLine = line;
        parser.abort();
        return;
      }
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return brokenLine === null ? ok(rows) : err({ kind: 'broken-quotes', file, line: brokenLine });
}

function findColumns<Column extends string>(
  { line, cells }: RawRow,
  file: string,
  columns: readonly Column[],
): Result<readonly (readonly [Column, number])[], CsvFailure> {
  const header = columns.join(',');
  const repeated = cells.find((cell, index) => cells.indexOf(cell) < index);
  if (repeated !== undefined) return err({ kind: 'repeated-column', file, line, column: repeated });
  const positions = columns.map((column) => [column, cells.indexOf(column)] as const);
  const missing = positions.find(([, position]) => position === -1);
  if (missing !== undefined) {
    if (cells.length === 1 && /[;\t|]/.test(cells[0] ?? ''))
      return err({ kind: 'wrong-separator', file, line, header });
    return err({ kind: 'missing-column', file, line, column: missing[0], header });
  }
  const unknown = cells.find((cell) => !columns.some((column) => column === cell));
  if (unknown !== undefined) return err({ kind: 'unknown-column', file, line, column: unknown, header });
  return ok(positions);
}
