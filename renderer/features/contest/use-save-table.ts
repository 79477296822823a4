import { useCallback } from 'react';
import { writeCsv } from '../../../shared/tables/csv-writer.ts';
import type { OutputTable } from '../../../shared/tables/output-cell.ts';
import { writeXlsx } from '../../../shared/tables/xlsx-writer.ts';
import { describeFailure } from '../../platform/describe-failure.ts';
import { useSession } from '../../platform/session.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Writes a table where the user wants it, and says where. */
export type SaveTable = (table: OutputTable, name: string, format: 'xlsx' | 'csv') => Promise<void>;

/** Gives the way to export a table. */
export function useSaveTable(): SaveTable {
  const { bridge } = useSession();
  const { t } = useWords();
  const showNote = useNotes();
  return useCallback(
    async (table, name, format) => {
      const written = format === 'csv' ? { ok: true as const, value: writeCsv(table) } : await writeXlsx(table);
      if (!written.ok) {
        showNote({ message: t('ranking:file.failed') });
        return;
      }
      const saved = await bridge['files.save']({ suggestedName: `${name}.${format}`, bytes: written.value });
      if (!saved.ok) showNote({ message: describeFailure(t, saved.error) });
      else if (saved.value !== null) {
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
