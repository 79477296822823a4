import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { METHODS_NOT_COMPUTED, tabulate } from './tabulation.ts';

const scores = scoresFrom(
  [
    [[7, 8], [6, null], 'R'],
    [
      [9, 9],
      [9, 9],
      [3, 3],
    ],
    ['A', 'R', 'R'],
    [
      [7.5, 7.5],
      [7, 8],
      [8, 7],
    ],
  ],
  [1, 1],
);

function tabulated(trim: number) {
  const result = tabulate(scores, trim);
  if (!result.ok) throw new Error('The scores of this test are good.');
  return result.value;
}

describe('tabulate', () => {
  it('lists entries by the rank of the raw value, with the trimmed value beside it', () => {
    expect(
      tabulated(1).entries.map(({ entry, rank, tied, raw, trimmed, n }) => [entry, rank, tied, raw, trimmed, n]),
    ).toEqual([
      ['E1', 1, true, 7.5, 7.5, 1],
      ['E4', 1, true, 7.5, 7.5, 3],
      ['E2', 3, false, 7, 9, 3],
      ['E3', null, false, null, null, 0],
    ]);
  });

  it('counts the sheets of each juror', () => {
    expect(tabulated(1).jurors.map(({ juror, n }) => [juror, n])).toEqual([
      ['J1', 3],
      ['J2', 2],
      ['J3', 2],
    ]);
  });

  it('warns once of each kind, and once of each method that is not computed', () => {
    expect(tabulated(1).warnings).toEqual([
      { kind: 'entry-without-sheets', entry: 'E3' },
      { kind: 'incomplete-sheet', juror: 'J2', entry: 'E1', missing: ['C2'] },
      { kind: 'not-trimmed', trim: 1, entries: ['E1'] },
      ...METHODS_NOT_COMPUTED.map((method) => ({ kind: 'not-computed', method })),
    ]);
    expect(tabulated(0).warnings.some(({ kind }) => kind === 'not-trimmed')).toBe(false);
  });

  it('refuses faulty scores as a whole', () => {
    const result = tabulate({ ...scores, entries: ['E1', 'E2', 'E3'] }, 1);
    expect(result).toMatchObject({ ok: false, error: [{ kind: 'unknown-entry' }, {}, {}] });
  });
});
