import { useCallback } from 'react';
import type { Result } from '../../../shared/lib/result.ts';
import type { MarkRefusal } from '../../../shared/needs/level-check.ts';
import type { ConflictRefusal } from '../../data/commands/conflicts.ts';
import { describeFailure, type AnyFailure } from '../../data/describe-failure.ts';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Waits for a command. @returns its value, or null after its failure was said at the lower edge. */
export type Settle = <T>(
  command: Promise<Result<T, AnyFailure | ConflictRefusal | MarkRefusal>>,
) => Promise<{ value: T } | null>;

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
      else if (error.code === 'needs-level-outside') {
        showNote({ message: t('needs:marking.refusal.level', { level: error.level, levels: error.levels }) });
      } else if (error.code === 'needs-unknown-dimension') showNote({ message: t('needs:marking.refusal.dimension') });
      else if (error.code === 'needs-hours-invalid') showNote({ message: t('needs:marking.refusal.hours') });
      else showNote({ message: describeFailure(t, error) });
      return null;
    },
    [showNote, t],
  );
}
