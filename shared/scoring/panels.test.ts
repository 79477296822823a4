import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { findPanels } from './panels.ts';

describe('findPanels', () => {
  it('parts what no counted sheet links, and leaves out who has none', () => {
    const scores = scoresFrom(
      [
        [[7], null, [6], null, 'R'],
        [null, [5], null, 'R', null],
        [null, null, [8], null, 'A'],
        ['R', [4], null, [3], null],
        ['A', 'R', null, null, null],
      ],
      [1],
    );
    expect(findPanels(scores)).toEqual([
      { jurors: ['J1', 'J3'], entries: ['E1', 'E3'] },
      { jurors: ['J2', 'J4'], entries: ['E2', 'E4'] },
    ]);
  });

  it('is not linked by an incomplete sheet', () => {
    const table = (mark: number | null) =>
      scoresFrom(
        [
          [
            [7, 7],
            [6, mark],
          ],
          [null, [5, 5]],
        ],
        [1, 1],
      );
    expect(findPanels(table(6)).length).toBe(1);
    expect(findPanels(table(null)).length).toBe(2);
  });

  it('follows a long chain, and finds nothing where nothing counts', () => {
    const chain = Array.from({ length: 200 }, (_, entry) =>
      Array.from({ length: 201 }, (__, juror) => (juror === entry || juror === entry + 1 ? [5] : null)),
    );
    expect(findPanels(scoresFrom(chain, [1])).map(({ jurors, entries }) => [jurors.length, entries.length])).toEqual([
      [201, 200],
    ]);
    expect(findPanels(scoresFrom([['R', 'A']], [1]))).toEqual([]);
  });
});
