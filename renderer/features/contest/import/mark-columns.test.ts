import { describe, expect, it } from 'vitest';
import { choiceOf, OWN_CRITERION, withChoice } from './mark-columns.ts';

const wide = new Map([
  [0, 'pitch'],
  [1, 'juror'],
  [2, 'criterion:1'],
  [3, 'criterion:2'],
]);

describe('the columns of a sheet of marks', () => {
  it('gives a field to one column only', () => {
    expect([...withChoice(wide, 4, 'pitch')]).toEqual([
      [1, 'juror'],
      [2, 'criterion:1'],
      [3, 'criterion:2'],
      [4, 'pitch'],
    ]);
    expect(withChoice(wide, 3, null).has(3)).toBe(false);
  });

  it('keeps one form: criteria in columns or in the rows', () => {
    const half = withChoice(wide, 4, 'criterion');
    expect(half.get(2)).toBe('criterion:1');
    const long = withChoice(half, 5, 'mark');
    expect([...long.values()]).toEqual(['pitch', 'juror', 'criterion', 'mark']);
    expect([...withChoice(long, 2, 'criterion:1').values()]).toEqual(['pitch', 'juror', 'criterion:1']);
  });

  it('lets several columns be criteria of their own in a new contest', () => {
    const more = withChoice(withChoice(wide, 4, OWN_CRITERION), 5, OWN_CRITERION);
    expect([2, 3, 4, 5].map((column) => choiceOf(more, column, true))).toEqual(Array(4).fill(OWN_CRITERION));
    expect(choiceOf(wide, 2, false)).toBe('criterion:1');
    expect(choiceOf(wide, 9, true)).toBeNull();
  });
});
