import { useCallback } from 'react';
import { describeFailure } from '../data/describe-failure.ts';
import { useStore } from '../data/store-provider.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';

/**
 * Gives the undo of the change just made, for the button beside its note: `onUndo: takeBack()`. A note stays in sight
 * while one works on: pressed after other changes it takes back none of them, and says so.
 */
export function useTakeBack(): () => () => void {
  const store = useStore();
  const showNote = useNotes();
  const { t } = useWords();
  return useCallback(() => {
    // The history makes a new state at every step: the same one means that nothing was done since.
    const mark = store.undoState.getState();
    return () => {
      if (store.undoState.getState() !== mark) {
        showNote({ message: t('common:undoElsewhere') });
        return;
      }
      void store.undo().then((undone) => {
        if (!undone.ok) showNote({ message: describeFailure(t, undone.error) });
      });
    };
  }, [store, showNote, t]);
}
