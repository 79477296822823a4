import type { RaschResult } from '../../shared/scoring/rasch-result.ts';
import { countedSheets } from '../../shared/scoring/sheet-value.ts';
import { categoryWeights } from './rasch-simulation.ts';
import type { PlainScores } from './score-tables.ts';

/** What was observed of one parameter and what the model expects of it: equal at the maximum of the likelihood. */
export interface RaschTotal {
  readonly parameter: string;
  readonly observed: number;
  readonly expected: number;
}

/**
 * Totals of every entry, juror and criterion, and how often each threshold is passed, from the definition of the model
 * and nothing of its fit. Marks of elements without a finite place are left out: give them as `aside`.
 */
export function raschTotals(
  scores: PlainScores,
  result: RaschResult<string, string, string>,
  aside: ReadonlySet<string> = new Set(),
): readonly RaschTotal[] {
  const measures = new Map(result.entries.map(({ entry, measure }) => [entry, measure]));
  const severities = new Map(result.jurors.map(({ juror, severity }) => [juror, severity]));
  const difficulties = new Map(result.criteria.map(({ criterion, difficulty }) => [criterion, difficulty]));
  const totals = new Map<string, { observed: number; expected: number }>();
  const add = (parameter: string, observed: number, expected: number): void => {
    const total = totals.get(parameter) ?? { observed: 0, expected: 0 };
    totals.set(parameter, { observed: total.observed + observed, expected: total.expected + expected });
  };
  for (const { juror, entry, marks } of countedSheets(scores)) {
    for (const [criterion, mark] of marks) {
      if (aside.has(entry) || aside.has(juror) || aside.has(criterion)) continue;
      const location =
        (measures.get(entry) ?? Number.NaN) -
        (severities.get(juror) ?? Number.NaN) -
        (difficulties.get(criterion) ?? Number.NaN);
      const weights = categoryWeights(location, result.thresholds);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const category = result.categories.indexOf(mark);
      const expected = weights.reduce((total, weight, index) => total + (index * weight) / sum, 0);
      for (const parameter of [`entry ${entry}`, `juror ${juror}`, `criterion ${criterion}`]) {
        add(parameter, category, expected);
      }
      for (let step = 1; step < weights.length; step += 1) {
        const chance = weights.slice(step).reduce((total, weight) => total + weight / sum, 0);
        add(`threshold ${step}`, category >= step ? 1 : 0, chance);
      }
    }
  }
  return [...totals].map(([parameter, total]) => ({ parameter, ...total }));
}
