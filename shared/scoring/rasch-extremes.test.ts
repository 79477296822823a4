import { describe, expect, it } from 'vitest';
import { expectMaximum, measureOf, scoresOf, severityOf, sumOf } from '../../tests/support/rasch-checks.ts';
import { raschTotals } from '../../tests/support/rasch-totals.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { rasch } from './rasch.ts';

describe('rasch with extreme totals', () => {
  const middle = [
    [2, 3, 4, 2],
    [3, 4, 5, 1],
    [1, 3, 2, 2],
    [5, 4, 3, 4],
    [2, 1, 3, 2],
  ];

  it('places an entry with the highest marks only 0.3 points short of the top, and leaves the rest as it was', () => {
    const scores = scoresOf([...middle, [5, 5, 5, 5]]);
    const result = rasch(scores);
    const alone = rasch(scoresOf(middle));
    alone.jurors.forEach(({ severity }, index) => expect(result.jurors[index]?.severity).toBe(severity));
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-entry', entry: 'E6', end: 'highest' }]);
    expectMaximum(scores, result, ['E6']);
    const own = raschTotals(scores, result).find(({ parameter }) => parameter === 'entry E6');
    expect(own?.observed).toBe(16);
    expect(own?.expected).toBeCloseTo(15.7, 9);
    expect(measureOf(result, 'E6')).toBeGreaterThan(Math.max(...alone.entries.map(({ measure }) => measure ?? 0)));
    expect(result.entries[5]?.standardError).toBeGreaterThan(result.entries[4]?.standardError ?? Number.NaN);
  });

  it('places an entry with the lowest marks only 0.3 points above the bottom', () => {
    const scores = scoresOf([[1, 1, 1, 1], ...middle]);
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-entry', entry: 'E1', end: 'lowest' }]);
    const own = raschTotals(scores, result).find(({ parameter }) => parameter === 'entry E1');
    expect(own?.expected).toBeCloseTo(0.3, 9);
  });

  it('places a juror who only gives the lowest mark as strict, without fit, outside the centre of the others', () => {
    const scores = scoresOf(middle.map((row) => [...row, 1]));
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' }]);
    expect(result.jurors[4]).toMatchObject({ infit: null, outfit: null });
    expect(severityOf(result, 'J5')).toBeGreaterThan(2);
    expect(sumOf(result.jurors.slice(0, 4).map(({ severity }) => severity))).toBeCloseTo(0, 9);
    const own = raschTotals(scores, result).find(({ parameter }) => parameter === 'juror J5');
    expect(own?.expected).toBeCloseTo(0.3, 9);
    rasch(scoresOf(middle)).entries.forEach(({ measure }, index) =>
      expect(result.entries[index]?.measure).toBe(measure),
    );
  });

  it('places a criterion on which everybody gets the highest mark', () => {
    const scores = scoresFrom(
      middle.map((row) => row.map((mark) => [mark, 6 - mark, 5])),
      [1, 1, 1],
    );
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-criterion', criterion: 'C3', end: 'highest' }]);
    expect(result.criteria[2]?.difficulty).toBeLessThan(-2);
    expectMaximum(scores, result, ['C3']);
  });

  it('sets aside again what only a set-aside juror kept from being extreme', () => {
    const scores = scoresOf([...middle, [5, 5, 5, 5]].map((row) => [...row, 1]));
    const result = rasch(scores);
    expect(result.warnings).toEqual([
      { kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' },
      { kind: 'rasch-extreme-entry', entry: 'E6', end: 'highest' },
    ]);
    expect(measureOf(result, 'E6')).toBe(measureOf(rasch(scoresOf([...middle, [5, 5, 5, 5]])), 'E6'));
    expectMaximum(scores, result, ['J5', 'E6']);
  });

  it('counts a mark that only an extreme juror gives as the nearest of the scale, and says so', () => {
    const result = rasch(scoresOf(middle.map((row) => [...row, 0])));
    expect(result.categories).toEqual([1, 2, 3, 4, 5]);
    expect(result.warnings).toEqual([
      { kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' },
      { kind: 'rasch-marks-merged', marks: [0] },
    ]);
    expect(severityOf(result, 'J5')).toBe(severityOf(rasch(scoresOf(middle.map((row) => [...row, 1]))), 'J5'));
  });

  it('gives no measure to an entry that only extreme jurors saw', () => {
    const table = [...middle.map((row) => [...row, 1, 5]), [null, null, null, null, 1, 5]];
    const result = rasch(scoresOf(table));
    expect(result.entries[5]).toEqual({ entry: 'E6', measure: null, standardError: null });
    expect(result.warnings).toEqual([
      { kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' },
      { kind: 'rasch-extreme-juror', juror: 'J6', end: 'highest' },
      { kind: 'rasch-unlinked-entry', entry: 'E6' },
    ]);
  });
});
