import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { jurorFacts } from './juror-facts.ts';

const scale = { min: 0, max: 10, step: 0.5 };
const options = { scale, severities: new Map([['J1', 0.25]]) };

describe('jurorFacts', () => {
  const scores = scoresFrom(
    [
      [[8, 6], [5, 5], [9, 1], 'R'],
      [[6, 6], [7, 7], [7, 3], 'A'],
      [
        [4.5, 3.5],
        [9, 9],
        [5, 5],
        [1, null],
      ],
      [[7, 7], 'R', [10, 10], null],
    ],
    [1, 1],
  );
  const [first, second, third, fourth] = jurorFacts(scores, options);

  it('sums up the sheets of each juror', () => {
    expect(first).toMatchObject({
      juror: 'J1',
      n: 4,
      mean: 6,
      lowest: 3.5,
      highest: 8,
      rangeUsed: 0.45,
      severity: 0.25,
    });
    // Sheet values 7, 6, 4 and 7: squares 1, 0, 4, 1.
    expect(first?.deviation).toBeCloseTo(Math.sqrt(6 / 3), 12);
    expect(second).toMatchObject({ n: 3, mean: 7, deviation: 2, rangeUsed: 0.4, severity: null });
    expect([first, second, third].map((one) => one?.evenSheets)).toEqual([2, 3, 2]);
  });

  it('counts every mark of the scale', () => {
    expect(first?.distribution).toHaveLength(21);
    expect(first?.distribution.filter(({ count }) => count > 0)).toEqual([
      { mark: 3.5, count: 1 },
      { mark: 4.5, count: 1 },
      { mark: 6, count: 3 },
      { mark: 7, count: 2 },
      { mark: 8, count: 1 },
    ]);
  });

  it('compares with the others on the entries shared, the juror left out of their mean', () => {
    // J2 gave 5, 7, 9; the others on average (7 + 5) / 2, (6 + 5) / 2, (4 + 5) / 2.
    expect(second?.correlation).toBeCloseTo(-0.9819805060619659, 12);
    // J3 gave 5, 5, 5 and, on an entry shared with J1 alone, 10; the others 6, 6,5, 6,5 and 7.
    expect(third?.correlation).toBeCloseTo(0.816496580927726, 12);
  });

  it('knows nothing of a juror without a counted sheet', () => {
    expect(fourth).toMatchObject({
      juror: 'J4',
      n: 0,
      mean: null,
      deviation: null,
      lowest: null,
      highest: null,
      rangeUsed: null,
      severity: null,
      evenSheets: 0,
      correlation: null,
    });
  });

  it('gives no correlation where nothing varies or too little is shared', () => {
    const flat = scoresFrom(
      [
        [[5], [1]],
        [[5], [2]],
        [[5], [3]],
      ],
      [1],
    );
    expect(jurorFacts(flat, options).map(({ correlation }) => correlation)).toEqual([null, null]);
    expect(jurorFacts(flat, options)[0]).toMatchObject({ deviation: 0, rangeUsed: 0, evenSheets: null });
    const two = scoresFrom(
      [
        [[5], [1]],
        [[6], [2]],
        [[7], null],
      ],
      [1],
    );
    expect(jurorFacts(two, options).map(({ correlation }) => correlation)).toEqual([null, null]);
  });
});
