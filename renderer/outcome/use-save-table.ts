import { useCallback } from 'react';
import type { OutputTable } from '../../shared/tables/output-cell.ts';
import { saveTable, type TableFormat } from '../data/spreadsheets/save-table.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { fileNameOf } from '../platform/file-name.ts';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';

/** Gives the way to save a table; what came of it is said at the lower edge. */
export function useSaveTable(): (table: OutputTable, format: TableFormat, name: string) => Promise<void> {
  const { bridge } = useSession();
  const { t } = useWords();
  const showNote = useNotes();
  return useCallback(
    async (table, format, name) => {
      const saved = await saveTable(bridge, table, format, name);
      if (!saved.ok) {
        const { error } = saved;
        if (error.code === 'cell-too-long') showNote({ message: t('common:tableTooLong', { ...error }) });
        else if (error.code === 'too-many-rows') showNote({ message: t('common:tableTooMany', { ...error }) });
        else showNote({ message: describeFailure(t, error) });
        return;
      }
      if (saved.value === null) return;
      const { path } = saved.value;
      showNote({
        message: t('common:saved', { name: fileNameOf(path) }),
        action: { label: t('common:showFile'), onPress: () => void bridge['files.reveal']({ path }) },
      });
    },
    [bridge, showNote, t],
  );
}
