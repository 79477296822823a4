import { describe, expect, it } from 'vitest';
import { exactSum } from './exact-sum.ts';

describe('exactSum', () => {
  it('sums nothing to zero, never to minus zero', () => {
    expect(Object.is(exactSum([]), 0)).toBe(true);
    expect(Object.is(exactSum([-0]), 0)).toBe(true);
  });

  it('rounds once: ten tenths are one', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    expect(tenths.reduce((sum, value) => sum + value, 0)).not.toBe(1);
    expect(exactSum(tenths)).toBe(1);
  });

  it('loses nothing to cancellation', () => {
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactSum([1e100, 1, -1e100, 1e-20])).toBe(1);
  });

  it('rounds halves to even with what lies beyond them', () => {
    expect(exactSum([1, 2 ** -53])).toBe(1);
    expect(exactSum([1, 2 ** -53, 2 ** -110])).toBe(1 + 2 ** -52);
    expect(exactSum([1, 2 ** -53, -(2 ** -110)])).toBe(1);
    expect(exactSum([1 + 2 ** -52, 2 ** -53, -(2 ** -110)])).toBe(1 + 2 ** -52);
  });
});
