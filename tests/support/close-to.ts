import { expect } from 'vitest';

/**
 * Expects the same shape and the same contents, numbers equal within 1e-9 of the larger of their size and 1: what is left
 * when sums are taken in another order.
 */
export function expectCloseTo(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const distance = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
    expect(distance, `${path}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(1e-9);
  } else if (isObject(expected) && isObject(actual)) {
    expect(Object.keys(actual), path).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) expectCloseTo(actual[key], value, `${path}/${key}`);
  } else {
    expect(actual, path).toEqual(expected);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
