import { useCallback } from 'react';
import type { Result } from '../../../../shared/lib/result.ts';
import {
  recordDecision,
  type DecisionDraft,
  type DeliberationTarget,
} from '../../../data/commands/contest-deliberation.ts';
import type { DeliberationRefusal } from '../../../data/commands/contest-finalise.ts';
import type { Change } from '../../../data/store-contract.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { nowText, useCommand } from '../use-command.ts';

/** Carries a step of the deliberation out. @returns whether it was stored; a refusal or a failure was said at the lower edge. */
export type RunStep = (step: Result<Change, DeliberationRefusal>) => Promise<boolean>;

/** Gives the way to carry steps of the deliberation out. */
export function useDeliberationStep(): RunStep {
  const run = useCommand();
  const showNote = useNotes();
  const { t } = useWords();
  return useCallback(
    async (step) => {
      if (step.ok) return run(step.value);
      showNote({ message: t(`deliberation:refusal.${step.error.code}`) });
      return false;
    },
    [run, showNote, t],
  );
}

/** Writes a decision down and offers its undo. @returns whether it was stored. */
export type Decide = (draft: DecisionDraft) => Promise<boolean>;

/** Gives the way to write decisions down. @param by who writes them down. */
export function useDecide(target: DeliberationTarget, by: string): Decide {
  const run = useDeliberationStep();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const { t } = useWords();
  return async (draft) => {
    const undo = takeBack();
    const isStored = await run(recordDecision(target, draft, by, nowText()));
    if (isStored) showNote({ message: t('deliberation:decisions.recorded'), onUndo: undo() });
    return isStored;
  };
}
