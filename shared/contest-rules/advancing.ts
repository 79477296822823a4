import type { Contest } from '../domain/contest.ts';
import { assertNever } from '../lib/assert-never.ts';
import { TIE_TOLERANCE } from '../scoring/ranking.ts';

/** One place of a ranking: `value` in the unit of the marks; both `null` for who is not ranked. */
export interface AdvancingPlace {
  readonly pitch: string;
  readonly rank: number | null;
  readonly value: number | null;
}

/** Who goes on to the next round. */
export interface Advancing {
  /** Ids of pitches, the best first. */
  readonly pitches: readonly string[];
  /** Those that share the last place that passes, where all of them pass because of the tie; else empty. */
  readonly tiedAtCut: readonly string[];
}

/**
 * Applies the declared rule of who passes. Equal pitches at the cut all pass: a jury never drops one of two equals by chance.
 * Who is not ranked (no sheet, excluded) passes by the jury's word only.
 *
 * @param places of the ranking as it was announced: tie-breaks and decisions applied.
 * @param named ids that the jury named; read for that rule alone.
 */
export function advancingPitches(
  contest: Pick<Contest, 'advanceKind' | 'advanceCount' | 'advanceThreshold'>,
  places: readonly AdvancingPlace[],
  named: readonly string[] = [],
): Advancing {
  const ordered = [...places].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  switch (contest.advanceKind) {
    case 'none':
      return { pitches: [], tiedAtCut: [] };
    case 'top': {
      const passing = ordered.filter(({ rank }) => rank !== null && rank <= contest.advanceCount);
      const last = passing.at(-1)?.rank;
      const tied = passing.length > contest.advanceCount ? passing.filter(({ rank }) => rank === last) : [];
      return { pitches: passing.map(({ pitch }) => pitch), tiedAtCut: tied.map(({ pitch }) => pitch) };
    }
    case 'threshold': {
      const lowest = contest.advanceThreshold - TIE_TOLERANCE;
      const passing = ordered.filter(({ rank, value }) => rank !== null && value !== null && value >= lowest);
      return { pitches: passing.map(({ pitch }) => pitch), tiedAtCut: [] };
    }
    case 'jury': {
      const chosen = new Set(named);
      return { pitches: ordered.flatMap(({ pitch }) => (chosen.has(pitch) ? [pitch] : [])), tiedAtCut: [] };
    }
    default:
      return assertNever(contest.advanceKind);
  }
}
