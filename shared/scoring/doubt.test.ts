import { describe, expect, it } from 'vitest';
import { doubtOfJuries, listJuries } from '../../tests/support/drawn-juries.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { doubt, doubtInSteps } from './doubt.ts';
import type { RankingRule } from './ranking-rule.ts';

/** Three jurors who disagree: 27 juries can be drawn. */
const disagreement = scoresFrom(
  [
    [[9], [6], [6]],
    [[7], [8], [6]],
    [[7], [7], [8]],
    [[3], [8], 'R'],
  ],
  [1],
);

const rules: readonly RankingRule[] = [
  { method: 'raw' },
  { method: 'trimmed', trim: 1 },
  { method: 'zscore' },
  { method: 'additive' },
];

describe('doubt', () => {
  it('has exact shares where one juror decides', () => {
    // J1 alone puts E1 first, J2 and J3 put it last: E1 leads in the juries with at least two seats of J1 (7 of 27).
    const scores = scoresFrom(
      [
        [[10], [0], [0]],
        [[0], [10], [10]],
      ],
      [1],
    );
    const [first, second] = doubtOfJuries(scores, { method: 'raw' }, listJuries(scores), 1);
    expect(first?.pFirst).toBe(7 / 27);
    expect(second?.pFirst).toBe(20 / 27);
    const drawn = doubt(scores, { method: 'raw' }, { resamples: 20_000, seed: 1, top: 1 });
    expect(Math.abs((drawn.entries[0]?.pFirst ?? 0) - 7 / 27)).toBeLessThan(3 * Math.sqrt((7 * 20) / 27 ** 2 / 20_000));
    expect(drawn.neighbours).toEqual([
      { upper: 'E2', lower: 'E1', pUpper: drawn.entries[1]?.pFirst, pLevel: 0, pLower: drawn.entries[0]?.pFirst },
    ]);
  });

  it.each(rules)('comes as near to all 27 juries as chance lets it: %o', (rule) => {
    const resamples = 20_000;
    const expected = doubtOfJuries(disagreement, rule, listJuries(disagreement), 2);
    const { entries } = doubt(disagreement, rule, { resamples, seed: 1, top: 2 });
    // Otherwise the shares would be easy to hit.
    expect(expected.filter(({ pFirst }) => pFirst !== null && pFirst > 0.05 && pFirst < 0.95).length).toBeGreaterThan(
      1,
    );
    entries.forEach((one, index) => {
      const known = expected[index];
      for (const share of ['pFirst', 'pTop'] as const) {
        const exact = known?.[share] ?? Number.NaN;
        const sigma = Math.sqrt((exact * (1 - exact)) / one.resamples);
        expect(Math.abs((one[share] ?? Number.NaN) - exact)).toBeLessThanOrEqual(3 * sigma + 1e-12);
      }
      expect([one.entry, one.rankLow, one.rankHigh]).toEqual([known?.entry, known?.rankLow, known?.rankHigh]);
    });
  });

  it('leaves an entry out of the juries that have not seen it', () => {
    const scores = scoresFrom(
      [
        [[5], [5], [5]],
        [null, null, [9]],
        [null, 'R', [null]],
      ],
      [1],
    );
    const resamples = 10_000;
    const { entries } = doubt(scores, { method: 'raw' }, { resamples, seed: 3, top: 1 });
    expect(entries.map(({ entry, rankLow, rankHigh, pTop }) => [entry, rankLow, rankHigh, pTop])).toEqual([
      ['E1', 1, 2, entries[0]?.pFirst],
      ['E2', 1, 1, 1],
      ['E3', null, null, null],
    ]);
    expect(entries.map((one) => one.resamples)).toEqual([resamples, entries[1]?.resamples, 0]);
    // E2 has a sheet where J3 sits in one seat at least: 19 juries of 27. There, and only there, E1 is second.
    expect(Math.abs((entries[1]?.resamples ?? 0) / resamples - 19 / 27)).toBeLessThan(0.02);
    expect((entries[0]?.pFirst ?? 0) + (entries[1]?.resamples ?? 0) / resamples).toBeCloseTo(1, 12);
  });

  it('counts all that are level with the first as first', () => {
    const scores = scoresFrom(
      [
        [[7], [7]],
        [[7], [7]],
        [[1], [1]],
      ],
      [1],
    );
    const { entries } = doubt(scores, { method: 'raw' }, { resamples: 100, seed: 1, top: 2 });
    expect(entries.map(({ rankLow, rankHigh, pFirst, pTop }) => [rankLow, rankHigh, pFirst, pTop])).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [3, 3, 0, 0],
    ]);
  });

  it('takes percentiles by nearest rank', () => {
    // E1 loses only where J3 takes all seats, once in 27. Of 40 ranks the interval ends at the 1st and the 39th.
    const scores = scoresFrom(
      [
        [[10], [10], [0]],
        [[1], [1], [1]],
      ],
      [1],
    );
    const seen = new Set<number>();
    for (let seed = 0; seed < 100; seed += 1) {
      const [first, second] = doubt(scores, { method: 'raw' }, { resamples: 40, seed, top: 1 }).entries;
      const losses = Math.round(40 * (second?.pFirst ?? 0));
      seen.add(losses);
      expect([first?.rankLow, first?.rankHigh]).toEqual([1, losses >= 2 ? 2 : 1]);
      expect([second?.rankLow, second?.rankHigh]).toEqual([losses >= 1 ? 1 : 2, 2]);
    }
    expect([0, 1, 2].every((losses) => seen.has(losses))).toBe(true);
    // Of 200 at the 5th and the 195th.
    const around = new Set<number>();
    for (let seed = 0; seed < 400; seed += 1) {
      const [first, second] = doubt(scores, { method: 'raw' }, { resamples: 200, seed, top: 1 }).entries;
      const losses = Math.round(200 * (second?.pFirst ?? 0));
      around.add(losses);
      expect([first?.rankLow, first?.rankHigh]).toEqual([1, losses >= 6 ? 2 : 1]);
      expect([second?.rankLow, second?.rankHigh]).toEqual([losses >= 5 ? 1 : 2, 2]);
    }
    expect([4, 5, 6, 7].every((losses) => around.has(losses))).toBe(true);
  });

  it('is the same for the same seed and another for another', () => {
    const withSeed = (seed: number) => doubt(disagreement, { method: 'raw' }, { resamples: 500, seed, top: 1 }).entries;
    expect(withSeed(1)).toEqual(withSeed(1));
    expect(withSeed(2)).not.toEqual(withSeed(1));
  });

  it('has nothing to say without sheets', () => {
    const options = { resamples: 10, seed: 1, top: 3 };
    const nobody = doubt(
      scoresFrom(
        [
          ['A', 'R'],
          [null, [null]],
        ],
        [1],
      ),
      { method: 'raw' },
      options,
    );
    expect(nobody).toMatchObject({ jurors: 0, neighbours: [], entries: [{ pFirst: null }, { rankLow: null }] });
    expect(doubt({ jurors: [], entries: [], criteria: [], sheets: [] }, { method: 'additive' }, options)).toEqual({
      ...options,
      jurors: 0,
      entries: [],
      neighbours: [],
    });
  });

  it('tells how far it is, and gives the same when asked step by step', () => {
    const table = Array.from({ length: 300 }, (_, entry) => [[entry % 11], [(entry * 7) % 11], [(entry * 3) % 11]]);
    const scores = scoresFrom(table, [1]);
    const options = { resamples: 20_000, seed: 5, top: 3 };
    const fractions: number[] = [];
    const steps = doubtInSteps(scores, { method: 'raw' }, options);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) fractions.push(step.value);
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((left, right) => left - right));
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
    expect(step.value).toEqual(doubt(scores, { method: 'raw' }, options));
  });
});
