import type { EquationLayout, RaschCells } from './rasch-cells.ts';
import { ratingScale } from './rasch-distribution.ts';
import { gridOf, NODES_PER_LOGIT, type RaschGrid } from './rasch-grid.ts';
import type { PerFacet } from './rasch-observations.ts';

/**
 * The parameters of the model, all signs positive: the location of an observation is the sum of its three `effects`
 * (for jurors and criteria that is −severity and −difficulty), and `steps[k]` is −F_k, index 0 unused and 0.
 */
export interface RaschParameters {
  readonly effects: PerFacet<Float64Array>;
  readonly steps: Float64Array;
}

/** The same parameters as they are solved for, one for each class: small ones are the other facet, criteria, steps. */
export interface CellParameters {
  readonly classes: Float64Array;
  readonly small: Float64Array;
}

/** Log-likelihood with its first derivatives (scores) and the negative second ones (information). */
export interface RaschEquations {
  readonly logLikelihood: number;
  /** Per class, all its elements together. */
  readonly classScore: Float64Array;
  readonly classInformation: Float64Array;
  /** Class × small, row by row, all elements of the class together. */
  readonly crossInformation: Float64Array;
  readonly smallScore: Float64Array;
  /** Small × small, row by row, lower triangle only. */
  readonly smallInformation: Float64Array;
}

/**
 * How the information of steps on each other is added up, which costs the square of the categories: for every cell, or
 * at the nodes of the grid only, the weight of each cell shared out among four of them (cubic interpolation). That is
 * right to about 1e-6 of itself and good enough to steer by. Everything else is always exact.
 */
export type StepInformation = 'exact' | 'interpolated';

/** Steps that (almost) surely are or are not reached add nothing to the information: it only steers the search. */
const UNDECIDED = 1e-10;

/** Adds up log-likelihood, scores and information over all cells. */
export function raschEquations(
  cells: RaschCells,
  { classes, small }: CellParameters,
  stepInformation: StepInformation,
): RaschEquations {
  const { layout, classSizes, classStarts, smallMembers, criteria, classTotals, smallTotals, categoryCounts } = cells;
  const { criteriaStart, stepsStart, smallSize } = layout;
  const width = smallSize - stepsStart;
  const classScore = classTotals.slice();
  const classInformation = new Float64Array(classes.length);
  const crossInformation = new Float64Array(classes.length * smallSize);
  const smallScore = smallTotals.slice();
  const smallInformation = new Float64Array(smallSize * smallSize);
  const isExact = stepInformation === 'exact';
  const locations = locationsOf(cells, { classes, small });
  const grid = gridOf(locations, ratingScale(small.subarray(stepsStart)), isExact ? 0 : 1);
  const { slots, firstNode, modes, logTotals, probabilities } = grid;
  const slotWeights = new Float64Array(modes.length);
  const weights = new Float64Array(width);
  const expectedMarks = new Float64Array(width);
  // What each pair of a small element and a criterion has in common with each category, until it is summed up.
  const pairs = new Float64Array(criteriaStart * (stepsStart - criteriaStart) * width);
  let logLikelihood = dot(classTotals, classes) + dot(smallTotals, small);

  for (let number = 0; number < classes.length; number += 1) {
    const size = value(classSizes, number);
    const crossRow = number * smallSize;
    const end = classStarts[number + 1] ?? 0;
    for (let cell = classStarts[number] ?? 0; cell < end; cell += 1) {
      const position = value(locations, cell) * NODES_PER_LOGIT;
      const node = Math.round(position);
      const slot = slots[node - firstNode] ?? -1;
      const mode = modes[slot] ?? -1;
      const start = slot * width;
      const offset = (position - node) / NODES_PER_LOGIT;
      const ratio = Math.exp(offset);
      const inverse = 1 / ratio;
      let total = value(probabilities, start + mode);
      let first = 0;
      let second = 0;
      weights[mode] = total;
      for (let category = mode + 1, factor = ratio; category < width; category += 1, factor *= ratio) {
        const weight = value(probabilities, start + category) * factor;
        const distance = category - mode;
        weights[category] = weight;
        total += weight;
        first += distance * weight;
        second += distance * distance * weight;
      }
      for (let category = mode - 1, factor = inverse; category >= 0; category -= 1, factor *= inverse) {
        const weight = value(probabilities, start + category) * factor;
        const distance = category - mode;
        weights[category] = weight;
        total += weight;
        first += distance * weight;
        second += distance * distance * weight;
      }
      // Moments about the most likely category: the variance keeps its digits where it is tiny.
      const shift = first / total;
      const expected = mode + shift;
      const variance = size * (second / total - shift * shift);
      logLikelihood -= size * (value(logTotals, slot) + mode * offset + Math.log(total));

      const member = smallMembers[cell] ?? -1;
      const criterion = criteria[cell] ?? -1;
      const criterionRow = criteriaStart + criterion;
      add(classScore, number, -size * expected);
      add(smallScore, member, -size * expected);
      add(smallScore, criterionRow, -size * expected);
      add(classInformation, number, variance);
      add(crossInformation, crossRow + member, variance);
      add(crossInformation, crossRow + criterionRow, variance);
      add(smallInformation, member * smallSize + member, variance);
      add(smallInformation, criterionRow * smallSize + member, variance);
      add(smallInformation, criterionRow * smallSize + criterionRow, variance);

      const share = size / total;
      const pairRow = (member * (stepsStart - criteriaStart) + criterion) * width;
      const stepRow = crossRow + stepsStart;
      for (let category = 0; category < width; category += 1) {
        const chance = value(weights, category) * share;
        const pull = (category - expected) * chance;
        weights[category] = chance;
        add(expectedMarks, category, chance);
        add(crossInformation, stepRow + category, pull);
        add(pairs, pairRow + category, pull);
      }
      if (isExact) addStepInformation(smallInformation, layout, weights, size);
      else shareOut(slotWeights, grid, position, size);
    }
  }
  for (let number = 0; number < classes.length; number += 1) {
    sumFromAbove(crossInformation, number * smallSize + stepsStart, width);
  }
  smallScore.set(stepScore(categoryCounts, expectedMarks), stepsStart);
  for (let member = 0; member < criteriaStart; member += 1) {
    for (let criterion = 0; criterion < stepsStart - criteriaStart; criterion += 1) {
      const pairRow = (member * (stepsStart - criteriaStart) + criterion) * width;
      sumFromAbove(pairs, pairRow, width);
      for (let step = 1; step < width; step += 1) {
        const row = (stepsStart + step) * smallSize;
        add(smallInformation, row + member, value(pairs, pairRow + step));
        add(smallInformation, row + criteriaStart + criterion, value(pairs, pairRow + step));
      }
    }
  }
  if (!isExact) {
    slotWeights.forEach((weight, slot) => {
      for (let category = 0; category < width; category += 1) {
        weights[category] = value(probabilities, slot * width + category) * weight;
      }
      if (weight !== 0) addStepInformation(smallInformation, layout, weights, weight);
    });
  }
  return { logLikelihood, classScore, classInformation, crossInformation, smallScore, smallInformation };
}

/**
 * How many more marks reached each step than were expected; in total, as many were. Marks are counted on the rarer side
 * of a step, so that what few marks say does not drown in the rounding of many.
 */
function stepScore(counts: Float64Array, expected: Float64Array): Float64Array {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  const score = new Float64Array(counts.length);
  for (let step = 1, below = 0, surplus = 0; step < counts.length; step += 1) {
    below += value(counts, step - 1);
    if (below > half) break;
    surplus += value(counts, step - 1) - value(expected, step - 1);
    score[step] = 0 - surplus;
  }
  for (let step = counts.length - 1, above = 0, surplus = 0; step >= 1; step -= 1) {
    above += value(counts, step);
    if (above >= half) break;
    surplus += value(counts, step) - value(expected, step);
    score[step] = surplus;
  }
  return score;
}

/** Where each cell stands: the sum of what it depends on. */
function locationsOf(
  { layout: { criteriaStart }, classStarts, smallMembers, criteria }: RaschCells,
  { classes, small }: CellParameters,
): Float64Array {
  const locations = new Float64Array(smallMembers.length);
  for (let number = 0; number < classes.length; number += 1) {
    const end = classStarts[number + 1] ?? 0;
    for (let cell = classStarts[number] ?? 0; cell < end; cell += 1) {
      locations[cell] =
        value(classes, number) +
        value(small, smallMembers[cell] ?? -1) +
        value(small, criteriaStart + (criteria[cell] ?? -1));
    }
  }
  return locations;
}

/**
 * Adds `weight` times the information of the steps on each other, P(≥ later)·(1 − P(≥ earlier)).
 *
 * @param reached the chance of each category times `weight`; written over with the chance to reach it.
 */
function addStepInformation(
  smallInformation: Float64Array,
  { stepsStart, smallSize }: EquationLayout,
  reached: Float64Array,
  weight: number,
): void {
  let chance = 0;
  let firstUndecided = 1;
  let lastUndecided = 0;
  for (let step = reached.length - 1; step >= 1; step -= 1) {
    chance += value(reached, step) / weight;
    reached[step] = chance;
    if (chance < UNDECIDED || chance > 1 - UNDECIDED) continue;
    if (lastUndecided === 0) lastUndecided = step;
    firstUndecided = step;
  }
  for (let step = firstUndecided; step <= lastUndecided; step += 1) {
    const row = (stepsStart + step) * smallSize + stepsStart;
    const chanceOfStep = weight * value(reached, step);
    for (let before = firstUndecided; before <= step; before += 1) {
      add(smallInformation, row + before, chanceOfStep * (1 - value(reached, before)));
    }
  }
}

/** Shares a weight among the two nodes on either side, as Lagrange's cubic through them would read a value there. */
function shareOut(slotWeights: Float64Array, { slots, firstNode }: RaschGrid, position: number, weight: number): void {
  const node = Math.floor(position);
  const part = position - node;
  const place = node - firstNode;
  add(slotWeights, slots[place - 1] ?? -1, (-weight * part * (part - 1) * (part - 2)) / 6);
  add(slotWeights, slots[place] ?? -1, (weight * (part + 1) * (part - 1) * (part - 2)) / 2);
  add(slotWeights, slots[place + 1] ?? -1, (-weight * (part + 1) * part * (part - 2)) / 2);
  add(slotWeights, slots[place + 2] ?? -1, (weight * (part + 1) * part * (part - 1)) / 6);
}

/** Replaces each of `width` values by the sum of those from it on. */
function sumFromAbove(values: Float64Array, start: number, width: number): void {
  for (let index = start + width - 2; index >= start; index -= 1) add(values, index, value(values, index + 1));
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += value(left, index) * value(right, index);
  return sum;
}

/** A missing number would be a bug: as NaN it cannot pass for a result. */
function value(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? Number.NaN) + amount;
}
