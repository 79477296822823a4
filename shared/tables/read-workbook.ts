import { assertNever } from '../lib/assert-never.ts';
import { err, type Result } from '../lib/result.ts';
import { type CsvChoices, readCsv } from './csv-reader.ts';
import { recogniseFile } from './file-kind.ts';
import { readSpreadsheet } from './spreadsheet-reader.ts';
import { MAX_FILE_BYTES, type TableError, type Workbook } from './workbook.ts';

/**
 * Reads a CSV, XLSX or ODS file into sheets of cells. What it is is decided by its bytes, never by its name.
 *
 * @param choices encoding and separator of a CSV file, where the user corrects what was found.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  choices: CsvChoices = {},
): Promise<Result<Workbook, TableError>> {
  if (bytes.length === 0) return err({ code: 'empty-file', fileName });
  if (bytes.length > MAX_FILE_BYTES) {
    const megabyte = 1024 * 1024;
    const megabytes = Math.ceil(bytes.length / megabyte);
    return err({ code: 'too-large', fileName, megabytes, limit: MAX_FILE_BYTES / megabyte });
  }
  const file = recogniseFile(bytes);
  switch (file.kind) {
    case 'text':
      return readCsv(bytes, fileName, choices);
    case 'zip':
      return readSpreadsheet(bytes, fileName);
    case 'password-protected':
    case 'old-excel':
      return err({ code: file.kind, fileName });
    case 'foreign':
      return err({ code: 'not-a-table', fileName, kind: file.is });
    default:
      return assertNever(file);
  }
}
