import { useCallback } from 'react';
import type { Result } from '../../../shared/lib/result.ts';
import type { SessionRefusal } from '../../data/commands/sessions.ts';
import type { Change } from '../../data/store-contract.ts';
import { useStoreChange } from '../../outcome/use-store-change.ts';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Carries a command out. `said` is told at the lower edge with its undo. @returns whether it was stored. */
export type Run = (command: Change | Result<Change, SessionRefusal>, said?: string) => Promise<boolean>;

/** Gives the way to carry commands out; refusals and failures are said at the lower edge. */
export function useRun(): Run {
  const change = useStoreChange();
  const showNote = useNotes();
  const { t } = useWords();
  return useCallback(
    async (command, said) => {
      if ('ok' in command && !command.ok) {
        showNote({ message: t(`session:refusal.${command.error.code}`) });
        return false;
      }
      return change('ok' in command ? command.value : command, said);
    },
    [change, showNote, t],
  );
}

/** The moment of an act, as documents keep it. */
export function nowText(): string {
  return new Date().toISOString();
}
