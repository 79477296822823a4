import { describe, expect, it } from 'vitest';
import { createRanker } from './doubt-ranks.ts';
import { createRandom } from './random.ts';
import { competitionRanks } from './ranking.ts';

/** Ranks by the plain ranking; the ranker is used a second time, from the order it left behind. */
function expectRanks(count: number, valueOf: (index: number) => number): void {
  const rank = createRanker(count);
  const values = Float64Array.from({ length: count }, (_, index) => valueOf(index));
  const ranks = new Uint16Array(3 * count);
  rank(values, ranks, count);
  rank(
    values.map((value, index) => values[count - 1 - index] ?? value),
    ranks,
    0,
  );
  rank(values, ranks, 2 * count);
  const plain = competitionRanks(
    [...values].map((value, index) => ({ entry: `${index}`, value: Number.isNaN(value) ? null : value })),
  );
  const expected = new Uint16Array(count);
  for (const one of plain) expected[Number(one.entry)] = one.rank ?? 0;
  expect(ranks.subarray(count, 2 * count)).toEqual(expected);
  expect(ranks.subarray(2 * count)).toEqual(expected);
  expect(ranks.subarray(0, count)).toEqual(expected.slice().reverse());
}

describe.each([1, 2, 18, 47, 48, 49, 700, 5_000])('ranks of %i entries', (count) => {
  const random = createRandom(count);

  it('are those of the plain ranking', () => {
    expectRanks(count, () => random.nextUint32() / 1e6);
    expectRanks(count, () => random.below(21) / 2);
    expectRanks(count, () => 7);
    expectRanks(count, (index) => index);
    expectRanks(count, (index) => -index);
  });

  it('see ties within the tolerance, however the values crowd', () => {
    expectRanks(count, () => 7 + random.below(40) * 1e-10);
    expectRanks(count, () => random.below(8) + random.below(3) * 1e-15);
    // One far away presses all others into one key.
    expectRanks(count, (index) => (index === 0 ? 1e6 : random.nextUint32() * 1e-12));
  });

  it('leave missing values out', () => {
    expectRanks(count, () => (random.below(4) === 0 ? Number.NaN : random.below(21) / 2));
    expectRanks(count, () => Number.NaN);
  });
});
