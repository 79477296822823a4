import { TIE_TOLERANCE } from './ranking.ts';

/**
 * Writes the competition ranks of `values` ("1224", highest first, level within {@link TIE_TOLERANCE} of the first of a
 * group) into `ranks` from `offset` on. A value that is NaN gets rank 0.
 */
export type Ranker = (values: Float64Array, ranks: Uint16Array | Uint32Array, offset: number) => void;

/** Bits of a digit: two passes order the entries but for those of one in four million of the range. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const HIGHEST_KEY = DIGITS * DIGITS - 1;

/** What rounding does to a mean of some hundred marks, as a share of it; far below the tolerance of ties. */
const ROUNDING = 16 * Number.EPSILON;

/** Below this many entries an insertion sort that starts from the order before is fastest (measured). */
const FEW = 48;

/**
 * Makes a ranker for `count` entries; its memory is used again at each call.
 *
 * Method: radix sort on 22-bit keys cut from the range of the values, then an insertion sort on the values themselves,
 * which finds them nearly in order. Where they crowd in few keys, a comparison sort.
 */
export function createRanker(count: number): Ranker {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const sortMany = createRadixSort(count);

  return (values, ranks, offset) => {
    let ranked = count;
    if (count > FEW) ranked = sortMany(values, order);
    else sortFew(values, order);
    let leader = Number.NaN;
    let rank = 0;
    for (let place = 0; place < ranked; place += 1) {
      const index = order[place] ?? 0;
      const value = values[index] ?? Number.NaN;
      // Also false for NaN: the first value leads, and a missing one ends the ranking.
      if (!(leader - value <= TIE_TOLERANCE)) {
        leader = value;
        rank = Number.isNaN(value) ? 0 : place + 1;
      }
      ranks[offset + index] = rank;
    }
    for (let place = ranked; place < count; place += 1) ranks[offset + (order[place] ?? 0)] = 0;
  };
}

/** Sorts by value, highest first, missing values last. */
function sortFew(values: Float64Array, order: Uint32Array): void {
  insertInOrder(values, order, order.length, 0, Number.POSITIVE_INFINITY);
}

/**
 * @param noise differences up to this are left as they are: equal values that rounding has parted come in thousands.
 * @param patience how many steps in all before giving up.
 * @returns false when it gave up; `order` still holds every entry once.
 */
function insertInOrder(
  values: Float64Array,
  order: Uint32Array,
  length: number,
  noise: number,
  patience: number,
): boolean {
  let steps = 0;
  for (let place = 1; place < length; place += 1) {
    const index = order[place] ?? 0;
    const value = values[index] ?? Number.NaN;
    let free = place;
    while (free > 0 && comesBefore(value - noise, values[order[free - 1] ?? 0] ?? Number.NaN)) {
      order[free] = order[free - 1] ?? 0;
      free -= 1;
    }
    order[free] = index;
    steps += place - free;
    if (steps > patience) return false;
  }
  return true;
}

function comesBefore(value: number, other: number): boolean {
  return value > other || (Number.isNaN(other) && !Number.isNaN(value));
}

/** Sorts by value, highest first; answers how many entries have one. The others follow, in any order. */
function createRadixSort(count: number): (values: Float64Array, order: Uint32Array) => number {
  const keys = new Uint32Array(count);
  const halfway = new Uint32Array(count);
  const lowCounts = new Uint32Array(DIGITS);
  const highCounts = new Uint32Array(DIGITS);

  return (values, order) => {
    let most = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < count; index += 1) {
      const value = values[index] ?? Number.NaN;
      if (value > most) most = value;
      if (value < least) least = value;
    }
    const keysPerUnit = most > least ? HIGHEST_KEY / (most - least) : 0;
    lowCounts.fill(0);
    highCounts.fill(0);
    let ranked = 0;
    for (let index = 0; index < count; index += 1) {
      const value = values[index] ?? Number.NaN;
      const isMissing = Number.isNaN(value);
      const key = isMissing ? HIGHEST_KEY : ((most - value) * keysPerUnit) | 0;
      keys[index] = key;
      if (isMissing) continue;
      ranked += 1;
      lowCounts[key & (DIGITS - 1)] = (lowCounts[key & (DIGITS - 1)] ?? 0) + 1;
      highCounts[key >>> DIGIT_BITS] = (highCounts[key >>> DIGIT_BITS] ?? 0) + 1;
    }
    toStarts(lowCounts);
    toStarts(highCounts);
    let missing = ranked;
    for (let index = 0; index < count; index += 1) {
      if (Number.isNaN(values[index])) {
        order[missing] = index;
        missing += 1;
        continue;
      }
      const digit = (keys[index] ?? 0) & (DIGITS - 1);
      const place = lowCounts[digit] ?? 0;
      lowCounts[digit] = place + 1;
      halfway[place] = index;
    }
    for (let place = 0; place < ranked; place += 1) {
      const index = halfway[place] ?? 0;
      const digit = (keys[index] ?? 0) >>> DIGIT_BITS;
      const final = highCounts[digit] ?? 0;
      highCounts[digit] = final + 1;
      order[final] = index;
    }
    const noise = ROUNDING * Math.max(Math.abs(most), Math.abs(least));
    if (!insertInOrder(values, order, ranked, noise, 8 * count)) {
      order.subarray(0, ranked).sort((left, right) => (values[right] ?? 0) - (values[left] ?? 0));
    }
    return ranked;
  };
}

/** Turns how many there are of each digit into where the first of each goes. */
function toStarts(counts: Uint32Array): void {
  let start = 0;
  for (let digit = 0; digit < counts.length; digit += 1) {
    const own = counts[digit] ?? 0;
    counts[digit] = start;
    start += own;
  }
}
