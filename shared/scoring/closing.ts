import type { Scale } from '../domain/scale.ts';
import { competitionRanks, TIE_TOLERANCE, type RankedEntry } from './ranking.ts';
import { entryValues, judgesEntriesApart, type RankingRule } from './ranking-rule.ts';
import { groupByEntry, type ScoreInput, type Sheet, type SheetPlace, type WeightedCriterion } from './score-input.ts';

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
   * where it surely does. Infinite under a rule that corrects jurors while any sheet is missing.
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
 * Tells whether the podium could move if the missing sheets were awaited. Extreme case: for each pair of entries
 * the sheets missing for the one arrive with the lowest marks of the scale, those for the other with the highest; any
 * of them may also never arrive. Marks already given stay. Sheets of different entries are independent, so every bound
 * is reached by some way of filling the sheets in.
 *
 * Under a rule that corrects jurors (z-score, additive) any sheet moves every value, and the values leave the scale: then
 * nothing is called firm before the last sheet is in.
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
  if (!judgesEntriesApart(rule)) return boundTogether(input, rule, open);
  const sheetsOf = groupByEntry(input.sheets);
  return new Map(
    input.entries.map((entry) => {
      const openJurors = new Set(open.filter((place) => place.entry === entry).map(({ juror }) => juror));
      const sheets = sheetsOf.get(entry) ?? [];
      const arrivals = listArrivals(
        [...openJurors].map((juror) => sheets.find((sheet) => sheet.juror === juror)?.marks ?? new Map()),
      );
      const settled = sheets.filter(({ juror }) => !openJurors.has(juror));
      const valueWith = (arrived: Arrival<Criterion>, mark: number): number | null => {
        const filled = arrived.map((begun, index) => fillSheet(`${index}`, entry, begun, mark, input.criteria));
        const asText: ScoreInput<string, Entry, Criterion> = {
          jurors: [],
          entries: [entry],
          criteria: input.criteria,
          sheets: [...settled, ...filled],
        };
        return entryValues(asText, rule)[0]?.value ?? null;
      };
      const known = arrivals
        .flatMap((arrived) => [valueWith(arrived, scale.min), valueWith(arrived, scale.max)])
        .filter((value) => value !== null);
      const mayStayUnranked = valueWith([], scale.min) === null;
      const low = mayStayUnranked ? null : Math.min(...known);
      return [entry, { low, high: known.length === 0 ? null : Math.max(...known) }];
    }),
  );
}

function boundTogether<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
  open: readonly SheetPlace<Juror, Entry>[],
): ReadonlyMap<Entry, Bounds> {
  const awaited = new Set(open.map(({ entry }) => entry));
  return new Map(
    entryValues(input, rule).map(({ entry, value }) => {
      if (awaited.size === 0) return [entry, { low: value, high: value }];
      const low = value === null ? null : Number.NEGATIVE_INFINITY;
      return [entry, { low, high: value === null && !awaited.has(entry) ? null : Number.POSITIVE_INFINITY }];
    }),
  );
}

/** The sheets of one entry that may still arrive, each with the marks it already has. */
type Arrival<Criterion extends string> = readonly ReadonlyMap<Criterion, number>[];

/** With more begun sheets for one entry, their marks are set aside: the bounds stay safe and become a little wider. */
const MOST_BEGUN_SHEETS = 6;

/**
 * Lists which sheets may arrive: every choice among the begun ones, with any number of the blank ones. All of them is
 * not always the extreme: a begun sheet may already be too low to raise a mean, and one sheet more may be the first
 * that lets a panel be trimmed.
 */
function listArrivals<Criterion extends string>(all: Arrival<Criterion>): readonly Arrival<Criterion>[] {
  const begunSheets = all.filter((marks) => marks.size > 0);
  const isManageable = begunSheets.length <= MOST_BEGUN_SHEETS;
  const begun = isManageable ? begunSheets : [];
  const blank = all.filter((marks) => marks.size === 0).concat(isManageable ? [] : begunSheets.map(() => new Map()));
  const choices = begun.reduce<readonly Arrival<Criterion>[]>(
    (chosen, marks) => [...chosen, ...chosen.map((one) => [...one, marks])],
    [[]],
  );
  return choices.flatMap((choice) =>
    Array.from({ length: blank.length + 1 }, (_, count) => [...choice, ...blank.slice(0, count)]),
  );
}

function fillSheet<Entry extends string, Criterion extends string>(
  juror: string,
  entry: Entry,
  begun: ReadonlyMap<Criterion, number>,
  mark: number,
  criteria: readonly WeightedCriterion<Criterion>[],
): Sheet<string, Entry, Criterion> {
  const marks = new Map(criteria.map(({ criterion }) => [criterion, begun.get(criterion) ?? mark]));
  return { juror, entry, state: 'scored', marks };
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
