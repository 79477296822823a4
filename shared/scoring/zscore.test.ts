import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { zscore } from './zscore.ts';

describe('zscore', () => {
  it('is the mean of the standard scores, mapped back with the mean and sd of all sheets', () => {
    // J1: mean 6, sd 2. J2: mean 4, sd 1. All six: mean 5, sum of squares 16, sd √(16/5).
    const values = zscore(
      scoresFrom(
        [
          [[4], [4]],
          [[6], [5]],
          [[8], [3]],
        ],
        [1],
      ),
    );
    const deviation = Math.sqrt(16 / 5);
    expect(values.map(({ entry, n }) => [entry, n])).toEqual([
      ['E1', 2],
      ['E2', 2],
      ['E3', 2],
    ]);
    expect(values[0]?.value).toBeCloseTo(5 + deviation * ((-1 + 0) / 2), 12);
    expect(values[1]?.value).toBeCloseTo(5 + deviation * ((0 + 1) / 2), 12);
    expect(values[2]?.value).toBeCloseTo(5 + deviation * ((1 - 1) / 2), 12);
  });

  it('gives 0 for a juror without spread or with one sheet, and null without sheets', () => {
    const values = zscore(
      scoresFrom(
        [
          [[5], [7], [10]],
          [[5], [9], 'R'],
          ['A', 'A', 'R'],
        ],
        [1],
      ),
    );
    const deviation = Math.sqrt((2.2 ** 2 + 0.2 ** 2 + 2.8 ** 2 + 2.2 ** 2 + 1.8 ** 2) / 4);
    expect(values[0]?.value).toBeCloseTo(7.2 + (deviation * (0 - Math.SQRT1_2 + 0)) / 3, 12);
    expect(values[1]?.value).toBeCloseTo(7.2 + (deviation * (0 + Math.SQRT1_2)) / 2, 12);
    expect(values[2]).toEqual({ entry: 'E3', value: null, n: 0 });
  });

  it('takes sheets that differ by rounding only for equal', () => {
    const values = zscore(
      scoresFrom(
        [
          [[0.1 + 0.2], [5]],
          [[0.3], [8]],
        ],
        [1],
      ),
    );
    const [first, second] = values.map(({ value }) => value ?? Number.NaN);
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo((2 * 13.6) / 4, 12);
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(5);
  });

  it('is one value where there is one sheet', () => {
    expect(zscore(scoresFrom([[[7]]], [1]))).toEqual([{ entry: 'E1', value: 7, n: 1 }]);
  });
});
