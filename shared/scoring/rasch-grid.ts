import { fillProbabilities, type RatingScale } from './rasch-distribution.ts';

/** Nodes stand this close: near enough that a step from one changes no chance of a category beyond measure. */
export const NODES_PER_LOGIT = 64;

/**
 * The rating scale worked out at the nodes next to some locations. From a node to a location in between, the chances
 * change by powers of one exponential. Node `n` stands at `n / NODES_PER_LOGIT` logits.
 */
export interface RaschGrid {
  readonly firstNode: number;
  /** The slot of each node from `firstNode` on; −1 where none was needed. */
  readonly slots: Int32Array;
  /** Per slot: the most likely category, the logarithm of the sum of weights, and the chances, row by row. */
  readonly modes: Int32Array;
  readonly logTotals: Float64Array;
  readonly probabilities: Float64Array;
}

/**
 * Works the scale out where it is needed.
 *
 * @param margin how many nodes more are wanted on either side of the two around a location.
 */
export function gridOf(locations: Float64Array, scale: RatingScale, margin: number): RaschGrid {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const location of locations) {
    least = Math.min(least, location);
    most = Math.max(most, location);
  }
  const firstNode = Math.floor(least * NODES_PER_LOGIT) - margin;
  const slots = new Int32Array(Math.floor(most * NODES_PER_LOGIT) + margin + 2 - firstNode).fill(-1);
  for (const location of locations) {
    const node = Math.floor(location * NODES_PER_LOGIT) - firstNode;
    for (let place = node - margin; place <= node + 1 + margin; place += 1) slots[place] = 0;
  }
  let count = 0;
  slots.forEach((slot, place) => {
    if (slot < 0) return;
    slots[place] = count;
    count += 1;
  });
  const width = scale.steps.length;
  const modes = new Int32Array(count);
  const logTotals = new Float64Array(count);
  const probabilities = new Float64Array(count * width);
  slots.forEach((slot, place) => {
    if (slot < 0) return;
    const row = probabilities.subarray(slot * width, (slot + 1) * width);
    logTotals[slot] = fillProbabilities((firstNode + place) / NODES_PER_LOGIT, scale, row);
    let mode = 0;
    row.forEach((chance, category) => (mode = chance > (row[mode] ?? Number.NaN) ? category : mode));
    modes[slot] = mode;
  });
  return { firstNode, slots, modes, logTotals, probabilities };
}
