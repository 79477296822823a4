import type { Bridge } from '../../../shared/contract/contract.ts';
import type { StorageFailure } from '../../../shared/contract/failures.ts';
import type { BridgeFailure } from '../../../shared/contract/method.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { OutputTable } from '../../../shared/tables/output-cell.ts';
import type { XlsxWriteError } from '../../../shared/tables/xlsx-writer.ts';

/** What a table can be saved as. */
export type TableFormat = 'xlsx' | 'csv';

/** Why a table was not saved; nothing was written. */
export type SaveTableFailure = StorageFailure | BridgeFailure | XlsxWriteError;

/**
 * Writes a table where the person wants it. No cell of it is ever a formula.
 *
 * @param name of the file, without its ending.
 * @returns null when the person thinks better of it.
 */
export async function saveTable(
  bridge: Pick<Bridge, 'files.save'>,
  table: OutputTable,
  format: TableFormat,
  name: string,
): Promise<Result<{ readonly path: string } | null, SaveTableFailure>> {
  const written = await write(table, format);
  if (!written.ok) return written;
  return bridge['files.save']({ suggestedName: `${name}.${format}`, bytes: written.value });
}

/** The writers are large and seldom needed: they are loaded when a table is saved. */
async function write(
  table: OutputTable,
  format: TableFormat,
): Promise<Result<Uint8Array<ArrayBuffer>, XlsxWriteError>> {
  if (format === 'csv') return ok((await import('../../../shared/tables/csv-writer.ts')).writeCsv(table));
  return (await import('../../../shared/tables/xlsx-writer.ts')).writeXlsx(table);
}
