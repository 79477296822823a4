import { exactSum } from './exact-sum.ts';
import { areLevel } from './ranking.ts';
import { mean } from './raw.ts';

/** Tells whether values are all equal within the tolerance of ties; an empty list and a single value are. */
export function isFlat(values: readonly number[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length < 2 || areLevel(least, most);
}

/** The sum of squared distances from the mean; exactly 0 where {@link isFlat}, so that noise never becomes a divisor. */
export function squaresAboutMean(values: readonly number[]): number {
  const centre = mean(values);
  if (centre === null || isFlat(values)) return 0;
  return exactSum(values.map((value) => (value - centre) ** 2));
}

/** The sample standard deviation (divisor n − 1); 0 for fewer than two values and where {@link isFlat}. */
export function sampleDeviation(values: readonly number[]): number {
  return values.length < 2 ? 0 : Math.sqrt(squaresAboutMean(values) / (values.length - 1));
}
