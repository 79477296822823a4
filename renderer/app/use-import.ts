import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { describeFailure } from '../data/describe-failure.ts';
import { offerFile } from '../platform/offered-file.ts';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';

/** Asks for a spreadsheet and opens its preview. */
export function useImportSpreadsheet(): () => Promise<boolean> {
  const { bridge } = useSession();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const showNote = useNotes();
  return useCallback(async () => {
    const picked = await bridge['files.pick']({ kind: 'spreadsheet' });
    if (!picked.ok) {
      showNote({ message: describeFailure(t, picked.error) });
      return false;
    }
    if (picked.value === null) return false;
    offerFile({ kind: 'spreadsheet', file: picked.value });
    navigate('/import');
    return true;
  }, [bridge, navigate, showNote, t]);
}
