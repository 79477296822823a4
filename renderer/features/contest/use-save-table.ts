import { useCallback } from 'react';
import type { OutputTable } from '../../../shared/tables/output-cell.ts';
import { saveTable, type TableFormat } from '../../data/spreadsheets/save-table.ts';
import { describeFailure } from '../../data/describe-failure.ts';
import { useSession } from '../../platform/session.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Writes a table where the user wants it, and says where. */
export type SaveTable = (table: OutputTable, name: string, format: TableFormat) => Promise<void>;

/** Gives the way to export a table. */
export function useSaveTable(): SaveTable {
  const { bridge } = useSession();
  const { t } = useWords();
  const showNote = useNotes();
  return useCallback(
    async (table, name, format) => {
      const saved = await saveTable(bridge, table, format, name);
      if (!saved.ok) {
        const { error } = saved;
        const isTooLarge = error.code === 'cell-too-long' || error.code === 'too-many-rows';
        showNote({ message: isTooLarge ? t('ranking:file.failed') : describeFailure(t, error) });
      } else if (saved.value !== null) {
        const { path } = saved.value;
        showNote({
          message: t('ranking:file.saved', { name }),
          action: { label: t('ranking:paper.show'), onPress: () => void bridge['files.reveal']({ path }) },
        });
      }
    },
    [bridge, t, showNote],
  );
}
