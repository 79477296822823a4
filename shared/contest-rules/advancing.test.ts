import { describe, expect, it } from 'vitest';
import { advancingPitches, type AdvancingPlace } from './advancing.ts';

const place = (pitch: string, rank: number | null, value: number | null): AdvancingPlace => ({ pitch, rank, value });
/** Out of order on purpose: a ranking may come sorted by anything. */
const PLACES = [
  place('c', 3, 7),
  place('a', 1, 9),
  place('d', 3, 7),
  place('b', 2, 8),
  place('e', 5, 5.5),
  place('none', null, null),
];
const top = (advanceCount: number) => ({ advanceKind: 'top', advanceCount, advanceThreshold: 0 }) as const;
const threshold = (advanceThreshold: number) =>
  ({ advanceKind: 'threshold', advanceCount: 1, advanceThreshold }) as const;

describe('who passes', () => {
  it('takes the first n, the best first', () => {
    expect(advancingPitches(top(2), PLACES)).toEqual({ pitches: ['a', 'b'], tiedAtCut: [] });
    expect(advancingPitches(top(4), PLACES)).toEqual({ pitches: ['a', 'b', 'c', 'd'], tiedAtCut: [] });
  });

  it('lets all equals at the cut pass, and says so', () => {
    expect(advancingPitches(top(3), PLACES)).toEqual({ pitches: ['a', 'b', 'c', 'd'], tiedAtCut: ['c', 'd'] });
    expect(advancingPitches(top(1), [place('x', 1, 8), place('y', 1, 8)]).tiedAtCut).toEqual(['x', 'y']);
  });

  it('never takes who is not ranked for want of others', () => {
    expect(advancingPitches(top(50), PLACES).pitches).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(advancingPitches(threshold(0), PLACES).pitches).not.toContain('none');
  });

  it('takes all from the threshold up, binary rounding aside', () => {
    expect(advancingPitches(threshold(7), PLACES).pitches).toEqual(['a', 'b', 'c', 'd']);
    expect(advancingPitches(threshold(0.3), [place('x', 1, 0.1 + 0.2 - 1e-16)]).pitches).toEqual(['x']);
    expect(advancingPitches(threshold(9.5), PLACES).pitches).toEqual([]);
  });

  it('takes whom the jury named, and nobody that is not in the contest', () => {
    const jury = { advanceKind: 'jury', advanceCount: 1, advanceThreshold: 0 } as const;
    expect(advancingPitches(jury, PLACES, ['e', 'none', 'b', 'elsewhere'])).toEqual({
      pitches: ['b', 'e', 'none'],
      tiedAtCut: [],
    });
    expect(advancingPitches({ ...jury, advanceKind: 'none' }, PLACES, ['a']).pitches).toEqual([]);
  });
});
