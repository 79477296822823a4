import { assertNever } from '../lib/assert-never.ts';
import type { TableError } from '../tables/workbook.ts';
import { type ImportNote, makeNote } from './import-note.ts';

/** Says as a note why a file could not be read at all. */
export function describeTableError(error: TableError): ImportNote {
  const { fileName } = error;
  switch (error.code) {
    case 'empty-file':
      return makeNote('refuse', 'file-empty', { fileName });
    case 'too-large':
      return makeNote('refuse', 'file-too-large', { fileName, megabytes: error.megabytes, limit: error.limit });
    case 'too-many-rows':
      return makeNote('refuse', 'file-too-many-rows', { fileName, sheet: error.sheet, limit: error.limit });
    case 'expands-too-much':
      return makeNote('refuse', 'file-expands-too-much', { fileName, limit: error.limit });
    case 'not-a-table':
      return makeNote('refuse', `file-is-${error.kind}`, { fileName });
    case 'password-protected':
      return makeNote('refuse', 'file-password-protected', { fileName });
    case 'old-excel':
      return makeNote('refuse', 'file-old-excel', { fileName });
    case 'damaged':
      return makeNote('refuse', 'file-damaged', { fileName });
    case 'unclosed-quote':
      return makeNote('refuse', 'file-unclosed-quote', { fileName, atRow: error.row });
    default:
      return assertNever(error);
  }
}
