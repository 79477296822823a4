import { exactSum } from './exact-sum.ts';
import type { ScoreInput, Sheet, WeightedCriterion } from './score-input.ts';

/**
 * The value of one sheet: S = Σ w·x / Σ w over the criteria, in the unit of the marks.
 *
 * @returns `null` when a mark is missing: only complete sheets have a value.
 */
export function sheetValue<Criterion extends string>(
  marks: ReadonlyMap<Criterion, number>,
  criteria: readonly WeightedCriterion<Criterion>[],
): number | null {
  const present: { readonly value: number; readonly weight: number }[] = [];
  for (const { criterion, weight } of criteria) {
    const value = marks.get(criterion);
    if (value === undefined) return null;
    present.push({ value, weight });
  }
  return weightedMean(present);
}

/**
 * Σ w·x / Σ w; `null` for an empty list. Equal values give exactly that value, whatever the weights.
 */
export function weightedMean(values: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const first = values[0];
  if (first === undefined) return null;
  if (values.every(({ value }) => value === first.value)) return first.value;
  return exactSum(values.map(({ value, weight }) => weight * value)) / exactSum(values.map(({ weight }) => weight));
}

/** Lists the criteria a sheet has no mark for, in the order given. */
export function missingCriteria<Criterion extends string>(
  marks: ReadonlyMap<Criterion, number>,
  criteria: readonly WeightedCriterion<Criterion>[],
): readonly Criterion[] {
  return criteria.map(({ criterion }) => criterion).filter((criterion) => !marks.has(criterion));
}

/** Tells whether a sheet counts: scored, and complete. */
export function isCounted<Juror extends string, Entry extends string, Criterion extends string>(
  sheet: Sheet<Juror, Entry, Criterion>,
  criteria: readonly WeightedCriterion<Criterion>[],
): boolean {
  return sheet.state === 'scored' && criteria.length > 0 && missingCriteria(sheet.marks, criteria).length === 0;
}

/** The sheets a ranking is made of. */
export function countedSheets<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): readonly Sheet<Juror, Entry, Criterion>[] {
  return input.sheets.filter((sheet) => isCounted(sheet, input.criteria));
}
