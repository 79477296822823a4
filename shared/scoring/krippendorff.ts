import { exactSum } from './exact-sum.ts';
import { levelRanks } from './level-ranks.ts';
import { squaresAboutMean } from './spread.ts';

/** Krippendorff's α for three ways of measuring how far two values differ. */
export interface Alphas {
  readonly nominal: number;
  readonly ordinal: number;
  readonly interval: number;
}

/**
 * Krippendorff's α = 1 − D_o / D_e with missing data. A value alone in its unit pairs with nothing and is set aside;
 * level values are the same value.
 *
 * The published definition compares every value with every other. Here the same sums come from squares, in time linear
 * in the values but for one sorting: the ordinal difference of two values is the difference of their mid-ranks, and the
 * sum of (x − y)² over ordered pairs of m values is 2m·Σ(x − mean)².
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
 *
 * @param units one list per unit (entry) of the values it was given, in any order.
 * @returns `null` where no unit has two values, or all values that pair are the same.
 */
export function krippendorffAlphas(units: readonly (readonly number[])[]): Alphas | null {
  const paired = units.filter((unit) => unit.length > 1);
  const values = paired.flat();
  const { ranks, groups, sizes } = levelRanks(values);
  if (sizes.length < 2) return null;

  let start = 0;
  const places = paired.map(({ length }) => {
    const place = { start, end: start + length };
    start = place.end;
    return place;
  });
  const alpha = (measured: readonly number[], differences: (some: readonly number[]) => number): number => {
    const observed = exactSum(
      places.map((place) => differences(measured.slice(place.start, place.end)) / (place.end - place.start - 1)),
    );
    return 1 - ((values.length - 1) * observed) / differences(measured);
  };
  return {
    nominal: alpha(groups, unequalPairs),
    ordinal: alpha(ranks, squaredDifferences),
    interval: alpha(values, squaredDifferences),
  };
}

/** How many ordered pairs of values are not the same group. */
function unequalPairs(groups: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return groups.length ** 2 - exactSum([...counts.values()].map((count) => count ** 2));
}

/** The sum of squared differences over ordered pairs of values. */
function squaredDifferences(values: readonly number[]): number {
  return 2 * values.length * squaresAboutMean(values);
}
