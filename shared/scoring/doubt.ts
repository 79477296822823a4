import { layOut } from './doubt-grid.ts';
import { createRanker } from './doubt-ranks.ts';
import { createResampler } from './doubt-values.ts';
import { createRandom } from './random.ts';
import { competitionRanks } from './ranking.ts';
import type { RankingRule } from './ranking-rule.ts';
import type { ScoreInput } from './score-input.ts';

/** How the doubt of a ranking is measured. */
export interface DoubtOptions {
  /** How many juries are drawn, a whole number ≥ 1. */
  readonly resamples: number;
  /** Starts the draws, a whole number: the same seed gives the same answer. */
  readonly seed: number;
  /** How many places count as the top. */
  readonly top: number;
}

/** How sure the place of one entry is; nulls where no draw ranked it. Shares are from 0 to 1. */
export interface EntryDoubt<Entry extends string> {
  readonly entry: Entry;
  /** The 95 % rank interval: nearest-rank percentiles 2.5 and 97.5 of the ranks, both of them ranks that came out. */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  /** Level with the first counts as first, so that these shares may sum to more than 1. */
  readonly pFirst: number | null;
  /** Share of rank ≤ `top`. */
  readonly pTop: number | null;
  /** In how many draws a juror of this entry was drawn: the shares and the interval are of these. */
  readonly resamples: number;
}

/** Two entries next to each other in the ranking: the shares of the draws that keep, level or turn their order; sum 1. */
export interface NeighbourDoubt<Entry extends string> {
  readonly upper: Entry;
  readonly lower: Entry;
  readonly pUpper: number;
  readonly pLevel: number;
  readonly pLower: number;
}

/** How much a ranking owes to who sat in the jury. */
export interface Doubt<Entry extends string> extends DoubtOptions {
  /** Jurors that were drawn from: those with a counted sheet. Drawing from one alone says nothing. */
  readonly jurors: number;
  /** By id. */
  readonly entries: readonly EntryDoubt<Entry>[];
  /** Pairs of the ranking, the upper of rank ≤ `top`; ties by id. Pairs that no draw ranked together are left out. */
  readonly neighbours: readonly NeighbourDoubt<Entry>[];
}

/** About how many sheets are read between two answers of {@link doubtInSteps}: some hundredths of a second. */
const SHEETS_A_STEP = 4_000_000;

/**
 * Measures how sure a ranking is: as many jurors as have judged are drawn from them with replacement, the entries are
 * ranked by the rule on the sheets of the drawn (a juror drawn twice counts twice), and this is done many times. An
 * entry none of whose jurors is drawn takes no part in that ranking and nothing is counted for it.
 *
 * Method: the bootstrap, resampling jurors (B. Efron, "Bootstrap methods: another look at the jackknife", 1979).
 * Neither the order of the input nor ids change anything, but for jurors that their sheets do not tell apart.
 */
export function doubt<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
  options: DoubtOptions,
): Doubt<Entry> {
  const steps = doubtInSteps(input, rule, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * As {@link doubt}, in steps of some hundredths of a second: each yields the share that is done, so that the caller can
 * show it, and stop by asking no more.
 */
export function* doubtInSteps<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
  options: DoubtOptions,
): Generator<number, Doubt<Entry>, void> {
  const { resamples, seed, top } = options;
  const grid = layOut(input, rule.method === 'trimmed');
  const { entries, jurors } = grid;
  const count = entries.length;
  const values = new Float64Array(count);
  const draws = new Float64Array(jurors.length);
  const resample = createResampler(grid, rule);
  const rank = createRanker(count);
  const random = createRandom(seed);
  const ranks = count < 2 ** 16 ? new Uint16Array(resamples * count) : new Uint32Array(resamples * count);
  const drawsAStep = Math.max(1, Math.floor(SHEETS_A_STEP / Math.max(1, grid.cellJurors.length)));

  for (let drawn = 0; jurors.length > 0 && drawn < resamples; drawn += 1) {
    draws.fill(0);
    for (let seat = 0; seat < jurors.length; seat += 1) {
      const juror = random.below(jurors.length);
      draws[juror] = (draws[juror] ?? 0) + 1;
    }
    resample(draws, values);
    rank(values, ranks, drawn * count);
    if ((drawn + 1) % drawsAStep === 0) yield (drawn + 1) / resamples;
  }

  draws.fill(1);
  resample(draws, values);
  const ranked = competitionRanks(
    entries.map((entry, index) => ({ entry, value: Number.isNaN(values[index]) ? null : (values[index] ?? null) })),
  ).filter((one) => one.rank !== null);
  const indexOf = new Map(entries.map((entry, index) => [entry, index]));
  const sums = sumRanksUp(ranks, count, top);
  return {
    ...options,
    jurors: jurors.length,
    entries: entries.flatMap((entry, index) => {
      const own = sums[index];
      return own === undefined ? [] : [{ entry, ...own }];
    }),
    neighbours: ranked.flatMap(({ entry: upper, rank: upperRank }, place) => {
      const lower = ranked[place + 1]?.entry;
      if (lower === undefined || upperRank === null || upperRank > top) return [];
      const shares = compareRanks(ranks, count, indexOf.get(upper) ?? 0, indexOf.get(lower) ?? 0);
      return shares === null ? [] : [{ upper, lower, ...shares }];
    }),
  };
}

/** As many entries at a time as there are ranks in a line of the processor's cache. */
const BLOCK = 32;

function sumRanksUp(
  ranks: Uint16Array | Uint32Array,
  count: number,
  top: number,
): readonly Omit<EntryDoubt<string>, 'entry'>[] {
  const sums: Omit<EntryDoubt<string>, 'entry'>[] = [];
  const width = count + 1;
  const tallies = new Uint32Array(BLOCK * width);
  for (let first = 0; first < count; first += BLOCK) {
    const last = Math.min(first + BLOCK, count);
    tallies.fill(0);
    for (let row = 0; row < ranks.length; row += count) {
      for (let index = first; index < last; index += 1) {
        const place = (index - first) * width + (ranks[row + index] ?? 0);
        tallies[place] = (tallies[place] ?? 0) + 1;
      }
    }
    for (let index = first; index < last; index += 1) {
      sums.push(sumTallyUp(tallies.subarray((index - first) * width, (index - first + 1) * width), top));
    }
  }
  return sums;
}

/** @param tally how often each rank came out; at 0, how often none did. */
function sumTallyUp(tally: Uint32Array, top: number): Omit<EntryDoubt<string>, 'entry'> {
  let resamples = 0;
  for (let rank = 1; rank < tally.length; rank += 1) resamples += tally[rank] ?? 0;
  if (resamples === 0) return { rankLow: null, rankHigh: null, pFirst: null, pTop: null, resamples };
  // In whole numbers: 2.5 % and 97.5 % have no exact binary fraction.
  const lowPlace = Math.ceil((25 * resamples) / 1000);
  const highPlace = Math.ceil((975 * resamples) / 1000);
  let seen = 0;
  let rankLow: number | null = null;
  let rankHigh: number | null = null;
  let inTop = 0;
  for (let rank = 1; rank < tally.length && rankHigh === null; rank += 1) {
    seen += tally[rank] ?? 0;
    if (rankLow === null && seen >= lowPlace) rankLow = rank;
    if (seen >= highPlace) rankHigh = rank;
  }
  for (let rank = 1; rank < tally.length && rank <= top; rank += 1) inTop += tally[rank] ?? 0;
  return { rankLow, rankHigh, pFirst: (tally[1] ?? 0) / resamples, pTop: inTop / resamples, resamples };
}

function compareRanks(
  ranks: Uint16Array | Uint32Array,
  count: number,
  upper: number,
  lower: number,
): Omit<NeighbourDoubt<string>, 'upper' | 'lower'> | null {
  let together = 0;
  let above = 0;
  let level = 0;
  for (let row = 0; row < ranks.length; row += count) {
    const one = ranks[row + upper] ?? 0;
    const other = ranks[row + lower] ?? 0;
    if (one === 0 || other === 0) continue;
    together += 1;
    if (one < other) above += 1;
    else if (one === other) level += 1;
  }
  if (together === 0) return null;
  return { pUpper: above / together, pLevel: level / together, pLower: (together - above - level) / together };
}
