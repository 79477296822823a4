import { useCallback } from 'react';
import type { Result } from '../../../shared/lib/result.ts';
import type { ConflictRefusal } from '../../data/commands/conflicts.ts';
import { useStore } from '../../data/store-provider.tsx';
import { describeFailure, type AnyFailure } from '../../data/describe-failure.ts';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Waits for a command. @returns its value, or null after its failure was said at the lower edge. */
export type Settle = <T>(command: Promise<Result<T, AnyFailure | ConflictRefusal>>) => Promise<{ value: T } | null>;

/** Gives the way to wait for commands: `const done = await settle(archiveOrganisation(store, id))`. */
export function useSettle(): Settle {
  const showNote = useNotes();
  const { t } = useWords();
  return useCallback(
    async (command) => {
      const outcome = await command;
      if (outcome.ok) return { value: outcome.value };
      const { error } = outcome;
      if (error.code === 'conflict-changed') showNote({ message: t('organisations:conflict.changed') });
      else if (error.code === 'conflict-unknown-record') showNote({ message: t('organisations:conflict.unknown') });
      else showNote({ message: describeFailure(t, error) });
      return null;
    },
    [showNote, t],
  );
}

/**
 * Gives the undo of the change just made, for the button beside its note: `onUndo: takeBack()`. A note stays in sight
 * while one works on: pressed after other changes it takes back none of them, and says so.
 */
export function useTakeBack(): () => () => void {
  const store = useStore();
  const settle = useSettle();
  const showNote = useNotes();
  const { t } = useWords();
  return useCallback(() => {
    // The history makes a new state at every step: the same one means that nothing was done since.
    const mark = store.undoState.getState();
    return () => {
      if (store.undoState.getState() === mark) void settle(store.undo());
      else showNote({ message: t('organisations:undoElsewhere') });
    };
  }, [store, settle, showNote, t]);
}
