import { useCallback } from 'react';
import { describeFailure } from '../data/describe-failure.ts';
import type { Change } from '../data/store-contract.ts';
import { useStore } from '../data/store-provider.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
import { useTakeBack } from './use-take-back.ts';

/** Stores a change. `said` is told at the lower edge with its undo. @returns whether it was stored. */
export type StoreChange = (change: Change, said?: string) => Promise<boolean>;

/** Gives the way to store changes; a failure is said at the lower edge. */
export function useStoreChange(): StoreChange {
  const store = useStore();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const { t } = useWords();
  return useCallback(
    async (change, said) => {
      const undo = takeBack();
      const stored = await store.change(change);
      if (!stored.ok) showNote({ message: describeFailure(t, stored.error), isTrouble: true });
      else if (said !== undefined) showNote({ message: said, onUndo: undo() });
      return stored.ok;
    },
    [store, showNote, takeBack, t],
  );
}
