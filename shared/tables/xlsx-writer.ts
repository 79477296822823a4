import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import { columnLetter } from './cell.ts';
import type { OutputCell, OutputTable } from './output-cell.ts';

/** What an XLSX file cannot hold; `row` and `column` as the user would see them. */
export type XlsxWriteError =
  | { readonly code: 'cell-too-long'; readonly row: number; readonly column: string; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly limit: number };

const MAX_CELL_CHARACTERS = 32_767;
const MAX_SHEET_ROWS = 1_048_576;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Characters; a description of three paragraphs must not push the next column off the screen. */
const WIDTHS = { min: 8, max: 48 };

type LibraryCell = import('@e965/xlsx').CellObject;

/**
 * Writes one XLSX sheet: text cells never become formulas, numbers are numbers, dates are dates shown as dd/mm/yyyy,
 * the header is bold and stays in sight.
 */
export async function writeXlsx(table: OutputTable): Promise<Result<Uint8Array<ArrayBuffer>, XlsxWriteError>> {
  return writeWorkbook([table]);
}

/** Writes several sheets into one XLSX file, each as {@link writeXlsx} does. Their names differ. */
export async function writeWorkbook(
  tables: readonly OutputTable[],
): Promise<Result<Uint8Array<ArrayBuffer>, XlsxWriteError>> {
  for (const { header, rows } of tables) {
    if (rows.length + 1 > MAX_SHEET_ROWS) return err({ code: 'too-many-rows', limit: MAX_SHEET_ROWS });
    const tooLong = findTooLong([header, ...rows]);
    if (tooLong) return err(tooLong);
  }
  const library = await import('@e965/xlsx');
  const book = library.utils.book_new();
  for (const table of tables) library.utils.book_append_sheet(book, sheetOf(table), sheetName(table.sheetName));
  const written = z.instanceof(ArrayBuffer).parse(
    library.write(book, {
      type: 'array',
      bookType: 'xlsx',
      bookSST: true,
      compression: false,
    }),
  );
  return ok(styleHeaders(new Uint8Array(written), tables.length));
}

function sheetOf({ header, rows }: OutputTable): import('@e965/xlsx').WorkSheet {
  const lines: readonly (readonly OutputCell[])[] = [header, ...rows];
  return {
    '!data': lines.map((row) => row.map(toLibraryCell)),
    '!ref': `A1:${columnLetter(Math.max(0, ...lines.map((row) => row.length - 1)))}${lines.length}`,
    '!cols': header.map((_, column) => ({ wch: widthOf(lines, column) })),
    '!autofilter': { ref: `A1:${columnLetter(Math.max(0, header.length - 1))}${lines.length}` },
  };
}

function findTooLong(lines: readonly (readonly OutputCell[])[]): XlsxWriteError | null {
  for (const [row, cells] of lines.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'string' && escapeControls(cell).length > MAX_CELL_CHARACTERS) {
        return { code: 'cell-too-long', row: row + 1, column: columnLetter(column), limit: MAX_CELL_CHARACTERS };
      }
    }
  }
  return null;
}

function toLibraryCell(cell: OutputCell): LibraryCell {
  if (cell === null || cell === '') return { t: 'z' };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'string') return { t: 's', v: escapeControls(cell.replace(/\r\n?/g, '\n')) };
  return { t: 'n', v: serialDay(cell.iso), z: 'dd/mm/yyyy' };
}

/** Days since 30 December 1899, as spreadsheets count; true for every date from 1 March 1900. */
function serialDay(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_PER_DAY);
}

/** XLSX reads `_x0041_` as a letter (ECMA-376, ST_Xstring): text that happens to look so must be escaped. */
function escapeControls(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || 'Foglio1'
  );
}

function widthOf(lines: readonly (readonly OutputCell[])[], column: number): number {
  const longest = lines.reduce((widest, row) => Math.max(widest, lengthOf(row[column] ?? null)), 0);
  return Math.min(WIDTHS.max, Math.max(WIDTHS.min, longest + 2));
}

function lengthOf(cell: OutputCell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return Math.max(...cell.split('\n').map((line) => line.length));
  return typeof cell === 'number' ? String(cell).length : 10;
}

/** The library writes no styles: a bold font, its cell format and a frozen first row are put in afterwards. */
function styleHeaders(bytes: Uint8Array, sheets: number): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const styles = strFromU8(part(parts, 'xl/styles.xml'));
  const formats = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1] ?? Number.NaN);
  const fonts = Number(/<fonts count="(\d+)"/.exec(styles)?.[1] ?? Number.NaN);
  if (Number.isNaN(formats) || Number.isNaN(fonts)) throw new Error('The written styles have an unknown shape.');
  const bold = styles
    .replace(/<fonts count="\d+"/, `<fonts count="${fonts + 1}"`)
    .replace('</fonts>', '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>')
    .replace(/<cellXfs count="\d+"/, `<cellXfs count="${formats + 1}"`)
    .replace(
      '</cellXfs>',
      `<xf numFmtId="0" fontId="${fonts}" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>`,
    );
  const styled = Array.from({ length: sheets }, (_, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    return [name, strToU8(styleHeader(strFromU8(part(parts, name)), formats))] as const;
  });
  return new Uint8Array(
    zipSync({ ...parts, 'xl/styles.xml': strToU8(bold), ...Object.fromEntries(styled) }, { level: 6 }),
  );
}

function styleHeader(sheet: string, format: number): string {
  return sheet
    .replace(/<row r="1"[^>]*>.*?<\/row>/s, (row) => row.replace(/<c r="(\w+)"/g, `<c r="$1" s="${format}"`))
    .replace(
      /<sheetView( tabSelected="1")? workbookViewId="0"\s*\/>/,
      '<sheetView$1 workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>',
    );
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const found = parts[name];
  if (!found) throw new Error(`The written workbook has no ${name}.`);
  return found;
}
