import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { completeness } from './completeness.ts';

const scores = scoresFrom(
  [
    [[7, 8], [6, null], 'R'],
    [[5, 5], null, [null, null]],
    ['A', [8, 8], [9, 9]],
  ],
  [1, 1],
);

describe('completeness', () => {
  it('counts every juror × entry pair once', () => {
    const { total, isComplete } = completeness(scores);
    expect(total).toEqual({ expected: 9, counted: 4, incomplete: 1, missing: 2, recused: 1, absent: 1 });
    expect(isComplete).toBe(false);
  });

  it('says what is open by juror and by entry', () => {
    const { jurors, entries } = completeness(scores);
    expect(jurors.map(({ juror, open }) => [juror, open.map(({ entry, status }) => `${entry} ${status}`)])).toEqual([
      ['J1', []],
      ['J2', ['E1 incomplete', 'E2 missing']],
      ['J3', ['E2 missing']],
    ]);
    expect(jurors[1]?.open[0]?.missingCriteria).toEqual(['C2']);
    expect(entries.map(({ entry, open }) => [entry, open.map(({ juror }) => juror)])).toEqual([
      ['E1', ['J2']],
      ['E2', ['J2', 'J3']],
      ['E3', []],
    ]);
    expect(entries[2]?.counts).toEqual({ expected: 3, counted: 2, incomplete: 0, missing: 0, recused: 0, absent: 1 });
  });

  it('expects only the sheets the jury was asked for, and those that say something anyway', () => {
    const asked = [{ juror: 'J2', entry: 'E2' }];
    expect(completeness(scores, asked).total).toMatchObject({ expected: 8, counted: 4, missing: 1 });
    const few = { ...scores, sheets: scores.sheets.slice(0, 1) };
    expect(completeness(few, asked).total).toMatchObject({ expected: 2, counted: 1, missing: 1 });
    expect(completeness(few).total).toMatchObject({ expected: 9, counted: 1, missing: 8 });
  });

  it('is complete when recusals and absences are all that lacks', () => {
    expect(completeness(scoresFrom([[[7], 'R', 'A']], [1])).isComplete).toBe(true);
  });
});
