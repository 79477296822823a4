import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { headToHead, headToHeadGrid } from './head-to-head.ts';

const scores = scoresFrom(
  [
    [[8, 6], [5, 5], [9, 9], 'R', [1, null]],
    [
      [6, 6],
      [6, 6],
      [9.3, 8.4],
      [10, 10],
      [1, 1],
    ],
    ['A', 'A', 'A', [2, 2], null],
  ],
  [1, 2],
);

describe('headToHead', () => {
  it('counts the jurors who judged both, and nobody else', () => {
    // J1: 20/3 and 6; J2: 5 and 6; J3: 9 and 8,7; J4 abstained from E1; J5 has not finished E1.
    const duel = headToHead(scores, 'E1', 'E2');
    expect(duel).toMatchObject({ first: 'E1', second: 'E2', jurors: 3, preferFirst: 2, preferSecond: 1, level: 0 });
    expect(duel.meanDifference).toBeCloseTo((2 / 3 - 1 + 0.3) / 3, 12);
    expect(headToHead(scores, 'E1', 'E3')).toEqual({
      first: 'E1',
      second: 'E3',
      jurors: 0,
      preferFirst: 0,
      preferSecond: 0,
      level: 0,
      meanDifference: null,
    });
  });

  it('calls level what rounding alone parts', () => {
    const level = scoresFrom([[[0.1, 0.2, 0.3]], [[0.3, 0.2, 0.1]]], [1, 1, 1]);
    const apart = scoresFrom([[[0.1 + 0.2]], [[0.3]]], [1]);
    for (const one of [level, apart]) {
      expect(headToHead(one, 'E1', 'E2')).toMatchObject({ preferFirst: 0, preferSecond: 0, level: 1 });
    }
  });
});

describe('headToHeadGrid', () => {
  it('has every pair both ways round', () => {
    const entries = ['E3', 'E1', 'E2'];
    const grid = headToHeadGrid(scores, entries);
    entries.forEach((first, row) =>
      entries.forEach((second, column) => {
        expect(grid[row]?.[column]).toEqual(first === second ? null : headToHead(scores, first, second));
        if (first === second) return;
        const back = grid[column]?.[row];
        expect(grid[row]?.[column]).toMatchObject({ preferFirst: back?.preferSecond, preferSecond: back?.preferFirst });
      }),
    );
  });
});
