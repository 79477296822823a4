import { competitionRanks } from '../scoring/ranking.ts';
import type { Tabulation } from '../scoring/tabulation.ts';
import { rankingMethods, type MethodPlace, type RankingMethod, type RankingView } from './ranking-view.ts';

/** What may stand beside the deciding value. Rasch measures are logits and come from the tabulation. */
export type ComparisonMethod = RankingMethod | 'rasch';

/** The methods that may stand beside the declared one, the best to start with first: raw beside a correction, corrected beside raw. */
export function comparisonsBeside(declared: RankingMethod): readonly ComparisonMethod[] {
  const first: RankingMethod = declared === 'raw' ? 'additive' : 'raw';
  const others = rankingMethods.filter((method) => method !== declared && method !== first).reverse();
  return [first, ...others, 'rasch'];
}

/** Value and rank by a method, by pitch. Empty for Rasch while the tabulation is not there. */
export function comparedPlaces(
  view: RankingView,
  method: ComparisonMethod,
  tabulation: Tabulation<string, string, string> | null,
): ReadonlyMap<string, MethodPlace> {
  if (method !== 'rasch') return new Map(view.rows.map((row) => [row.pitch, row.methods[method]]));
  if (tabulation === null) return new Map();
  const ranked = competitionRanks(tabulation.entries.map(({ entry, rasch }) => ({ entry, value: rasch })));
  return new Map(ranked.map(({ entry, value, rank }) => [entry, { value, rank }]));
}
