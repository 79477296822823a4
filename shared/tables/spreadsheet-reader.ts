import { z } from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import { type Cell, EMPTY_CELL, textCell } from './cell.ts';
import { MAX_COLUMNS, MAX_ROWS, type Sheet, type TableError, type Workbook } from './workbook.ts';
import { recogniseZip, unfoldsTooMuch } from './workbook-format.ts';
import { listZipNames, repackStored, unpackXmlParts, type ZipFault } from './zip-guard.ts';
import { MAX_UNPACKED_BYTES } from './workbook.ts';

type LibraryCell = import('@e965/xlsx').CellObject;
type LibrarySheet = import('@e965/xlsx').WorkSheet;

const isFunction = (value: unknown) => typeof value === 'function';
/** The library's number formats, which its types leave open. */
const dateFormatsSchema = z.object({
  is_date: z.custom<(format: string) => boolean>(isFunction),
  parse_date_code:
    z.custom<(serial: number, options: { date1904: boolean }) => { y: number; m: number; d: number } | null>(
      isFunction,
    ),
});
type DateFormats = z.infer<typeof dateFormatsSchema>;

/** Reads an XLSX or ODS file. The library is loaded on first use: it weighs more than the rest of the first screen. */
export async function readSpreadsheet(bytes: Uint8Array, fileName: string): Promise<Result<Workbook, TableError>> {
  const names = listZipNames(bytes);
  if (!names.ok) return err(describeFault(names.error, fileName));
  const parts = unpackXmlParts(bytes);
  if (!parts.ok) return err(describeFault(parts.error, fileName));
  const content = recogniseZip(names.value, parts.value);
  if (content.kind === 'foreign') return err({ code: 'not-a-table', fileName, kind: content.is });
  if (content.kind === 'old-excel' || content.kind === 'password-protected')
    return err({ code: content.kind, fileName });
  if (content.kind === 'ods' && unfoldsTooMuch(parts.value)) return err(describeFault('expands-too-much', fileName));

  const library = await import('@e965/xlsx');
  let book: import('@e965/xlsx').WorkBook;
  try {
    book = library.read(repackStored(parts.value), {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellHTML: false,
      cellNF: true,
      cellText: true,
      cellDates: false,
      // Else a formula saved without a result would look like an empty cell.
      sheetStubs: content.kind === 'xlsx',
      sheetRows: MAX_ROWS + 1,
    });
  } catch {
    return err({ code: 'damaged', fileName, format: content.kind });
  }
  const formats = dateFormatsSchema.parse(library.SSF);
  const properties = book.Workbook?.Sheets;
  const starts1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index) => ({
    name,
    hidden: (properties?.[index]?.Hidden ?? 0) !== 0,
    rows: readRows(formats, book.Sheets[name], starts1904),
  })) satisfies readonly Sheet[];
  const tooLong = sheets.find((sheet) => sheet.rows.length > MAX_ROWS);
  if (tooLong) return err({ code: 'too-many-rows', fileName, sheet: tooLong.name, limit: MAX_ROWS });
  return ok({ fileName, format: content.kind, encoding: null, separator: null, sheets });
}

function describeFault(fault: ZipFault, fileName: string): TableError {
  if (fault === 'encrypted') return { code: 'password-protected', fileName };
  if (fault === 'damaged') return { code: 'damaged', fileName, format: fileName.endsWith('.ods') ? 'ods' : 'xlsx' };
  return { code: 'expands-too-much', fileName, limit: MAX_UNPACKED_BYTES / 1024 / 1024 };
}

/** Walks the rows that exist, never the declared range: one stray format in row 1,048,576 would make it endless. */
function readRows(
  formats: DateFormats,
  sheet: LibrarySheet | undefined,
  starts1904: boolean,
): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  const data: readonly ((LibraryCell | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  data.forEach((source, rowIndex) => {
    const cells: Cell[] = [];
    source?.forEach((cell, columnIndex) => {
      if (!cell || columnIndex >= MAX_COLUMNS) return;
      const read = readCell(formats, cell, starts1904);
      if (read.kind !== 'empty') cells[columnIndex] = read;
    });
    if (cells.length === 0) return;
    for (let column = 0; column < cells.length; column += 1) cells[column] ??= EMPTY_CELL;
    while (rows.length < rowIndex) rows.push([]);
    rows[rowIndex] = cells;
  });
  return rows;
}

function readCell(formats: DateFormats, cell: LibraryCell, starts1904: boolean): Cell {
  switch (cell.t) {
    case 's':
      // Not `w`: the library formats text with a locale code in its format as "#NUM!".
      return textCell(String(cell.v ?? ''));
    case 'n':
      return readNumber(formats, cell, starts1904);
    case 'b':
      return textCell(cell.v === true ? 'VERO' : 'FALSO');
    case 'e':
      return { kind: 'error', text: cell.w ?? '#?' };
    case 'd':
    case 'z':
      return cell.f ? { kind: 'error', text: `=${cell.f}` } : EMPTY_CELL;
    default:
      return EMPTY_CELL;
  }
}

function readNumber(formats: DateFormats, cell: LibraryCell, starts1904: boolean): Cell {
  if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) {
    return cell.f ? { kind: 'error', text: `=${cell.f}` } : EMPTY_CELL;
  }
  const format = String(cell.z ?? 'General');
  if (formats.is_date(format)) {
    const shown = cell.w ?? String(cell.v);
    // Below 1 there is no day, only a time.
    if (cell.v < 1) return textCell(shown);
    const code = formats.parse_date_code(cell.v, {
      date1904: starts1904,
    });
    if (code) return { kind: 'date', text: shown, iso: `${pad(code.y, 4)}-${pad(code.m, 2)}-${pad(code.d, 2)}` };
  }
  return {
    kind: 'number',
    value: cell.v,
    text: showNumber(format === 'General' ? String(cell.v) : (cell.w ?? String(cell.v))),
  };
}

/** The library formats with the decimal point; the sheets read here show the comma. */
function showNumber(formatted: string): string {
  if (!/^[^\p{L}]*$/u.test(formatted)) return formatted;
  return formatted.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
