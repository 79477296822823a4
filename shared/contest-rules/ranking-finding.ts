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
    };

/** Finds the sentence that opens the ranking. */
export function findingOf(view: RankingView): RankingFinding {
  const leaders = view.rows.filter((row) => row.rank === 1);
  const value = leaders[0]?.value;
  if (value === undefined || value === null) return { kind: 'no-sheets' };
  const other = (row: RankingRow): number | null => row.methods[view.rule.method === 'raw' ? 'trimmed' : 'raw'].rank;
  const shared = new Map<number, string[]>();
  for (const row of view.rows) {
    if (row.rank === null || row.rank === 1 || !row.tied || !row.onPodium) continue;
    shared.set(row.rank, [...(shared.get(row.rank) ?? []), row.name]);
  }
  return {
    kind: leaders.length === 1 ? 'leader' : 'shared-lead',
    names: leaders.map(({ name }) => name),
    value,
    ties: [...shared].map(([rank, names]) => ({ rank, names })),
    contested: view.rows.filter((row) => other(row) === 1 && row.rank !== 1).map(({ name }) => name),
    isComplete: view.completeness.isComplete,
  };
}
