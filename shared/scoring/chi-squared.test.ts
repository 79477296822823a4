import { describe, expect, it } from 'vitest';
import { chiSquaredTail } from './chi-squared.ts';

describe('the tail of χ²', () => {
  it('agrees with the printed table of critical values', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, §1.3.6.7.4.
    const printed = [
      [3.841, 1, 0.05],
      [6.635, 1, 0.01],
      [11.07, 5, 0.05],
      [27.587, 17, 0.05],
      [40.79, 17, 0.001],
      [24.769, 17, 0.1],
      [124.342, 100, 0.05],
    ] as const;
    for (const [value, degrees, chance] of printed) {
      expect(chiSquaredTail(value, degrees)).toBeCloseTo(chance, chance < 0.01 ? 5 : 4);
    }
  });

  it('is the exponential for two degrees, and goes from 1 to 0', () => {
    for (const value of [0.1, 1, 2, 5, 40]) expect(chiSquaredTail(value, 2)).toBeCloseTo(Math.exp(-value / 2), 14);
    expect(chiSquaredTail(0, 7)).toBe(1);
    expect(chiSquaredTail(1000, 17)).toBeLessThan(1e-100);
  });
});
