import type { Doubt } from '../scoring/doubt.ts';
import { outOfHundred } from './place-words.ts';
import type { RankingRow, RankingView } from './ranking-view.ts';

/** Names that share a place. */
export interface SharedPlace {
  readonly rank: number;
  readonly names: readonly string[];
}

/** What a ranking says, before it is shown: who leads, and which places of the podium are shared. */
export type RankingFinding =
  | { readonly kind: 'no-sheets' }
  | {
      readonly kind: 'leader' | 'shared-lead';
      readonly names: readonly string[];
      readonly value: number;
      /** Ties on the podium below the first place. */
      readonly ties: readonly SharedPlace[];
      /** The other method would put somebody else first. */
      readonly contested: readonly string[];
      readonly isComplete: boolean;
      /** In how many of 100 drawn juries the leader is first; `null` with several leaders and until juries were drawn. */
      readonly share: number | null;
    };

/** Finds the sentence that opens the ranking. */
export function findingOf(view: RankingView, doubt: Doubt<string> | null): RankingFinding {
  const leaders = view.rows.filter((row) => row.rank === 1);
  const value = leaders[0]?.value;
  if (value === undefined || value === null) return { kind: 'no-sheets' };
  const beside = view.rule.method === 'raw' ? 'additive' : 'raw';
  const other = (row: RankingRow): number | null => row.methods[beside].rank;
  const shared = new Map<number, string[]>();
  for (const row of view.rows) {
    if (row.rank === null || row.rank === 1 || !row.tied || !row.onPodium) continue;
    shared.set(row.rank, [...(shared.get(row.rank) ?? []), row.name]);
  }
  const [leader] = leaders;
  // Drawing again from a jury of one always gives that jury: it would look like certainty.
  const draws = leaders.length === 1 && doubt !== null && doubt.jurors > 1 ? doubt.entries : [];
  const pFirst = draws.find(({ entry }) => entry === leader?.pitch)?.pFirst ?? null;
  return {
    kind: leaders.length === 1 ? 'leader' : 'shared-lead',
    names: leaders.map(({ name }) => name),
    value,
    ties: [...shared].map(([rank, names]) => ({ rank, names })),
    contested: view.rows.filter((row) => other(row) === 1 && row.rank !== 1).map(({ name }) => name),
    isComplete: view.completeness.isComplete,
    share: pFirst === null ? null : outOfHundred(pFirst),
  };
}
