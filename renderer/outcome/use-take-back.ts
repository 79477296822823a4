import { useCallback } from 'react';
import { describeFailure } from '../data/describe-failure.ts';
import { useStore } from '../data/store-provider.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes, useWithdrawUndo } from '../ui/toast.tsx';

/**
 * Gives the undo of the change just made, for the button beside its note: `onUndo: takeBack()`. It takes back that change and
 * no other: with the next step of the history, or once the history is forgotten, the note goes and undo is in the top bar only.
 */
export function useTakeBack(): () => () => void {
  const store = useStore();
  const showNote = useNotes();
  const withdrawUndo = useWithdrawUndo();
  const { t } = useWords();
  return useCallback(() => {
    const mark = store.undoState.getState();
    const takeBack = () => {
      // Pressed in the moment in which the note goes.
      if (store.undoState.getState() !== mark) return;
      void store.undo().then((undone) => {
        if (!undone.ok) showNote({ message: describeFailure(t, undone.error), isTrouble: true });
      });
    };
    const stop = store.undoState.subscribe(() => {
      stop();
      withdrawUndo(takeBack);
    });
    return takeBack;
  }, [store, showNote, withdrawUndo, t]);
}
