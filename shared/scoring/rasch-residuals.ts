import { categoryVariance, expectedCategory, fillProbabilities, ratingScale } from './rasch-distribution.ts';
import type { RaschCells } from './rasch-cells.ts';
import type { RaschParameters } from './rasch-equations.ts';
import type { PerFacet, RaschObservations } from './rasch-observations.ts';

/** How one juror's marks differ from what the model expects of them: about 1 where they differ as chance does. */
export interface JurorFit {
  /** Σ(x − E)² / ΣV: moved by marks where the model is least certain. */
  readonly infit: number;
  /** Mean of (x − E)² / V: moved by single surprising marks. */
  readonly outfit: number;
}

/**
 * Information on every element (1 / standard error², the others taken as known) and the fit of every juror, from the
 * residuals of the fitted observations. Source: Wright & Masters, "Rating Scale Analysis", 1982.
 *
 * @returns jurors without observations have `null` for their fit.
 */
export function raschResiduals(
  { count, sizes, members, categories }: RaschObservations,
  cells: RaschCells,
  parameters: RaschParameters,
): { readonly information: PerFacet<Float64Array>; readonly fits: readonly (JurorFit | null)[] } {
  const information = [
    new Float64Array(sizes[0]),
    new Float64Array(sizes[1]),
    new Float64Array(sizes[2]),
  ] as const satisfies PerFacet<Float64Array>;
  const jurors = Array.from({ length: sizes[1] }, () => ({ marks: 0, squares: 0, standardised: 0 }));
  const moments = cellMoments(cells, parameters);
  const largeMembers = members[cells.layout.large];
  // The observations of an element stand in the order of the cells of its class.
  const nextCells = cells.classOf.map((number) => cells.classStarts[number] ?? -1);
  for (let at = 0; at < count; at += 1) {
    const entry = members[0][at] ?? -1;
    const juror = members[1][at] ?? -1;
    const criterion = members[2][at] ?? -1;
    const large = largeMembers[at] ?? -1;
    const cell = nextCells[large] ?? -1;
    nextCells[large] = cell + 1;
    const expected = moments.expected[cell] ?? Number.NaN;
    const variance = moments.variances[cell] ?? Number.NaN;
    information[0][entry] = (information[0][entry] ?? Number.NaN) + variance;
    information[1][juror] = (information[1][juror] ?? Number.NaN) + variance;
    information[2][criterion] = (information[2][criterion] ?? Number.NaN) + variance;
    const sums = jurors[juror];
    if (sums === undefined) continue;
    const square = ((categories[at] ?? Number.NaN) - expected) ** 2;
    sums.marks += 1;
    sums.squares += square;
    sums.standardised += square / variance;
  }
  const fits = jurors.map(({ marks, squares, standardised }, juror) =>
    marks === 0 ? null : { infit: squares / (information[1][juror] ?? Number.NaN), outfit: standardised / marks },
  );
  return { information, fits };
}

/** The expected category of each cell, and its variance. */
function cellMoments(
  { layout, classOf, classSizes, classStarts, smallMembers, criteria }: RaschCells,
  { effects, steps }: RaschParameters,
): { readonly expected: Float64Array; readonly variances: Float64Array } {
  const expected = new Float64Array(smallMembers.length);
  const variances = new Float64Array(smallMembers.length);
  const scale = ratingScale(steps);
  const probabilities = new Float64Array(steps.length);
  const ofClass = new Float64Array(classSizes.length);
  classOf.forEach((number, element) => {
    if (number >= 0) ofClass[number] = effects[layout.large][element] ?? Number.NaN;
  });
  ofClass.forEach((effect, number) => {
    for (let cell = classStarts[number] ?? 0; cell < (classStarts[number + 1] ?? 0); cell += 1) {
      const small = effects[layout.small][smallMembers[cell] ?? -1] ?? Number.NaN;
      fillProbabilities(effect + small + (effects[2][criteria[cell] ?? -1] ?? Number.NaN), scale, probabilities);
      const mean = expectedCategory(probabilities);
      expected[cell] = mean;
      variances[cell] = categoryVariance(probabilities, mean);
    }
  });
  return { expected, variances };
}
