import { useCallback } from 'react';
import type { OutputTable } from '../../shared/tables/output-cell.ts';
import { saveTable, type TableFormat } from '../data/spreadsheets/save-table.ts';
import { useSession } from '../platform/session.tsx';
import { useTellSaved } from './use-tell-saved.ts';

/** Gives the way to save a table; what came of it is said at the lower edge. */
export function useSaveTable(): (table: OutputTable, format: TableFormat, name: string) => Promise<void> {
  const { bridge } = useSession();
  const tell = useTellSaved();
  return useCallback(async (table, format, name) => tell(await saveTable(bridge, table, format, name)), [bridge, tell]);
}
