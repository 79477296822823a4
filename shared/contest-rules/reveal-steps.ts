import type { ContestDocument } from '../documents/contest-document.ts';
import type { FrozenResult } from '../documents/result-document.ts';
import type { RevealPlace, RevealPrize, RevealedEntry } from '../contract/projector.ts';
import { areLevel } from '../scoring/ranking.ts';

/** The parts of a contest that a reveal is made of. */
export type RevealParts = Pick<ContestDocument, 'contest' | 'pitches' | 'prizes'>;

/** One step of a reveal: a place with all who share it, or a prize. */
export type RevealStep =
  | { readonly kind: 'place'; readonly rank: number }
  | { readonly kind: 'prize'; readonly prize: string; readonly name: string };

const MIN_DIGITS = 2;
const MAX_DIGITS = 4;

/**
 * The steps of a reveal: the podium from its last place to the first, then the prizes one by one.
 *
 * @returns none before the ranking was confirmed.
 */
export function revealStepsOf(document: RevealParts, result: FrozenResult | null): readonly RevealStep[] {
  if (result === null || result.finalisedAt === '') return [];
  const ranks = [...holdersByRank(document, result).keys()].filter((rank) => rank <= podiumSize(document, result));
  const places = ranks.sort((a, b) => b - a).map((rank): RevealStep => ({ kind: 'place', rank }));
  const prizes = document.prizes.map(({ id, value }): RevealStep => ({ kind: 'prize', prize: id, name: value.name }));
  return [...places, ...prizes];
}

/**
 * The podium after so many steps, first place first. Every place is there from the beginning: how many there are tells nothing of
 * who shares one.
 */
export function revealPlacesOf(document: RevealParts, result: FrozenResult, opened: number): readonly RevealPlace[] {
  const holders = holdersByRank(document, result);
  const open = openRanks(document, result, opened);
  const digits = digitsFor([...open].map((rank) => valueOf(document, result, holders.get(rank)?.[0])));
  return Array.from({ length: podiumSize(document, result) }, (_, index): RevealPlace => {
    const rank = index + 1;
    const pitches = holders.get(rank);
    if (pitches === undefined) {
      const sharedWith = Math.max(...[...holders.keys()].filter((one) => one < rank));
      return open.has(sharedWith) ? { state: 'empty', rank, sharedWith } : { state: 'sealed', rank };
    }
    if (!open.has(rank)) return { state: 'sealed', rank };
    const value = valueOf(document, result, pitches[0]);
    const isShownTwice = [...open].some((other) => {
      const others = valueOf(document, result, holders.get(other)?.[0]);
      return other !== rank && value !== null && others !== null && areLevel(value, others);
    });
    return {
      state: 'open',
      rank,
      entries: pitches.map((pitch) => entryOf(document, pitch)),
      value,
      digits,
      because:
        pitches.length > 1
          ? document.contest.tieBreaks.length > 0
            ? 'level-after-tie-breaks'
            : 'level'
          : isShownTwice
            ? 'told-apart'
            : 'value',
    };
  });
}

/** The prizes after so many steps, in their declared order. */
export function revealPrizesOf(document: RevealParts, result: FrozenResult, opened: number): readonly RevealPrize[] {
  const taken = new Set(
    revealStepsOf(document, result)
      .slice(0, opened)
      .flatMap((step) => (step.kind === 'prize' ? [step.prize] : [])),
  );
  return document.prizes.map(({ id, value }): RevealPrize => {
    if (!taken.has(id)) return { state: 'sealed', name: value.name };
    const winners = result.prizes.find(({ prize }) => prize === id)?.pitches ?? [];
    const inOrder = document.pitches.filter((pitch) => winners.includes(pitch.id));
    return { state: 'open', name: value.name, entries: inOrder.map((pitch) => entryOf(document, pitch.id)) };
  });
}

function podiumSize({ contest }: RevealParts, result: FrozenResult): number {
  return Math.min(contest.podium, result.finalPlaces.filter(({ rank }) => rank !== null).length);
}

/** Ids of the pitches on each rank, in the order of the stage. */
function holdersByRank(document: RevealParts, result: FrozenResult): ReadonlyMap<number, readonly string[]> {
  const holders = new Map<number, string[]>();
  for (const { id } of document.pitches) {
    const rank = result.finalPlaces.find(({ pitch }) => pitch === id)?.rank ?? null;
    if (rank !== null) holders.set(rank, [...(holders.get(rank) ?? []), id]);
  }
  return holders;
}

function openRanks(document: RevealParts, result: FrozenResult, opened: number): ReadonlySet<number> {
  const taken = revealStepsOf(document, result).slice(0, opened);
  return new Set(taken.flatMap((step) => (step.kind === 'place' ? [step.rank] : [])));
}

/** What decided, where it is in the unit of the marks and was frozen with the ranking. */
function valueOf({ contest }: RevealParts, result: FrozenResult, pitch: string | undefined): number | null {
  const place = result.places.find((one) => one.pitch === pitch);
  if (place === undefined) return null;
  if (contest.method === 'raw') return place.raw;
  return contest.method === 'trimmed' ? place.trimmed : null;
}

function entryOf({ pitches }: RevealParts, id: string): RevealedEntry {
  const pitch = pitches.find((one) => one.id === id)?.value;
  return { name: pitch?.name ?? '', project: pitch?.projectName ?? '', isExample: pitch?.isExample ?? false };
}

/** Decimals that tell apart what is open and not level. */
function digitsFor(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  for (let digits = MIN_DIGITS; digits < MAX_DIGITS; digits += 1) {
    const clash = known.some((a, index) =>
      known.slice(index + 1).some((b) => !areLevel(a, b) && a.toFixed(digits) === b.toFixed(digits)),
    );
    if (!clash) return digits;
  }
  return MAX_DIGITS;
}
