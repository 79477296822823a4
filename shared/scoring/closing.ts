import type { Scale } from '../domain/scale.ts';
import { competitionRanks, TIE_TOLERANCE, type RankedEntry } from './ranking.ts';
import { entryValues, type RankingRule } from './ranking-rule.ts';
import type { ScoreInput, Sheet, SheetPlace } from './score-input.ts';

/** The question asked before a round is closed without some of its sheets. */
export interface ClosingQuestion<Juror extends string, Entry extends string, Criterion extends string> {
  readonly input: ScoreInput<Juror, Entry, Criterion>;
  readonly rule: RankingRule;
  /** Sheets that would stay out. One that has some marks keeps them; recused, absent and complete sheets are ignored. */
  readonly missing: readonly SheetPlace<Juror, Entry>[];
  readonly scale: Pick<Scale, 'min' | 'max'>;
  /** How many places are announced. */
  readonly podium: number;
}

/** Whether an entry is on the podium if the round closes now, and whether the missing sheets could change that. */
export type PodiumStanding = 'in' | 'in-at-risk' | 'out' | 'out-within-reach';

/** One entry, in the order of the ranking as it would be frozen now. */
export interface ClosingEntry<Juror extends string, Entry extends string> extends RankedEntry<Entry> {
  readonly missing: readonly Juror[];
  /**
   * The least and greatest value that could come out. `low` is `null` where the entry may stay without a value, `high`
   * where it surely does.
   */
  readonly low: number | null;
  readonly high: number | null;
  /** The best and the worst rank that could come out; `null` where `high` or `low` is. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  readonly standing: PodiumStanding;
}

/** What the missing sheets could do to two entries: swap them, level them, or part two that are level. */
export type PairChange = 'could-swap' | 'could-level' | 'could-part';

/** Two entries, `upper` not below `lower` now, at least one of them on the podium, whose order is not certain. */
export interface ClosingPair<Entry extends string> {
  readonly upper: Entry;
  readonly lower: Entry;
  readonly change: PairChange;
  /** How much `upper` leads now, in the unit of the marks; `null` where `lower` has no value yet. */
  readonly lead: number | null;
}

/** The answer, with what explains it. `firm`: neither the members nor the order of the podium could change. */
export interface ClosingAnswer<Juror extends string, Entry extends string> {
  readonly podium: 'firm' | 'order-open' | 'members-open';
  readonly entries: readonly ClosingEntry<Juror, Entry>[];
  readonly pairs: readonly ClosingPair<Entry>[];
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Tells whether the podium could move if the missing sheets were awaited. Extreme case: for each pair of entries all
 * that is missing for the one is given the lowest marks of the scale, all that is missing for the other the highest;
 * "nothing more arrives" is among the cases. Sheets of different entries are independent, so every bound is reached by
 * some way of filling the sheets in.
 */
export function assessClosing<Juror extends string, Entry extends string, Criterion extends string>(
  question: ClosingQuestion<Juror, Entry, Criterion>,
): ClosingAnswer<Juror, Entry> {
  const { input, rule, podium } = question;
  const open = openPlaces(question);
  const bounds = boundEntries(question, open);
  const boundsOf = (entry: Entry): Bounds => bounds.get(entry) ?? { low: null, high: null };

  const entries = competitionRanks(entryValues(input, rule)).map((ranked): ClosingEntry<Juror, Entry> => {
    const { low, high } = boundsOf(ranked.entry);
    const others = input.entries.filter((entry) => entry !== ranked.entry).map(boundsOf);
    const bestRank = high === null ? null : 1 + others.filter((other) => isAbove(other.low, high)).length;
    const worstRank = low === null ? null : 1 + others.filter((other) => isAbove(other.high, low)).length;
    const missing = open.filter(({ entry }) => entry === ranked.entry).map(({ juror }) => juror);
    const standing = standPodium(ranked.rank, bestRank, worstRank, podium);
    return { ...ranked, missing, low, high, bestRank, worstRank, standing };
  });
  const pairs = listPairs(entries, podium);
  return { podium: judgePodium(entries, pairs), entries, pairs };
}

function openPlaces<Juror extends string, Entry extends string, Criterion extends string>({
  input,
  missing,
}: ClosingQuestion<Juror, Entry, Criterion>): readonly SheetPlace<Juror, Entry>[] {
  return missing.filter(({ juror, entry }, index) => {
    const isRepeated = missing.findIndex((place) => place.juror === juror && place.entry === entry) < index;
    const sheet = input.sheets.find((one) => one.juror === juror && one.entry === entry);
    if (isRepeated) return false;
    if (sheet === undefined) return true;
    return sheet.state === 'scored' && input.criteria.some(({ criterion }) => !sheet.marks.has(criterion));
  });
}

function boundEntries<Juror extends string, Entry extends string, Criterion extends string>(
  { input, rule, scale }: ClosingQuestion<Juror, Entry, Criterion>,
  open: readonly SheetPlace<Juror, Entry>[],
): ReadonlyMap<Entry, Bounds> {
  const now = entryValues(input, rule);
  const allLow = entryValues(fillSheets(input, open, scale.min), rule);
  const allHigh = entryValues(fillSheets(input, open, scale.max), rule);
  return new Map(
    now.map(({ entry, value }, index) => {
      const ends = [value, allLow[index]?.value ?? null, allHigh[index]?.value ?? null];
      const known = ends.filter((end) => end !== null);
      const high = known.length === 0 ? null : Math.max(...known);
      return [entry, { low: value === null ? null : Math.min(...known), high }];
    }),
  );
}

function fillSheets<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  open: readonly SheetPlace<Juror, Entry>[],
  mark: number,
): ScoreInput<Juror, Entry, Criterion> {
  const isOpen = (sheet: SheetPlace<Juror, Entry>): boolean =>
    open.some(({ juror, entry }) => sheet.juror === juror && sheet.entry === entry);
  const filled = open.map(({ juror, entry }): Sheet<Juror, Entry, Criterion> => {
    const begun = input.sheets.find((sheet) => sheet.juror === juror && sheet.entry === entry);
    const marks = new Map(input.criteria.map(({ criterion }) => [criterion, begun?.marks.get(criterion) ?? mark]));
    return { juror, entry, state: 'scored', marks };
  });
  return { ...input, sheets: [...input.sheets.filter((sheet) => !isOpen(sheet)), ...filled] };
}

function isAbove(left: number | null, right: number): boolean {
  return left !== null && left > right + TIE_TOLERANCE;
}

function standPodium(
  rank: number | null,
  bestRank: number | null,
  worstRank: number | null,
  podium: number,
): PodiumStanding {
  if (rank !== null && rank <= podium) return worstRank !== null && worstRank <= podium ? 'in' : 'in-at-risk';
  return bestRank !== null && bestRank <= podium ? 'out-within-reach' : 'out';
}

function listPairs<Juror extends string, Entry extends string>(
  entries: readonly ClosingEntry<Juror, Entry>[],
  podium: number,
): readonly ClosingPair<Entry>[] {
  return entries.flatMap((upper, index) => {
    if (upper.rank === null || upper.rank > podium) return [];
    return entries.slice(index + 1).flatMap((lower): readonly ClosingPair<Entry>[] => {
      const change = changeOfPair(upper, lower);
      if (change === null || upper.value === null) return [];
      const lead = lower.value === null ? null : upper.value - lower.value;
      return [{ upper: upper.entry, lower: lower.entry, change, lead }];
    });
  });
}

function changeOfPair<Juror extends string, Entry extends string>(
  upper: ClosingEntry<Juror, Entry>,
  lower: ClosingEntry<Juror, Entry>,
): PairChange | null {
  if (upper.low === null || lower.high === null) return null;
  const couldFall = isAbove(lower.high, upper.low);
  if (upper.rank === lower.rank) {
    const couldRise = lower.low !== null && isAbove(upper.high, lower.low);
    return couldFall || couldRise ? 'could-part' : null;
  }
  if (couldFall) return 'could-swap';
  return lower.high >= upper.low - TIE_TOLERANCE ? 'could-level' : null;
}

function judgePodium<Juror extends string, Entry extends string>(
  entries: readonly ClosingEntry<Juror, Entry>[],
  pairs: readonly ClosingPair<Entry>[],
): ClosingAnswer<Juror, Entry>['podium'] {
  if (entries.some(({ standing }) => standing === 'in-at-risk' || standing === 'out-within-reach')) {
    return 'members-open';
  }
  const members = new Set(entries.filter(({ standing }) => standing === 'in').map(({ entry }) => entry));
  return pairs.some(({ upper, lower }) => members.has(upper) && members.has(lower)) ? 'order-open' : 'firm';
}
