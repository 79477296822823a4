import { readWorkbook } from '../tables/read-workbook.ts';
import { createRecogniser, type FieldDefinition } from './fields.ts';
import { fingerprint } from './fingerprint.ts';
import { type ImportNote, makeNote } from './import-note.ts';
import { openTable, type OpenedTable, type TableChoices } from './open-table.ts';
import { describeTableError } from './table-error-note.ts';

/** A file the user dropped or chose. */
export interface ImportFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file opened as far as it goes: without a table, the notes say why and nothing more can be done. */
export interface OpenedFile {
  readonly fileName: string;
  /** SHA-256 in hexadecimal; the caller keeps it, so that the same file is known the next time. */
  readonly sha256: string;
  readonly table: OpenedTable | null;
  readonly notes: readonly ImportNote[];
}

/** Reads a file, proposes sheet and header row, and tells what kept it from being read. */
export async function openFile(
  file: ImportFile,
  fields: readonly FieldDefinition[],
  choices: TableChoices = {},
): Promise<OpenedFile> {
  const { fileName } = file;
  const sha256 = await fingerprint(file.bytes);
  const workbook = await readWorkbook(file.bytes, fileName, choices);
  if (!workbook.ok) return { fileName, sha256, table: null, notes: [describeTableError(workbook.error)] };
  const table = openTable(workbook.value, createRecogniser(fields), choices);
  if (!table) return { fileName, sha256, table: null, notes: [makeNote('refuse', 'no-header', { fileName })] };
  return { fileName, sha256, table, notes: table.notes };
}
