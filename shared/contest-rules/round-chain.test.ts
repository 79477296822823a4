import { expect, it } from 'vitest';
import { roundChainOf } from './round-chain.ts';

const round = (id: string, previousRound = '') => ({ id, previousRound });
const idsOf = (rounds: readonly { readonly id: string }[]) => rounds.map(({ id }) => id).join('');

it('lists the rounds from whichever of them', () => {
  const contests = [round('c', 'b'), round('x'), round('a'), round('b', 'a')];
  for (const id of ['a', 'b', 'c']) expect(idsOf(roundChainOf(contests, id))).toBe('abc');
  expect(idsOf(roundChainOf(contests, 'x'))).toBe('x');
  expect(roundChainOf(contests, 'gone')).toEqual([]);
});

it('goes through the contest one looks at where two follow the same', () => {
  const contests = [round('a'), round('b', 'a'), round('c', 'a'), round('d', 'c')];
  expect(idsOf(roundChainOf(contests, 'a'))).toBe('ab');
  expect(idsOf(roundChainOf(contests, 'c'))).toBe('acd');
});

it('ends where contests name each other, or one that is not here', () => {
  const contests = [round('a', 'b'), round('b', 'a'), round('c', 'gone'), round('d', 'd')];
  expect(idsOf(roundChainOf(contests, 'a'))).toBe('a');
  expect(idsOf(roundChainOf(contests, 'c'))).toBe('c');
  expect(idsOf(roundChainOf(contests, 'd'))).toBe('d');
});
