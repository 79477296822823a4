import { layOut, type ScoreGrid } from './doubt-grid.ts';
import { createRanker } from './doubt-ranks.ts';
import { createResampler } from './doubt-values.ts';
import type { RankingRule } from './ranking-rule.ts';
import { compareIds, type ScoreInput } from './score-input.ts';

/** An entry and its rank. */
export interface PlacedEntry<Entry extends string> {
  readonly entry: Entry;
  readonly rank: number;
}

/** What the ranking would be without one juror. */
export interface JurorCost<Juror extends string, Entry extends string> {
  readonly juror: Juror;
  /** Other entries would be first, one more or one less among them too. */
  readonly changesWinner: boolean;
  /** `members`: others would be in the top; `order`: the same, at other ranks. */
  readonly podiumChange: 'none' | 'order' | 'members';
  /** The top without the juror, by rank, ties by id. */
  readonly podium: readonly PlacedEntry<Entry>[];
  /** The entry whose rank would change most, of equals the one that ranks best; `null` where none changes. */
  readonly largestMove: { readonly entry: Entry; readonly from: number; readonly to: number } | null;
  /** How many entries would change rank. */
  readonly moves: number;
  /** Entries that only this juror has judged, by id: without the juror they have no rank. */
  readonly unranked: readonly Entry[];
}

/** The cost of leaving each juror out. */
export interface LeaveOneOut<Juror extends string, Entry extends string> {
  /** How many places count as the top. */
  readonly top: number;
  /** The top of the ranking as it is, by rank, ties by id. */
  readonly podium: readonly PlacedEntry<Entry>[];
  /** Jurors with a counted sheet, by id. */
  readonly jurors: readonly JurorCost<Juror, Entry>[];
}

/**
 * Ranks the entries anew without each juror in turn, and tells what would change: the jackknife over jurors
 * (M. H. Quenouille, 1949; J. W. Tukey, 1958). Facts about the ranking, no reproach to the juror.
 */
export function leaveOneOut<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
  top: number,
): LeaveOneOut<Juror, Entry> {
  const steps = leaveOneOutInSteps(input, rule, top);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** As {@link leaveOneOut}, in steps: each juror yields the share that is done. */
export function* leaveOneOutInSteps<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
  top: number,
): Generator<number, LeaveOneOut<Juror, Entry>, void> {
  const grid = layOut(input, rule.method === 'trimmed');
  const rankWithout = createPartialRanking(grid, rule);
  const whole = rankWithout(null);
  const podium = podiumOf(grid.entries, whole, top);
  const jurors: JurorCost<Juror, Entry>[] = [];
  for (const [index, juror] of grid.jurors.entries()) {
    jurors.push({ juror, ...compareRankings(grid.entries, podium, whole, rankWithout(index), top) });
    yield (index + 1) / grid.jurors.length;
  }
  return { top, podium, jurors: jurors.sort((left, right) => compareIds(left.juror, right.juror)) };
}

/** Answers the rank of each entry without one juror of the grid, or with all of them; 0 for an entry without a value. */
function createPartialRanking(
  grid: ScoreGrid<string, string>,
  rule: RankingRule,
): (leftOut: number | null) => Uint32Array {
  const resample = createResampler(grid, rule);
  const rank = createRanker(grid.entries.length);
  const values = new Float64Array(grid.entries.length);
  const seats = new Float64Array(grid.jurors.length);
  return (leftOut) => {
    seats.fill(1);
    if (leftOut !== null) seats[leftOut] = 0;
    resample(seats, values);
    const ranks = new Uint32Array(values.length);
    rank(values, ranks, 0);
    return ranks;
  };
}

function podiumOf<Entry extends string>(
  entries: readonly Entry[],
  ranks: Uint32Array,
  top: number,
): readonly PlacedEntry<Entry>[] {
  return entries
    .map((entry, index) => ({ entry, rank: ranks[index] ?? 0 }))
    .filter(({ rank }) => rank > 0 && rank <= top)
    .sort((left, right) => left.rank - right.rank);
}

function compareRankings<Entry extends string>(
  entries: readonly Entry[],
  podiumNow: readonly PlacedEntry<Entry>[],
  now: Uint32Array,
  without: Uint32Array,
  top: number,
): Omit<JurorCost<string, Entry>, 'juror'> {
  let largestMove: JurorCost<string, Entry>['largestMove'] = null;
  let moves = 0;
  const unranked: Entry[] = [];
  entries.forEach((entry, index) => {
    const from = now[index] ?? 0;
    const to = without[index] ?? 0;
    if (from === 0) return;
    if (to === 0) {
      unranked.push(entry);
      return;
    }
    if (from === to) return;
    moves += 1;
    const size = Math.abs(to - from);
    const largest = largestMove === null ? 0 : Math.abs(largestMove.to - largestMove.from);
    if (largestMove === null || size > largest || (size === largest && from < largestMove.from)) {
      largestMove = { entry, from, to };
    }
  });
  const podium = podiumOf(entries, without, top);
  return {
    changesWinner: !haveSameEntries(podiumOf(entries, now, 1), podiumOf(entries, without, 1)),
    podiumChange: comparePodiums(podiumNow, podium),
    podium,
    largestMove,
    moves,
    unranked,
  };
}

function comparePodiums<Entry extends string>(
  now: readonly PlacedEntry<Entry>[],
  without: readonly PlacedEntry<Entry>[],
): JurorCost<string, Entry>['podiumChange'] {
  if (!haveSameEntries(now, without)) return 'members';
  const isSameOrder = now.every(({ entry, rank }, place) => {
    const other = without[place];
    return other?.entry === entry && other.rank === rank;
  });
  return isSameOrder ? 'none' : 'order';
}

function haveSameEntries<Entry extends string>(
  left: readonly PlacedEntry<Entry>[],
  right: readonly PlacedEntry<Entry>[],
): boolean {
  const members = new Set(left.map(({ entry }) => entry));
  return left.length === right.length && right.every(({ entry }) => members.has(entry));
}
