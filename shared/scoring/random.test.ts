import { describe, expect, it } from 'vitest';
import { createRandom, splitMix64, xoshiro128 } from './random.ts';

describe('xoshiro128', () => {
  it('gives the numbers of the reference implementation', () => {
    const first = xoshiro128([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
    expect(Array.from({ length: 4 }, () => first.nextUint32())).toEqual([
      0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70,
    ]);
    const second = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 6 }, () => second.nextUint32())).toEqual([
      11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492,
    ]);
  });
});

describe('splitMix64', () => {
  it('gives the published numbers of seed 1234567', () => {
    expect(splitMix64(1_234_567n, 5)).toEqual([
      6_457_827_717_110_365_317n,
      3_203_168_211_198_807_973n,
      9_817_491_932_198_370_423n,
      4_593_380_528_125_082_431n,
      16_408_922_859_458_223_821n,
    ]);
  });
});

describe('createRandom', () => {
  it('gives the same numbers again for the same seed, others for another', () => {
    const numbersOf = (seed: number): readonly number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.nextUint32());
    };
    expect(numbersOf(1)).toEqual(numbersOf(1));
    for (const other of [0, 2, -1, 2 ** 40]) expect(numbersOf(other)).not.toEqual(numbersOf(1));
  });

  it('favours no number below a limit that does not divide 2³²', () => {
    // By remainder alone, a third of all draws below this limit would be twice as likely as the others.
    const limit = 3 * 2 ** 30;
    const random = createRandom(7);
    const draws = 30_000;
    let low = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = random.below(limit);
      expect(drawn).toBeLessThan(limit);
      if (drawn < 2 ** 30) low += 1;
    }
    const spread = Math.sqrt(draws * (1 / 3) * (2 / 3));
    expect(Math.abs(low - draws / 3)).toBeLessThan(4 * spread);
  });

  it('draws each of few numbers as often as the others', () => {
    const random = createRandom(1);
    const tally = [0, 0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 70_000; draw += 1) {
      const drawn = random.below(tally.length);
      tally[drawn] = (tally[drawn] ?? 0) + 1;
    }
    // χ² with six degrees of freedom: above 22.5 once in a thousand seeds.
    const chi2 = tally.reduce((sum, seen) => sum + (seen - 10_000) ** 2 / 10_000, 0);
    expect(chi2).toBeLessThan(22.5);
    expect(random.below(1)).toBe(0);
  });
});
