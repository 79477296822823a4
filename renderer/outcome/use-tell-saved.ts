import { useCallback } from 'react';
import type { Result } from '../../shared/lib/result.ts';
import { describeFailure } from '../data/describe-failure.ts';
import type { SaveTableFailure } from '../data/spreadsheets/save-table.ts';
import { fileNameOf } from '../platform/file-name.ts';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';

/** Gives the way to say at the lower edge what came of a file; a person who thought better of it hears nothing. */
export function useTellSaved(): (saved: Result<{ readonly path: string } | null, SaveTableFailure>) => void {
  const { bridge } = useSession();
  const { t } = useWords();
  const showNote = useNotes();
  return useCallback(
    (saved) => {
      if (!saved.ok) {
        const { error } = saved;
        if (error.code === 'cell-too-long')
          showNote({ message: t('common:tableTooLong', { ...error }), isTrouble: true });
        else if (error.code === 'too-many-rows')
          showNote({ message: t('common:tableTooMany', { ...error }), isTrouble: true });
        else showNote({ message: describeFailure(t, error), isTrouble: true });
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
