import { useMemo } from 'react';
import { roundChainOf } from '../../../../shared/contest-rules/round-chain.ts';
import { listContests } from '../../../data/queries/contests.ts';
import type { ContestRow } from '../../../data/rows.ts';
import { useLive } from '../../../data/use-live.ts';
import type { Words } from '../../../ui/text.tsx';

/** One round of a contest that has several. */
export interface RoundStep {
  readonly id: string;
  readonly name: string;
  readonly isHere: boolean;
}

/** The rounds of a contest, first to last; the contest alone where there is no other. Empty until they are read. */
export function useRounds(contest: string, words: Words): readonly RoundStep[] {
  const rows = useLive(listContests());
  return useMemo(() => roundStepsOf(rows ?? [], contest, words), [rows, contest, words]);
}

/** See {@link useRounds}, for a list that holds the contests already. */
export function roundStepsOf(rows: readonly ContestRow[], contest: string, { t }: Words): readonly RoundStep[] {
  const links = rows.map((row) => ({ id: row.id, previousRound: row.document.contest.previousRound, row }));
  return roundChainOf(links, contest).map(({ id, row }, index) => ({
    id,
    name: row.document.round.name || t('contest:preparation.rounds.number', { number: index + 1 }),
    isHere: id === contest,
  }));
}
