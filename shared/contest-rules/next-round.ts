import type { ContestDocument } from '../documents/contest-document.ts';
import type { ResultDocument } from '../documents/result-document.ts';
import { advancingPitches } from './advancing.ts';
import { finalRankingOf } from './final-ranking.ts';
import type { RankingView } from './ranking-view.ts';

/** Who goes on from a closed round, and how sure it is. */
export interface NextRoundView {
  /** Best first. */
  readonly pitches: readonly { readonly pitch: string; readonly rank: number | null }[];
  /** Those that pass because they share the last place that passes. */
  readonly tiedAtCut: readonly string[];
  /** The ranking was confirmed: nothing can change it but a reopening that leaves its trace. */
  readonly isFinal: boolean;
  /** The jury has to name who goes on, and has not. */
  readonly waitsForJury: boolean;
}

/** Applies the declared rule of who passes to a closed round: to the confirmed ranking, or to what it would be now. */
export function viewNextRound(
  document: ContestDocument,
  view: RankingView,
  result: Pick<ResultDocument, 'frozen' | 'decisions'> | null,
): NextRoundView {
  const frozen = result?.frozen ?? null;
  const isFinal = frozen !== null && frozen.finalisedAt !== '';
  const ranking = finalRankingOf(document, view, result?.decisions ?? []);
  const valueOf = new Map(view.rows.map(({ pitch, value }) => [pitch, value]));
  const places = isFinal
    ? frozen.finalPlaces.map(({ pitch, rank }) => ({ pitch, rank, value: valueOf.get(pitch) ?? null }))
    : ranking.places;
  const advancing = isFinal ? frozen.advancing : ranking.advancing;
  const rankOf = new Map(places.map(({ pitch, rank }) => [pitch, rank]));
  return {
    pitches: advancing.map((pitch) => ({ pitch, rank: rankOf.get(pitch) ?? null })),
    tiedAtCut: advancingPitches(document.contest, places).tiedAtCut,
    isFinal,
    waitsForJury: document.contest.advanceKind === 'jury' && advancing.length === 0,
  };
}
