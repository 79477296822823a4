/** A source of random whole numbers that gives the same numbers again for the same seed, on every machine. */
export interface RandomSource {
  /** The next of 2³² equally likely whole numbers, from 0. */
  nextUint32(): number;
  /**
   * A whole number from 0 to `limit` − 1, all equally likely.
   *
   * @param limit a whole number from 1 to 2³².
   */
  below(limit: number): number;
}

const TWO_TO_32 = 4_294_967_296;

/**
 * Starts a random source: xoshiro128** (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators",
 * ACM TOMS 47, 2021), its state filled by SplitMix64 as its authors advise. For resampling, never for secrets.
 *
 * @param seed a whole number, taken modulo 2⁶⁴.
 */
export function createRandom(seed: number): RandomSource {
  const [first, second] = splitMix64(BigInt(seed), 2);
  return xoshiro128([lowWord(first), highWord(first), lowWord(second), highWord(second)]);
}

/**
 * The generator itself, from a known state.
 *
 * @param state four whole numbers below 2³², not all 0.
 */
export function xoshiro128(state: readonly [number, number, number, number]): RandomSource {
  let [s0, s1, s2, s3] = state;

  function nextUint32(): number {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return result;
  }

  return {
    nextUint32,
    below(limit) {
      // The numbers beyond the last whole multiple of the limit would favour the small remainders: draw again.
      const usable = TWO_TO_32 - (TWO_TO_32 % limit);
      let drawn = nextUint32();
      while (drawn >= usable) drawn = nextUint32();
      return drawn % limit;
    },
  };
}

/**
 * The first numbers of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014), each below 2⁶⁴.
 */
export function splitMix64(seed: bigint, count: number): readonly bigint[] {
  const numbers: bigint[] = [];
  let state = BigInt.asUintN(64, seed);
  for (let index = 0; index < count; index += 1) {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    numbers.push(mixed ^ (mixed >> 31n));
  }
  return numbers;
}

function lowWord(wide: bigint = 0n): number {
  return Number(BigInt.asUintN(32, wide));
}

function highWord(wide: bigint = 0n): number {
  return Number(wide >> 32n);
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
