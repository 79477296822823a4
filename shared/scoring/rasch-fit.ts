import { solvePositiveDefinite } from './cholesky.ts';
import {
  equationLayout,
  raschEquations,
  type EquationLayout,
  type RaschEquations,
  type RaschParameters,
} from './rasch-equations.ts';
import type { RaschObservations } from './rasch-observations.ts';
import { findPanels, type RaschPanels } from './rasch-panels.ts';

/** Newton's method stops once no parameter changes by more, in logits; the error left is about the square of it. */
const LARGEST_LAST_CHANGE = 1e-6;

/** Fits need about ten rounds; whoever needs this many walks towards infinity. */
const MOST_ROUNDS = 100;

/**
 * Where less than this is left of the information on a parameter, the likelihood is flat: the search walks towards
 * infinity. It must be caught before a residual rounds to 0, which would look like a maximum.
 */
const LEAST_INFORMATION = 1e-9;

/** Less left than this share of what there was before elimination is rounding. */
const LEAST_SHARE = 1e-11;

/** No round moves a parameter further than this many logits: far from the maximum the curvature misleads. */
const LONGEST_MOVE = 4;

/** A likelihood that falls by less than this share fell by rounding only. */
const LIKELIHOOD_NOISE = 1e-11;

/**
 * Maximises the joint likelihood of all parameters by Newton's method. The likelihood is concave, so there is one
 * maximum, if any. One element of each free direction stands still meanwhile (a juror or entry per panel, a criterion,
 * a step); afterwards jurors are centred per panel, criteria and steps over all.
 *
 * @returns `null` where the likelihood has no finite maximum: some parameters could grow for ever.
 */
export function fitRasch(observations: RaschObservations): RaschParameters | null {
  const layout = equationLayout(observations);
  const panels = findPanels(observations);
  const free = freeParameters(observations, layout, panels);
  let parameters = startingParameters(observations);
  let equations = raschEquations(observations, parameters, layout);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const change = solveEquations(equations, layout, free);
    if (change === null) return null;
    let length = Math.min(1, LONGEST_MOVE / largestChange(change));
    let next = moved(parameters, change, layout, length);
    let nextEquations = raschEquations(observations, next, layout);
    const floor = equations.logLikelihood - LIKELIHOOD_NOISE * Math.abs(equations.logLikelihood);
    while (!(nextEquations.logLikelihood >= floor)) {
      length /= 2;
      if (length < 1e-6) return null;
      next = moved(parameters, change, layout, length);
      nextEquations = raschEquations(observations, next, layout);
    }
    parameters = next;
    equations = nextEquations;
    if (length === 1 && largestChange(change) <= LARGEST_LAST_CHANGE) return centred(observations, parameters, panels);
  }
  return null;
}

/** What a round adds to the parameters; small ones in the order of the layout, 0 where they stand still. */
interface ParameterChange {
  readonly large: Float64Array;
  readonly small: Float64Array;
}

/** Steps start where the categories have the shares that were observed, everything else at 0. */
function startingParameters({ sizes, marks, categories }: RaschObservations): RaschParameters {
  const counts = marks.map(() => 0);
  for (const category of categories) counts[category] = (counts[category] ?? 0) + 1;
  const steps = Float64Array.from(counts, (count, category) =>
    category === 0 ? 0 : Math.log(count / (counts[category - 1] ?? Number.NaN)),
  );
  return { effects: [new Float64Array(sizes[0]), new Float64Array(sizes[1]), new Float64Array(sizes[2])], steps };
}

/** The parameters that move, by their numbers. */
interface FreeParameters {
  readonly large: readonly number[];
  readonly small: readonly number[];
}

/** What is observed, and among small parameters not the one that stands still for its kind. */
function freeParameters(observations: RaschObservations, layout: EquationLayout, panels: RaschPanels): FreeParameters {
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
  return { large: observedElements(observations.members[layout.large]), small };
}

function observedElements(members: Int32Array): readonly number[] {
  return [...new Set(members)].sort((left, right) => left - right);
}

/** One Newton step: the large block is eliminated (Schur's complement), the rest solved, the large block put back. */
function solveEquations(
  { largeScore, largeInformation, crossInformation, smallScore, smallInformation }: RaschEquations,
  { smallSize }: EquationLayout,
  free: FreeParameters,
): ParameterChange | null {
  const size = free.small.length;
  const matrix = new Float64Array(size * size);
  const right = Float64Array.from(free.small, (index) => smallScore[index] ?? Number.NaN);
  free.small.forEach((index, row) => {
    for (let column = 0; column <= row; column += 1) {
      matrix[row * size + column] = smallInformation[index * smallSize + (free.small[column] ?? -1)] ?? Number.NaN;
    }
  });
  const diagonal = Float64Array.from({ length: size }, (_, row) => matrix[row * size + row] ?? Number.NaN);
  const freeCross = new Float64Array(size);
  const fillFreeCross = (element: number): void => {
    for (let row = 0; row < size; row += 1) {
      freeCross[row] = crossInformation[element * smallSize + (free.small[row] ?? -1)] ?? Number.NaN;
    }
  };
  for (const element of free.large) {
    const information = largeInformation[element] ?? Number.NaN;
    if (!(information > LEAST_INFORMATION)) return null;
    fillFreeCross(element);
    const score = (largeScore[element] ?? Number.NaN) / information;
    for (let row = 0; row < size; row += 1) {
      const cross = freeCross[row] ?? Number.NaN;
      if (cross === 0) continue;
      right[row] = (right[row] ?? Number.NaN) - cross * score;
      const share = cross / information;
      for (let column = 0; column <= row; column += 1) {
        const place = row * size + column;
        matrix[place] = (matrix[place] ?? Number.NaN) - share * (freeCross[column] ?? Number.NaN);
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
  free.small.forEach((index, row) => (small[index] = right[row] ?? Number.NaN));
  const large = new Float64Array(largeScore.length);
  for (const element of free.large) {
    fillFreeCross(element);
    let score = largeScore[element] ?? Number.NaN;
    for (let row = 0; row < size; row += 1) score -= (freeCross[row] ?? Number.NaN) * (right[row] ?? Number.NaN);
    large[element] = score / (largeInformation[element] ?? Number.NaN);
  }
  return { large, small };
}

function largestChange({ large, small }: ParameterChange): number {
  let largest = 0;
  for (const change of large) largest = Math.max(largest, Math.abs(change));
  for (const change of small) largest = Math.max(largest, Math.abs(change));
  return largest;
}

function moved(
  { effects, steps }: RaschParameters,
  { large, small }: ParameterChange,
  layout: EquationLayout,
  length: number,
): RaschParameters {
  const plus = (values: Float64Array, changes: Float64Array): Float64Array =>
    values.map((value, index) => value + length * (changes[index] ?? Number.NaN));
  const largeEffects = plus(effects[layout.large], large);
  const smallEffects = plus(effects[layout.small], small.subarray(0, layout.criteriaStart));
  const criteria = plus(effects[2], small.subarray(layout.criteriaStart, layout.stepsStart));
  return {
    effects: layout.large === 0 ? [largeEffects, smallEffects, criteria] : [smallEffects, largeEffects, criteria],
    steps: plus(steps, small.subarray(layout.stepsStart)),
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
