import { useCallback } from 'react';
import type { Result } from '../../../shared/lib/result.ts';
import type { TemplateRefusal } from '../../data/commands/templates.ts';
import { describeFailure } from '../../data/describe-failure.ts';
import type { Change } from '../../data/store-contract.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Stores what a command answered, or says why it was refused or not stored. Answers whether it is stored. */
export function useTemplateChange(): (change: Result<Change, TemplateRefusal>) => Promise<boolean> {
  const store = useStore();
  const { t } = useWords();
  const showNote = useNotes();
  return useCallback(
    async (change) => {
      if (!change.ok) {
        showNote({ message: t(`templates:refused.${change.error.code}`), isTrouble: true });
        return false;
      }
      const saved = await store.change(change.value);
      if (!saved.ok) showNote({ message: describeFailure(t, saved.error), isTrouble: true });
      return saved.ok;
    },
    [store, t, showNote],
  );
}
