import type { Cell } from './cell.ts';

/** Text encodings a CSV file may have; the user can choose another than the one found. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What may stand between the cells of a CSV file. */
export type Separator = ';' | ',' | '\t' | '|';

/** One sheet. `rows[0]` is row 1 of the spreadsheet; empty rows keep their place, so that numbers are those the user sees. */
export interface Sheet {
  readonly name: string;
  /** Hidden by its author; never proposed before a visible one. */
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

/** A file read into cells. `encoding` and `separator` are there for CSV alone. */
export interface Workbook {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx' | 'ods';
  readonly encoding: TextEncodingName | null;
  readonly separator: Separator | null;
  readonly sheets: readonly Sheet[];
}

/** What a file turned out to be when it is no table at all. */
export type ForeignFileKind =
  'png' | 'jpeg' | 'gif' | 'webp' | 'pdf' | 'zip' | 'word' | 'presentation' | 'html' | 'xml' | 'rtf' | 'binary';

/** Why a file gives no table. Nothing is stored after any of these. */
export type TableError =
  | { readonly code: 'empty-file'; readonly fileName: string }
  | { readonly code: 'too-large'; readonly fileName: string; readonly megabytes: number; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly fileName: string; readonly sheet: string; readonly limit: number }
  /** A compressed file that would fill the memory: broken, or made to do harm. `limit` in megabytes. */
  | { readonly code: 'expands-too-much'; readonly fileName: string; readonly limit: number }
  | { readonly code: 'not-a-table'; readonly fileName: string; readonly kind: ForeignFileKind }
  | { readonly code: 'password-protected'; readonly fileName: string }
  /** Excel 97–2003 (.xls) or the binary workbook (.xlsb). */
  | { readonly code: 'old-excel'; readonly fileName: string }
  | { readonly code: 'damaged'; readonly fileName: string; readonly format: 'xlsx' | 'ods' }
  /** A quotation mark opened in `row` and never closed: the rest of the file would become one cell. */
  | { readonly code: 'unclosed-quote'; readonly fileName: string; readonly row: number };

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Last row that is read in any sheet. */
export const MAX_ROWS = 200_000;
/** Most columns that are read in any sheet; what lies beyond (XFD is column 16,384) is never data of a form. */
export const MAX_COLUMNS = 1_000;
/** Bytes an XLSX or ODS file may unpack to. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
