import { describe, expect, it } from 'vitest';
import { competitionRanks } from './ranking.ts';

const rank = (values: Readonly<Record<string, number | null>>): string =>
  competitionRanks(Object.entries(values).map(([entry, value]) => ({ entry, value })))
    .map(({ entry, rank, tied }) => `${entry}${rank ?? '-'}${tied ? '=' : ''}`)
    .join(' ');

describe('competitionRanks', () => {
  it('skips the ranks that a tie takes up', () => {
    expect(rank({ a: 9, b: 7, c: 8, d: 8 })).toBe('a1 c2= d2= b4');
    expect(rank({ a: 9, b: 9, c: 8 })).toBe('a1= b1= c3');
    expect(rank({ a: 9, b: 9, c: 9, d: 8, e: 8 })).toBe('a1= b1= c1= d4= e4=');
  });

  it('ties values that differ by binary rounding only, and orders them by id', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(rank({ b: 0.1 + 0.2, a: 0.3, c: 0.2 })).toBe('a1= b1= c3');
    expect(rank({ b: 8 + 9e-10, a: 8 })).toBe('a1= b1=');
  });

  it('parts values that differ by more than the tolerance', () => {
    expect(rank({ a: 8, b: 8 + 2e-9 })).toBe('b1 a2');
  });

  it('never lets a chain of near values make a group wider than the tolerance', () => {
    expect(rank({ a: 8 + 1.2e-9, b: 8 + 0.6e-9, c: 8 })).toBe('a1= b1= c3');
  });

  it('puts entries without a value last, without a rank', () => {
    expect(rank({ b: null, a: null, d: 0, c: -1 })).toBe('d1 c2 a- b-');
    expect(competitionRanks([])).toEqual([]);
  });
});
