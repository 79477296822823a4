import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { AwardedPrize, Decision, FinalPlace } from '../documents/result-document.ts';
import { competitionRanks } from '../scoring/ranking.ts';
import { advancingPitches } from './advancing.ts';
import { isSettled, soleOutcome } from './deliberation-outcome.ts';
import { settleTie, type PlaceReason } from './deliberation-ties.ts';
import { prizeOutcomesOf, type PrizeOutcome } from './prize-winners.ts';
import type { RankingView } from './ranking-view.ts';

/** One place as the jury will announce it. */
export interface FinalRankingPlace {
  readonly pitch: string;
  /** `null` where no sheet counts. */
  readonly rank: number | null;
  /** Others share the place. */
  readonly tied: boolean;
  /** Under the declared rule. */
  readonly value: number | null;
  readonly decidedBy: PlaceReason;
}

/** A pitch that the jury took out of the ranking: listed, never ranked. */
export interface ExcludedPitch {
  readonly pitch: string;
  readonly decision: Identified<Decision>;
}

/** What the jury has still to answer before the ranking can be confirmed. */
export type OpenQuestion =
  /** Pitches that nothing declared tells apart, where it matters: on the podium, at the cut of who goes on, or both. */
  | {
      readonly kind: 'tie';
      readonly rank: number;
      readonly pitches: readonly string[];
      readonly matters: 'podium' | 'cut' | 'podium-and-cut';
    }
  /** A prize nobody has yet. */
  | { readonly kind: 'prize'; readonly prize: string }
  /** The jury says who goes on, and has not. */
  | { readonly kind: 'advance' }
  /** Two laptops decided the same matter differently. Oldest first. */
  | { readonly kind: 'contradiction'; readonly decisions: readonly Identified<Decision>[] };

/** A ranking with the jury's decisions applied: a proposal until somebody confirms it. */
export interface FinalRanking {
  /** By rank, those who share one in the order of the stage; without a rank last. Excluded pitches are not among them. */
  readonly places: readonly FinalRankingPlace[];
  readonly excluded: readonly ExcludedPitch[];
  readonly prizes: readonly PrizeOutcome[];
  /** Ids of the pitches that go on to the next round, by rank. */
  readonly advancing: readonly string[];
  readonly questions: readonly OpenQuestion[];
}

/**
 * Applies the declared tie-breaks and the jury's decisions to a ranking. The jury may settle what is level, exclude a pitch with a
 * reason, give its prizes and name who goes on; pitches with different values are never reordered, whatever was decided.
 *
 * @param decisions standing ones, oldest first.
 */
export function finalRankingOf(
  document: ContestDocument,
  view: RankingView,
  decisions: readonly Identified<Decision>[],
): FinalRanking {
  const presented = new Set(view.rows.map(({ pitch }) => pitch));
  const excluded = listExcluded(presented, decisions);
  const out = new Set(excluded.map(({ pitch }) => pitch));
  const { places, questions } = placesOf(document, view, decisions, out);
  const eligible = new Set(places.map(({ pitch }) => pitch));
  const prizes = prizeOutcomesOf(document, view, decisions, eligible);
  const { advancing, open } = advancingOf(document, places, decisions);
  return {
    places,
    excluded,
    prizes,
    advancing,
    questions: [...questions, ...prizes.flatMap(questionOfPrize), ...open],
  };
}

/** The places as they are written down: ranked ones, those without a sheet, excluded ones, no-shows left out. */
export function finalPlacesOf({ places, excluded }: FinalRanking): FinalPlace[] {
  return [
    ...places.map(({ pitch, rank, tied }) => ({ pitch, rank, tied })),
    ...excluded.map(({ pitch }) => ({ pitch, rank: null, tied: false })),
  ];
}

/** The prizes as they are written down; one that is not given has no pitches. */
export function awardedPrizesOf({ prizes }: FinalRanking): AwardedPrize[] {
  return prizes.map(({ prize, winners }) => ({ prize: prize.id, pitches: [...winners] }));
}

function listExcluded(
  presented: ReadonlySet<string>,
  decisions: readonly Identified<Decision>[],
): readonly ExcludedPitch[] {
  const found = new Map<string, ExcludedPitch>();
  for (const decision of decisions) {
    if (decision.value.kind !== 'exclude') continue;
    for (const pitch of decision.value.pitches) if (presented.has(pitch)) found.set(pitch, { pitch, decision });
  }
  return [...found.values()];
}

function placesOf(
  document: ContestDocument,
  view: RankingView,
  decisions: readonly Identified<Decision>[],
  out: ReadonlySet<string>,
): { readonly places: readonly FinalRankingPlace[]; readonly questions: readonly OpenQuestion[] } {
  const stage = new Map(document.pitches.map(({ id }, index) => [id, index]));
  const onStage = (a: string, b: string): number => (stage.get(a) ?? 0) - (stage.get(b) ?? 0);
  const ranked = competitionRanks(
    view.rows.filter(({ pitch }) => !out.has(pitch)).map(({ pitch, value }) => ({ entry: pitch, value })),
  );
  const valueOf = new Map(ranked.map(({ entry, value }) => [entry, value]));
  const rules = { view, tieBreaks: document.contest.tieBreaks, decisions };
  const places: FinalRankingPlace[] = [];
  const questions: OpenQuestion[] = [];
  for (const start of new Set(ranked.flatMap(({ rank }) => rank ?? []))) {
    const group = ranked
      .filter(({ rank }) => rank === start)
      .map(({ entry }) => entry)
      .sort(onStage);
    let rank = start;
    for (const { pitches, reason, isOpen, contradicting } of settleTie(group, rules)) {
      for (const pitch of pitches) {
        const value = valueOf.get(pitch) ?? null;
        places.push({ pitch, rank, tied: pitches.length > 1, value, decidedBy: reason });
      }
      const matters = isOpen ? whereItMatters(document, rank, pitches.length) : null;
      if (contradicting.length > 0) questions.push({ kind: 'contradiction', decisions: contradicting });
      else if (matters !== null) questions.push({ kind: 'tie', rank, pitches, matters });
      rank += pitches.length;
    }
  }
  const unranked = ranked
    .filter(({ rank }) => rank === null)
    .map(({ entry }) => entry)
    .sort(onStage)
    .map((pitch): FinalRankingPlace => ({ pitch, rank: null, tied: false, value: null, decidedBy: { kind: 'value' } }));
  return { places: [...places, ...unranked], questions };
}

function whereItMatters(
  { contest }: ContestDocument,
  rank: number,
  size: number,
): 'podium' | 'cut' | 'podium-and-cut' | null {
  const onPodium = rank <= contest.podium;
  const last = rank + size - 1;
  const atCut = contest.advanceKind === 'top' && rank <= contest.advanceCount && contest.advanceCount < last;
  if (onPodium) return atCut ? 'podium-and-cut' : 'podium';
  return atCut ? 'cut' : null;
}

function questionOfPrize({ prize, isOpen, contradicting }: PrizeOutcome): readonly OpenQuestion[] {
  if (contradicting.length > 0) return [{ kind: 'contradiction', decisions: contradicting }];
  return isOpen ? [{ kind: 'prize', prize: prize.id }] : [];
}

function advancingOf(
  { contest }: ContestDocument,
  places: readonly FinalRankingPlace[],
  decisions: readonly Identified<Decision>[],
): { readonly advancing: readonly string[]; readonly open: readonly OpenQuestion[] } {
  if (contest.advanceKind !== 'jury') return { advancing: advancingPitches(contest, places).pitches, open: [] };
  const named = soleOutcome(
    decisions.filter(({ value }) => value.kind === 'advance'),
    ({ pitches }) => [...pitches].sort(),
  );
  if (named === null) return { advancing: [], open: [{ kind: 'advance' }] };
  if (!isSettled(named)) {
    return { advancing: [], open: [{ kind: 'contradiction', decisions: named.contradicting }] };
  }
  return { advancing: advancingPitches(contest, places, named.decision.value.pitches).pitches, open: [] };
}
