import { useCallback } from 'react';
import { describeFailure } from '../data/describe-failure.ts';
import { useStore } from '../data/store-provider.tsx';
import type { UndoState } from '../data/undo-history.ts';
import { useWords } from '../ui/text.tsx';
import { useNotes, useWithdrawUndo } from '../ui/toast.tsx';

/**
 * Call it before a change begins. What it gives, called once the change is stored, is the undo of that change alone; undefined where
 * there is nothing to take back.
 */
export type TakeBack = () => () => (() => void) | undefined;

/**
 * Gives the undo for the button beside the note of a change: `const undo = takeBack(); if (await run(change)) showNote({ message,
 * onUndo: undo() })`. Pressed after other changes, also those made while this one was being stored, it takes back none of them, and
 * says so. Once the history is forgotten there is nothing to say either: the note goes.
 */
export function useTakeBack(): TakeBack {
  const store = useStore();
  const showNote = useNotes();
  const withdrawUndo = useWithdrawUndo();
  const { t } = useWords();
  return useCallback(() => {
    let mark: UndoState | null = null;
    // A change may reach memory later than it begins, when its document is not open yet: its step is the first from here on. Should
    // another one come before it, the history is past that first step, and nothing wrong is taken back.
    const stopMarking = store.undoState.subscribe((state) => {
      stopMarking();
      mark = state;
    });
    return () => {
      stopMarking();
      if (mark === null || isForgotten(store.undoState.getState())) return undefined;
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
      const stop = store.undoState.subscribe((state) => {
        if (!isForgotten(state)) return;
        stop();
        withdrawUndo(takeBack);
      });
      return takeBack;
    };
  }, [store, showNote, withdrawUndo, t]);
}

function isForgotten({ undoLabel, redoLabel }: UndoState): boolean {
  return undoLabel === null && redoLabel === null;
}
