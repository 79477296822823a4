/**
 * Adds numbers as if with infinite precision and rounds once, so the order of the addends changes nothing, bit for bit.
 * Empty lists sum to 0. Assumes that no partial sum overflows: see the limit on marks in `score-input.ts`.
 *
 * Method: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997, with the final half-even correction of
 * CPython's `math.fsum`.
 */
export function exactSum(values: readonly number[]): number {
  const partials: number[] = [];
  for (const value of values) addToPartials(partials, value);
  return roundPartials(partials);
}

/** Keeps `partials` non-overlapping and increasing in magnitude; their sum is exact. */
function addToPartials(partials: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (const partial of partials) {
    const larger = Math.abs(carried) < Math.abs(partial) ? partial : carried;
    const smaller = larger === carried ? partial : carried;
    const high = larger + smaller;
    const low = smaller - (high - larger);
    if (low !== 0) {
      partials[kept] = low;
      kept += 1;
    }
    carried = high;
  }
  partials.length = kept;
  partials.push(carried);
}

function roundPartials(partials: readonly number[]): number {
  let index = partials.length - 1;
  let high = partials[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    index -= 1;
    const before = high;
    const next = partials[index] ?? 0;
    high = before + next;
    low = next - (high - before);
  }
  const beyond = index > 0 ? (partials[index - 1] ?? 0) : 0;
  if ((low < 0 && beyond < 0) || (low > 0 && beyond > 0)) {
    const doubled = low * 2;
    const corrected = high + doubled;
    if (corrected - high === doubled) high = corrected;
  }
  return high + 0;
}
