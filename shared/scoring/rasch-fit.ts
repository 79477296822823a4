import { solvePositiveDefinite } from './cholesky.ts';
import type { EquationLayout, RaschCells } from './rasch-cells.ts';
import {
  raschEquations,
  type CellParameters,
  type RaschEquations,
  type RaschParameters,
  type StepInformation,
} from './rasch-equations.ts';
import type { RaschObservations } from './rasch-observations.ts';
import { findPanels, type RaschPanels } from './rasch-panels.ts';

/** Newton's method stops once no parameter changes by more, in logits; the error left is about the square of it. */
const LARGEST_LAST_CHANGE = 1e-6;

/** Fits need about ten rounds; whoever needs this many walks towards infinity. */
const MOST_ROUNDS = 100;

/** An interpolated search that has not come near by then is misled: the exact one takes over. */
const MOST_INTERPOLATED_ROUNDS = 30;

/**
 * Where less than this is left of the information on a parameter, the likelihood is flat: the search walks towards
 * infinity. It must be caught before a residual rounds to 0, which would look like a maximum.
 */
const LEAST_INFORMATION = 1e-9;

/** Less left than this share of what there was before elimination is rounding. */
const LEAST_SHARE = 1e-11;

/** No round moves a parameter further than this many logits: far from the maximum the curvature misleads. */
const LONGEST_MOVE = 4;

/** Whoever cannot go this part of a change without falling cannot go along it. */
const SHORTEST_LENGTH = 1e-6;

/** A likelihood that falls by less than this share fell by rounding only. */
const LIKELIHOOD_NOISE = 1e-11;

/** Below this change of the largest parameter, in logits, the search is near: what is left is exact. */
const NEAR = 1e-3;

/** Up to this many products, the exact information of the steps costs less than it is worth to save. */
const FEW_PRODUCTS = 2e6;

/** How a fit to these cells had best begin: with much data the information of the steps is interpolated on the way. */
export function cheapestStart({ smallMembers, categoryCounts }: RaschCells): StepInformation {
  return smallMembers.length * categoryCounts.length ** 2 <= FEW_PRODUCTS ? 'exact' : 'interpolated';
}

/**
 * Maximises the joint likelihood of all parameters by Newton's method. The likelihood is concave, so there is one
 * maximum, if any. One element of each free direction stands still meanwhile (a juror or entry per panel, a criterion,
 * a step); afterwards jurors are centred per panel, criteria and steps over all.
 *
 * However it starts, the last rounds, and any verdict that there is no maximum, are exact.
 *
 * @param start how the information of the steps is had on the way: see {@link cheapestStart}.
 * @returns `null` where the likelihood has no finite maximum: some parameters could grow for ever.
 */
export function fitRasch(
  observations: RaschObservations,
  cells: RaschCells,
  start: StepInformation,
): RaschParameters | null {
  const panels = findPanels(observations);
  const free = freeParameters(observations, cells.layout, panels);
  let information = start;
  const equationsAt = (at: CellParameters): RaschEquations => raschEquations(cells, at, information);
  let parameters = startingParameters(cells);
  let equations = equationsAt(parameters);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const change = solveEquations(equations, cells, free);
    const step = change === null ? null : takeStep(parameters, equations, change, equationsAt);
    if (change === null || step === null) {
      if (information === 'exact') return null;
      information = 'exact';
      equations = equationsAt(parameters);
      continue;
    }
    ({ parameters, equations } = step);
    const largest = step.length === 1 ? largestChange(change) : Number.POSITIVE_INFINITY;
    if (information === 'exact' && largest <= LARGEST_LAST_CHANGE) {
      return centred(observations, spread(observations, cells, parameters), panels);
    }
    if (information === 'exact' || (largest > NEAR && round < MOST_INTERPOLATED_ROUNDS)) continue;
    information = 'exact';
    equations = equationsAt(parameters);
  }
  return null;
}

/** Where a round of the search arrives, and by which part of the change it was to make. */
interface SearchStep {
  readonly parameters: CellParameters;
  readonly equations: RaschEquations;
  readonly length: number;
}

/** Goes as far along a change as the likelihood does not fall; `null` where it falls at once. */
function takeStep(
  parameters: CellParameters,
  { logLikelihood }: RaschEquations,
  change: CellParameters,
  equationsAt: (at: CellParameters) => RaschEquations,
): SearchStep | null {
  const floor = logLikelihood - LIKELIHOOD_NOISE * Math.abs(logLikelihood);
  let length = Math.min(1, LONGEST_MOVE / largestChange(change));
  do {
    const next = moved(parameters, change, length);
    const equations = equationsAt(next);
    if (equations.logLikelihood >= floor) return { parameters: next, equations, length };
    length /= 2;
  } while (length >= SHORTEST_LENGTH);
  return null;
}

/** Steps start where the categories have the shares that were observed, everything else at 0. */
function startingParameters({ layout, classSizes, categoryCounts: counts }: RaschCells): CellParameters {
  const small = new Float64Array(layout.smallSize);
  for (let step = 1; step < counts.length; step += 1) {
    small[layout.stepsStart + step] = Math.log((counts[step] ?? Number.NaN) / (counts[step - 1] ?? Number.NaN));
  }
  return { classes: new Float64Array(classSizes.length), small };
}

/** What is observed, and among small parameters not the one that stands still for its kind; by their numbers. */
function freeParameters(
  observations: RaschObservations,
  layout: EquationLayout,
  panels: RaschPanels,
): readonly number[] {
  const panelOf = layout.small === 0 ? panels.ofEntry : panels.ofJuror;
  const seenPanels = new Set<number>();
  const small: number[] = [];
  panelOf.forEach((panel, index) => {
    if (panel >= 0 && seenPanels.has(panel)) small.push(index);
    seenPanels.add(panel);
  });
  const criteria = observedElements(observations.members[2]).slice(1);
  small.push(...criteria.map((criterion) => layout.criteriaStart + criterion));
  for (let step = 2; step < observations.marks.length; step += 1) small.push(layout.stepsStart + step);
  return small;
}

function observedElements(members: Int32Array): readonly number[] {
  return [...new Set(members)].sort((left, right) => left - right);
}

/** One Newton step: the block of the classes is eliminated (Schur's complement), the rest solved, the classes put back. */
function solveEquations(
  { classScore, classInformation, crossInformation, smallScore, smallInformation }: RaschEquations,
  { layout: { smallSize }, classSizes }: RaschCells,
  free: readonly number[],
): CellParameters | null {
  const size = free.length;
  const places = Int32Array.from(free);
  const matrix = new Float64Array(size * size);
  const right = Float64Array.from(places, (index) => smallScore[index] ?? Number.NaN);
  places.forEach((index, row) => {
    for (let column = 0; column <= row; column += 1) {
      matrix[row * size + column] = smallInformation[index * smallSize + (places[column] ?? -1)] ?? Number.NaN;
    }
  });
  const diagonal = Float64Array.from({ length: size }, (_, row) => matrix[row * size + row] ?? Number.NaN);
  const freeCross = new Float64Array(size);
  const fillFreeCross = (number: number): void => {
    for (let row = 0; row < size; row += 1) {
      freeCross[row] = crossInformation[number * smallSize + (places[row] ?? -1)] ?? Number.NaN;
    }
  };
  for (let number = 0; number < classScore.length; number += 1) {
    const information = classInformation[number] ?? Number.NaN;
    if (!(information > LEAST_INFORMATION * (classSizes[number] ?? Number.NaN))) return null;
    fillFreeCross(number);
    const score = (classScore[number] ?? Number.NaN) / information;
    for (let row = 0; row < size; row += 1) {
      const cross = freeCross[row] ?? Number.NaN;
      if (cross === 0) continue;
      right[row] = (right[row] ?? Number.NaN) - cross * score;
      const share = cross / information;
      const start = row * size;
      for (let column = 0; column <= row; column += 1) {
        matrix[start + column] = (matrix[start + column] ?? Number.NaN) - share * (freeCross[column] ?? Number.NaN);
      }
    }
  }
  solvePositiveDefinite(matrix, right);
  // The factor has replaced the matrix: its squared diagonal is what elimination left of the information.
  const isFlat = diagonal.some((whole, row) => {
    const left = (matrix[row * size + row] ?? Number.NaN) ** 2;
    return !(left > LEAST_INFORMATION && left > LEAST_SHARE * whole);
  });
  if (isFlat) return null;
  const small = new Float64Array(smallSize);
  places.forEach((index, row) => (small[index] = right[row] ?? Number.NaN));
  const classes = classScore.map((total, number) => {
    fillFreeCross(number);
    let score = total;
    for (let row = 0; row < size; row += 1) score -= (freeCross[row] ?? Number.NaN) * (right[row] ?? Number.NaN);
    return score / (classInformation[number] ?? Number.NaN);
  });
  return { classes, small };
}

function largestChange({ classes, small }: CellParameters): number {
  let largest = 0;
  for (const change of classes) largest = Math.max(largest, Math.abs(change));
  for (const change of small) largest = Math.max(largest, Math.abs(change));
  return largest;
}

function moved({ classes, small }: CellParameters, change: CellParameters, length: number): CellParameters {
  const plus = (values: Float64Array, changes: Float64Array): Float64Array =>
    values.map((value, index) => value + length * (changes[index] ?? Number.NaN));
  return { classes: plus(classes, change.classes), small: plus(small, change.small) };
}

/** Gives every element the measure of its class. */
function spread(
  { sizes }: RaschObservations,
  { layout, classOf }: RaschCells,
  { classes, small }: CellParameters,
): RaschParameters {
  const large = Float64Array.from(classOf, (number) => classes[number] ?? 0);
  const others = small.slice(0, sizes[layout.small]);
  const criteria = small.slice(layout.criteriaStart, layout.stepsStart);
  return {
    effects: layout.large === 0 ? [large, others, criteria] : [others, large, criteria],
    steps: small.slice(layout.stepsStart),
  };
}

/** Moves the origin where it is reported; no observation's location changes. */
function centred(
  { members }: RaschObservations,
  { effects: [entries, jurors, criteria], steps }: RaschParameters,
  panels: RaschPanels,
): RaschParameters {
  const severities = Array.from({ length: panels.count }, (_, panel) =>
    meanOf(jurors.filter((_effect, juror) => panels.ofJuror[juror] === panel)),
  );
  const observed = new Set(members[2]);
  const difficulty = meanOf(criteria.filter((_effect, criterion) => observed.has(criterion)));
  const step = meanOf(steps.subarray(1));
  return {
    effects: [
      entries.map((effect, entry) => effect + (severities[panels.ofEntry[entry] ?? -1] ?? 0) + difficulty + step),
      jurors.map((effect, juror) => effect - (severities[panels.ofJuror[juror] ?? -1] ?? 0)),
      criteria.map((effect, criterion) => (observed.has(criterion) ? effect - difficulty : effect)),
    ],
    steps: steps.map((value, category) => (category === 0 ? 0 : value - step)),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
