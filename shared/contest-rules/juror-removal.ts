import type { LeaveOneOut } from '../scoring/leave-one-out.ts';
import { whatIf, type WhatIf } from '../scoring/what-if.ts';
import type { RankingView } from './ranking-view.ts';

/** What leaving out one juror, whoever it is, would do to an entry. */
export type EntryRemoval =
  /** Its place never changes; only said of the podium, whose ranks are known. */
  | { readonly kind: 'same-place'; readonly rank: number }
  /** It moves inside the podium without `jurors`. */
  | { readonly kind: 'stays-on-podium'; readonly jurors: readonly string[] }
  | { readonly kind: 'leaves-podium'; readonly jurors: readonly string[] }
  | { readonly kind: 'stays-off-podium' }
  | { readonly kind: 'reaches-podium'; readonly jurors: readonly string[] };

/** Sums up what the cost of each juror says of one entry; `null` with fewer than two jurors, as nobody can be left out. */
export function removalOf(costs: LeaveOneOut<string, string>, pitch: string): EntryRemoval | null {
  if (costs.jurors.length < 2) return null;
  const rank = costs.podium.find(({ entry }) => entry === pitch)?.rank;
  const rankWithout = costs.jurors.map(({ juror, podium }) => ({
    juror,
    rank: podium.find(({ entry }) => entry === pitch)?.rank,
  }));
  const jurors = (found: (rank: number | undefined) => boolean) =>
    rankWithout.filter((one) => found(one.rank)).map(({ juror }) => juror);
  if (rank === undefined) {
    const reaching = jurors((other) => other !== undefined);
    return reaching.length === 0 ? { kind: 'stays-off-podium' } : { kind: 'reaches-podium', jurors: reaching };
  }
  const leaving = jurors((other) => other === undefined);
  if (leaving.length > 0) return { kind: 'leaves-podium', jurors: leaving };
  const moving = jurors((other) => other !== rank);
  return moving.length === 0 ? { kind: 'same-place', rank } : { kind: 'stays-on-podium', jurors: moving };
}

/** What the podium would be without some jurors. */
export interface PodiumWithout {
  readonly change: 'none' | 'order' | 'members';
  /** Pitches on the podium without them, by rank. */
  readonly podium: readonly string[];
}

/** Ranks by the declared rule without some jurors at once; a trial that changes nothing. */
export function podiumWithout(view: RankingView, jurors: readonly string[], top: number): PodiumWithout {
  return podiumOfTrial(whatIf(view.scores, view.rule, { withoutJurors: jurors }), top);
}

/** What a trial makes of the podium. */
export function podiumOfTrial({ entries }: WhatIf<string>, top: number): PodiumWithout {
  const now = entries.filter(({ baseRank }) => baseRank !== null && baseRank <= top);
  const podium = entries
    .filter(({ rank }) => rank !== null && rank <= top)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0));
  const isSame = now.length === podium.length && podium.every((one) => now.includes(one));
  const change = !isSame ? 'members' : podium.every(({ rank, baseRank }) => rank === baseRank) ? 'none' : 'order';
  return { change, podium: podium.map(({ entry }) => entry) };
}
