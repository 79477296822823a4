/**
 * The rating scale as one curve. `steps[k]` is −F_k, how easily category k is reached from k − 1; index 0 is unused
 * and 0. `factors` and `sums` are `exp(steps)` and the running sums of `steps`, computed once for all observations.
 */
export interface RatingScale {
  readonly steps: Float64Array;
  readonly factors: Float64Array;
  readonly sums: Float64Array;
}

/** Prepares a rating scale from its steps. */
export function ratingScale(steps: Float64Array): RatingScale {
  let sum = 0;
  const sums = steps.map((step) => (sum += step));
  return { steps, factors: steps.map(Math.exp), sums };
}

/**
 * Fills `probabilities` with the chance of each category at a location in logits:
 * log(P_k / P_{k−1}) = location + steps[k] (Andrich's rating scale model, 1978).
 *
 * Works outwards from the most likely category, so that nothing overflows, with one exponential instead of one per
 * category.
 *
 * @returns the logarithm of the sum that the weights exp(k·location + sums[k]) are divided by.
 */
export function fillProbabilities(location: number, scale: RatingScale, probabilities: Float64Array): number {
  const { steps, factors, sums } = scale;
  let mode = 0;
  let level = 0;
  let highest = 0;
  for (let category = 1; category < steps.length; category += 1) {
    level += location + (steps[category] ?? Number.NaN);
    if (level > highest) {
      highest = level;
      mode = category;
    }
  }
  const ratio = Math.exp(location);
  let total = 1;
  probabilities[mode] = 1;
  for (let category = mode + 1, weight = 1; category < steps.length; category += 1) {
    weight *= ratio * (factors[category] ?? Number.NaN);
    probabilities[category] = weight;
    total += weight;
  }
  for (let category = mode - 1, weight = 1; category >= 0; category -= 1) {
    weight /= ratio * (factors[category + 1] ?? Number.NaN);
    probabilities[category] = weight;
    total += weight;
  }
  for (let category = 0; category < steps.length; category += 1) {
    probabilities[category] = (probabilities[category] ?? Number.NaN) / total;
  }
  return mode * location + (sums[mode] ?? Number.NaN) + Math.log(total);
}

/** The mean of a distribution over categories 0, 1, 2, … */
export function expectedCategory(probabilities: Float64Array): number {
  let expected = 0;
  for (let category = 1; category < probabilities.length; category += 1) {
    expected += category * (probabilities[category] ?? Number.NaN);
  }
  return expected;
}

/** The variance of a distribution over categories, taken around its mean so that tiny ones keep their digits. */
export function categoryVariance(probabilities: Float64Array, expected: number): number {
  let variance = 0;
  for (let category = 0; category < probabilities.length; category += 1) {
    variance += (category - expected) ** 2 * (probabilities[category] ?? Number.NaN);
  }
  return variance;
}
