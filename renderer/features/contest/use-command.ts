import { useCallback } from 'react';
import type { Result } from '../../../shared/lib/result.ts';
import type { ContestRefusal } from '../../data/commands/contest-change.ts';
import type { Change } from '../../data/store-contract.ts';
import { useStore } from '../../data/store-provider.tsx';
import { describeFailure } from '../../data/describe-failure.ts';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Carries a command out. @returns whether it was stored; a refusal or a failure was said at the lower edge. */
export type RunCommand = (command: Change | Result<Change, ContestRefusal>) => Promise<boolean>;

/** Gives the way to carry commands out: `const run = useCommand(); await run(openRound(document, now))`. */
export function useCommand(): RunCommand {
  const store = useStore();
  const showNote = useNotes();
  const { t } = useWords();
  return useCallback(
    async (command) => {
      if ('ok' in command && !command.ok) {
        showNote({ message: t(`contest:refusal.${command.error.code}`) });
        return false;
      }
      const stored = await store.change('ok' in command ? command.value : command);
      if (!stored.ok) showNote({ message: describeFailure(t, stored.error), isTrouble: true });
      return stored.ok;
    },
    [store, showNote, t],
  );
}

/** The moment of an act, as documents keep it. */
export function nowText(): string {
  return new Date().toISOString();
}
