import { categoryVariance, expectedCategory, fillProbabilities, ratingScale } from './rasch-distribution.ts';
import type { PerFacet, RaschObservations } from './rasch-observations.ts';

/**
 * The parameters of the model, all signs positive: the location of an observation is the sum of its three `effects`
 * (for jurors and criteria that is −severity and −difficulty), and `steps[k]` is −F_k, index 0 unused and 0.
 */
export interface RaschParameters {
  readonly effects: PerFacet<Float64Array>;
  readonly steps: Float64Array;
}

/**
 * How the parameters are split for solving. No observation has two elements of one facet, so the block of the larger
 * facet (entries or jurors) is diagonal and is eliminated; the rest is small: the other facet, criteria, steps.
 */
export interface EquationLayout {
  readonly large: 0 | 1;
  readonly small: 0 | 1;
  /** Where criteria and steps begin among the small parameters, and how many those are. */
  readonly criteriaStart: number;
  readonly stepsStart: number;
  readonly smallSize: number;
}

/** Log-likelihood with its first derivatives (scores) and the negative second ones (information). */
export interface RaschEquations {
  readonly logLikelihood: number;
  readonly largeScore: Float64Array;
  readonly largeInformation: Float64Array;
  /** Large × small, row by row. */
  readonly crossInformation: Float64Array;
  readonly smallScore: Float64Array;
  /** Small × small, row by row, lower triangle only. */
  readonly smallInformation: Float64Array;
}

/** Steps that (almost) surely are or are not reached add nothing to the information: it only steers the search. */
const UNDECIDED = 1e-10;

/** Chooses the split for data of this size. */
export function equationLayout({ sizes, marks }: RaschObservations): EquationLayout {
  const large = sizes[0] >= sizes[1] ? 0 : 1;
  const small = large === 0 ? 1 : 0;
  const criteriaStart = sizes[small];
  const stepsStart = criteriaStart + sizes[2];
  return { large, small, criteriaStart, stepsStart, smallSize: stepsStart + marks.length };
}

/** Adds up log-likelihood, scores and information over all observations. */
export function raschEquations(
  observations: RaschObservations,
  { effects, steps }: RaschParameters,
  layout: EquationLayout,
): RaschEquations {
  const { members, categories, sizes } = observations;
  const { large, small, criteriaStart, stepsStart, smallSize } = layout;
  const largeScore = new Float64Array(sizes[large]);
  const largeInformation = new Float64Array(sizes[large]);
  const crossInformation = new Float64Array(sizes[large] * smallSize);
  const smallScore = new Float64Array(smallSize);
  const smallInformation = new Float64Array(smallSize * smallSize);
  const largeMembers = members[large];
  const smallMembers = members[small];
  const largeEffects = effects[large];
  const smallEffects = effects[small];
  const scale = ratingScale(steps);
  const probabilities = new Float64Array(steps.length);
  const reached = new Float64Array(steps.length);
  let logLikelihood = 0;
  for (let at = 0; at < observations.count; at += 1) {
    const largeMember = largeMembers[at] ?? -1;
    const smallMember = smallMembers[at] ?? -1;
    const criterionMember = members[2][at] ?? -1;
    const category = categories[at] ?? -1;
    const location =
      value(largeEffects, largeMember) + value(smallEffects, smallMember) + value(effects[2], criterionMember);
    const logTotal = fillProbabilities(location, scale, probabilities);
    logLikelihood += category * location + value(scale.sums, category) - logTotal;
    const expected = expectedCategory(probabilities);
    const variance = categoryVariance(probabilities, expected);
    const residual = category - expected;
    const criterion = criteriaStart + criterionMember;
    const crossRow = largeMember * smallSize;
    add(largeScore, largeMember, residual);
    add(smallScore, smallMember, residual);
    add(smallScore, criterion, residual);
    add(largeInformation, largeMember, variance);
    add(crossInformation, crossRow + smallMember, variance);
    add(crossInformation, crossRow + criterion, variance);
    add(smallInformation, smallMember * smallSize + smallMember, variance);
    add(smallInformation, criterion * smallSize + smallMember, variance);
    add(smallInformation, criterion * smallSize + criterion, variance);
    let chance = 0;
    let spread = 0;
    let firstUndecided = 1;
    let lastUndecided = 0;
    for (let step = steps.length - 1; step >= 1; step -= 1) {
      const probability = value(probabilities, step);
      chance += probability;
      spread += (step - expected) * probability;
      reached[step] = chance;
      add(smallScore, stepsStart + step, (category >= step ? 1 : 0) - chance);
      if (chance < UNDECIDED || chance > 1 - UNDECIDED) continue;
      if (lastUndecided === 0) lastUndecided = step;
      firstUndecided = step;
      const row = stepsStart + step;
      add(crossInformation, crossRow + row, spread);
      add(smallInformation, row * smallSize + smallMember, spread);
      add(smallInformation, row * smallSize + criterion, spread);
    }
    for (let step = firstUndecided; step <= lastUndecided; step += 1) {
      const row = (stepsStart + step) * smallSize + stepsStart;
      const chanceOfStep = value(reached, step);
      for (let before = firstUndecided; before <= step; before += 1) {
        add(smallInformation, row + before, chanceOfStep * (1 - value(reached, before)));
      }
    }
  }
  return { logLikelihood, largeScore, largeInformation, crossInformation, smallScore, smallInformation };
}

/** A missing number would be a bug: as NaN it cannot pass for a result. */
function value(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? Number.NaN) + amount;
}
