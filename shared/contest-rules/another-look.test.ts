import { describe, expect, it } from 'vitest';
import { listAnotherLooks } from './another-look.ts';
import type { PitchProgress } from './sheet-progress.ts';

const SCALE = { min: 0, max: 10, step: 1 };
const CRITERIA = ['c1', 'c2', 'c3', 'c4', 'c5'];

/** A pitch with these marks, `null` where one is missing; all criteria weigh the same. */
function pitch(name: string, marks: readonly (number | null)[], isCalibration = false): PitchProgress {
  const given = new Map(
    CRITERIA.flatMap((criterion, index) => {
      const mark = marks[index];
      return mark === undefined || mark === null ? [] : [[criterion, mark] as const];
    }),
  );
  const missing = CRITERIA.filter((criterion) => !given.has(criterion));
  const isComplete = missing.length === 0;
  const value = isComplete ? [...given.values()].reduce((sum, mark) => sum + mark, 0) / CRITERIA.length : null;
  const state = isComplete ? 'complete' : given.size === 0 ? 'to-score' : 'begun';
  return { pitch: name, state, marks: given, missing, value, isCalibration };
}

function looksAt(...pitches: readonly PitchProgress[]) {
  return listAnotherLooks({ pitches }, SCALE).map(({ pitch: name, reason }) => [name, reason.kind]);
}

describe('entries worth another look', () => {
  it('says nothing of a sheet with nothing to see', () => {
    expect(looksAt(pitch('a', [7, 8, 6, 5, 7]), pitch('b', [4, 5, 6, 5, 4]), pitch('c', []))).toEqual([]);
  });

  it('sees a sheet that stops half-way, and one with a single mark everywhere', () => {
    expect(looksAt(pitch('a', [7, 8, null, 5, 7]), pitch('b', [4, 4, 4, 4, 4]))).toEqual([
      ['a', 'incomplete'],
      ['b', 'flat'],
    ]);
  });

  it('sees the end of the scale that was given once, and not twice', () => {
    const others = [pitch('b', [4, 5, 6, 5, 4]), pitch('c', [6, 7, 8, 7, 8])];
    expect(looksAt(pitch('a', [10, 2, 6, 5, 7]), ...others)).toEqual([['a', 'lone-extreme']]);
    expect(looksAt(pitch('a', [10, 10, 6, 5, 7]), ...others)).toEqual([]);
    // Among few marks every end is alone.
    expect(looksAt(pitch('a', [10, 2, 6, 5, 7]))).toEqual([]);
  });

  it('sees two pitches a tenth apart, and not a fifth', () => {
    const near = listAnotherLooks({ pitches: [pitch('a', [7, 8, 6, 5, 7]), pitch('b', [6, 8, 6, 5, 8])] }, SCALE);
    expect(near).toEqual([{ pitch: 'a', reason: { kind: 'close', other: 'b', value: 6.6, otherValue: 6.6 } }]);
    expect(looksAt(pitch('a', [7, 8, 6, 5, 7]), pitch('b', [6, 8, 6, 5, 7]))).toEqual([]);
  });

  it('sees a level that drifted after the first pitches', () => {
    const early = [pitch('a', [4, 5, 3, 5, 4]), pitch('b', [5, 4, 5, 3, 5]), pitch('c', [3, 5, 4, 5, 6])];
    const later = [pitch('d', [6, 7, 6, 7, 5]), pitch('e', [7, 6, 8, 7, 7]), pitch('f', [8, 7, 6, 8, 9])];
    expect(looksAt(...early, ...later)).toContainEqual(['a', 'drift']);
    expect(looksAt(...early, ...later.slice(0, 2))).not.toContainEqual(['a', 'drift']);
  });

  it('leaves the rehearsal out', () => {
    expect(looksAt(pitch('a', [7, 7, 7, 7, 7], true), pitch('b', [4, 5, 6, 5, 4]))).toEqual([]);
  });
});
