import { useCallback } from 'react';
import { useStore } from '../data/store-provider.tsx';
import { describeFailure } from '../data/describe-failure.ts';
import { useWords } from '../ui/text.tsx';
import { useAnnounce, useNotes } from '../ui/toast.tsx';

/** Takes the last change back, or does it again, and says which. */
export interface UndoActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo over everything this window changed. */
export function useUndo(): UndoActions {
  const store = useStore();
  const { t, byKey } = useWords();
  const showNote = useNotes();
  const announce = useAnnounce();
  const move = useCallback(
    async (direction: 'undo' | 'redo') => {
      const { undoLabel, redoLabel } = store.undoState.getState();
      const label = direction === 'undo' ? undoLabel : redoLabel;
      if (label === null) {
        announce(t('shell:topBar.nothingToUndo'));
        return;
      }
      const moved = await store[direction]();
      const what = byKey(label) === '' ? t('shell:topBar.lastChange') : byKey(label);
      if (moved.ok)
        announce(direction === 'undo' ? t('shell:topBar.undone', { what }) : t('shell:topBar.redone', { what }));
      else showNote({ message: describeFailure(t, moved.error) });
    },
    [announce, byKey, showNote, store, t],
  );
  return { undo: () => void move('undo'), redo: () => void move('redo') };
}
