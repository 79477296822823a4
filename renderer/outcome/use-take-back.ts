import { useCallback } from 'react';
import { describeFailure } from '../data/describe-failure.ts';
import { useStore } from '../data/store-provider.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes, useWithdrawUndo } from '../ui/toast.tsx';

/**
 * Gives the undo of the change just made, for the button beside its note: `onUndo: takeBack()`. Pressed after other changes it
 * takes back none of them, and says so. Once the history is forgotten there is nothing to say either: the note goes.
 */
export function useTakeBack(): () => () => void {
  const store = useStore();
  const showNote = useNotes();
  const withdrawUndo = useWithdrawUndo();
  const { t } = useWords();
  return useCallback(() => {
    const mark = store.undoState.getState();
    const takeBack = () => {
      // The history makes a new state at every step: the same one means that nothing was done since.
      if (store.undoState.getState() !== mark) {
        showNote({ message: t('common:undoElsewhere') });
        return;
      }
      void store.undo().then((undone) => {
        if (!undone.ok) showNote({ message: describeFailure(t, undone.error), isTrouble: true });
      });
    };
    const stop = store.undoState.subscribe(({ undoLabel, redoLabel }) => {
      if (undoLabel !== null || redoLabel !== null) return;
      stop();
      withdrawUndo(takeBack);
    });
    return takeBack;
  }, [store, showNote, withdrawUndo, t]);
}
