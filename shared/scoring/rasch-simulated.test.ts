import { describe, expect, it } from 'vitest';
import { expectMaximum, measureOf, sumOf } from '../../tests/support/rasch-checks.ts';
import { simulateScores } from '../../tests/support/rasch-simulation.ts';
import type { PlainScores } from '../../tests/support/score-tables.ts';
import { rasch } from './rasch.ts';
import { raw } from './raw.ts';

describe('rasch on simulated marks', () => {
  it.each([1, 2, 3, 4, 5])('recovers 18 entries × 40 jurors × 5 criteria (seed %d)', (seed) => {
    const simulated = simulateScores({ entries: 18, jurors: 40, criteria: 5, categories: 10, missing: 0, seed });
    const result = rasch(simulated.scores);
    const entries = compare(
      result.entries.map(({ measure }) => measure),
      simulated.measures,
    );
    const jurors = compare(
      result.jurors.map(({ severity }) => severity),
      simulated.severities,
    );
    const thresholds = compare(result.thresholds, simulated.thresholds);
    for (const { correlation, slope } of [entries, jurors, thresholds]) {
      expect(correlation).toBeGreaterThan(0.98);
      expect(Math.abs(slope - 1)).toBeLessThan(0.1);
    }
    expect(Math.abs(entries.bias)).toBeLessThan(0.1);
    expect(Math.abs(jurors.bias)).toBeLessThan(0.1);
    expectMaximum(simulated.scores, result);
  });

  it.each([
    { entries: 12, jurors: 5, criteria: 3, categories: 2, missing: 0.2, seed: 11 },
    { entries: 9, jurors: 30, criteria: 1, categories: 4, missing: 0.1, seed: 12 },
    { entries: 60, jurors: 9, criteria: 4, categories: 41, missing: 0.1, seed: 13 },
    { entries: 1, jurors: 20, criteria: 4, categories: 5, missing: 0, seed: 14 },
    { entries: 20, jurors: 1, criteria: 4, categories: 5, missing: 0, seed: 15 },
    { entries: 600, jurors: 6, criteria: 2, categories: 25, missing: 0.1, seed: 16 },
  ])('stands at the maximum for $entries × $jurors × $criteria in $categories categories', (size) => {
    const { scores } = simulateScores(size);
    const result = rasch(scores);
    const aside = result.warnings.flatMap((warning) => (warning.kind === 'rasch-extreme-entry' ? [warning.entry] : []));
    expect(result.warnings.length).toBe(aside.length);
    expectMaximum(scores, result, aside);
    expect(sumOf(result.jurors.map(({ severity }) => severity))).toBeCloseTo(0, 9);
    expect(sumOf(result.criteria.map(({ difficulty }) => difficulty))).toBeCloseTo(0, 9);
    expect(sumOf(result.thresholds)).toBeCloseTo(0, 9);
    expect(result.thresholds.length).toBe(result.categories.length - 1);
  });

  it('keeps the order of the raw values with equal weights on complete marks, ties included', () => {
    const { scores } = simulateScores({ entries: 40, jurors: 4, criteria: 2, categories: 6, missing: 0, seed: 21 });
    const values = raw(scores).map(({ value }) => value ?? Number.NaN);
    const measures = rasch(scores).entries.map(({ measure }) => measure ?? Number.NaN);
    let ties = 0;
    values.forEach((value, one) => {
      values.slice(0, one).forEach((before, other) => {
        const difference = (measures[one] ?? Number.NaN) - (measures[other] ?? Number.NaN);
        if (Math.abs(value - before) < 1e-9) {
          ties += 1;
          expect(Math.abs(difference)).toBeLessThan(1e-9);
        } else expect(Math.sign(difference)).toBe(Math.sign(value - before));
      });
    });
    expect(ties).toBeGreaterThan(5);
  });

  it('moves an entry that only lenient jurors saw below an equal one that strict jurors saw', () => {
    const { scores } = simulateScores({ entries: 30, jurors: 8, criteria: 3, categories: 7, missing: 0, seed: 22 });
    const result = rasch(scores);
    const byLeniency = [...result.jurors].sort((left, right) => (left.severity ?? 0) - (right.severity ?? 0));
    const seenBy = (entry: string, jurors: typeof byLeniency): PlainScores['sheets'] =>
      jurors.map(({ juror }): PlainScores['sheets'][number] => ({
        juror,
        entry,
        state: 'scored',
        marks: new Map(scores.criteria.map(({ criterion }) => [criterion, 4])),
      }));
    const added = rasch({
      ...scores,
      entries: [...scores.entries, 'lenient', 'strict'],
      sheets: [
        ...scores.sheets,
        ...seenBy('lenient', byLeniency.slice(0, 4)),
        ...seenBy('strict', byLeniency.slice(4)),
      ],
    });
    expect(measureOf(added, 'lenient')).toBeLessThan(measureOf(added, 'strict') - 0.5);
  });
});

function compare(
  estimates: readonly (number | null)[],
  truth: readonly number[],
): { readonly correlation: number; readonly slope: number; readonly bias: number } {
  const found = estimates.map((estimate) => estimate ?? Number.NaN);
  const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;
  const foundMean = meanOf(found);
  const trueMean = meanOf(truth);
  const product = sumOf(found.map((value, index) => (value - foundMean) * ((truth[index] ?? Number.NaN) - trueMean)));
  const foundSquares = sumOf(found.map((value) => (value - foundMean) ** 2));
  const trueSquares = sumOf(truth.map((value) => (value - trueMean) ** 2));
  return {
    correlation: product / Math.sqrt(foundSquares * trueSquares),
    slope: product / trueSquares,
    bias: foundMean - trueMean,
  };
}
