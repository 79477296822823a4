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

/** What a contest's tables can be saved as together: one workbook, or a ZIP of CSV files. */
export type TablesFormat = 'xlsx' | 'zip';

/** Writes several tables into one file where the person wants it; see {@link saveTable}. */
export async function saveTables(
  bridge: Pick<Bridge, 'files.save'>,
  tables: readonly OutputTable[],
  format: TablesFormat,
  name: string,
): Promise<Result<{ readonly path: string } | null, SaveTableFailure>> {
  const written = format === 'xlsx' ? await writeBook(tables) : ok(await writeZip(tables));
  if (!written.ok) return written;
  return bridge['files.save']({ suggestedName: `${name}.${format}`, bytes: written.value });
}

async function writeBook(tables: readonly OutputTable[]): Promise<Result<Uint8Array<ArrayBuffer>, XlsxWriteError>> {
  return (await import('../../../shared/tables/xlsx-writer.ts')).writeWorkbook(tables);
}

async function writeZip(tables: readonly OutputTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const [{ zipSync }, { writeCsv }] = await Promise.all([
    import('fflate'),
    import('../../../shared/tables/csv-writer.ts'),
  ]);
  return new Uint8Array(
    zipSync(Object.fromEntries(tables.map((table) => [`${table.sheetName}.csv`, writeCsv(table)])), { level: 6 }),
  );
}

/** The writers are large and seldom needed: they are loaded when a table is saved. */
async function write(
  table: OutputTable,
  format: TableFormat,
): Promise<Result<Uint8Array<ArrayBuffer>, XlsxWriteError>> {
  if (format === 'csv') return ok((await import('../../../shared/tables/csv-writer.ts')).writeCsv(table));
  return (await import('../../../shared/tables/xlsx-writer.ts')).writeXlsx(table);
}
