import Papa from 'papaparse';
import { neutraliseFormula } from './formula-guard.ts';
import type { OutputCell, OutputTable } from './output-cell.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** Any sign that could be taken for a separator is quoted, so that the file reads back without asking. */
const NEEDS_QUOTES = /[;,\t|"\n]|^sep=|^\s|\s$/i;

/** How a CSV file is written. Without choices: as an Italian Excel opens it with a double click. */
export interface CsvStyle {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}

const ITALIAN: CsvStyle = { separator: ';', decimal: ',' };

/**
 * Writes CSV: UTF-8 with byte order mark, CRLF, dates as dd/mm/yyyy. Text that a spreadsheet would run gets a leading
 * apostrophe. Line breaks inside a cell become LF.
 */
export function writeCsv(table: OutputTable, style: CsvStyle = ITALIAN): Uint8Array<ArrayBuffer> {
  const lines = [table.header, ...table.rows].map((row) => row.map((cell) => showCell(cell, style)));
  const text = Papa.unparse(lines, {
    delimiter: style.separator,
    newline: '\r\n',
    quotes: (value) => NEEDS_QUOTES.test(value),
  });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

function showCell(cell: OutputCell, style: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', style.decimal);
  if (typeof cell === 'string') return neutraliseFormula(cell.replace(/\r\n?/g, '\n'));
  const [year = '', month = '', day = ''] = cell.iso.split('-');
  return `${day}/${month}/${year}`;
}
