import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { findScoreFaults } from './score-input.ts';

const good = scoresFrom(
  [
    [
      [7, 8],
      [6, null],
    ],
    ['R', 'A'],
  ],
  [1, 2],
);
const kinds = (input: typeof good): readonly string[] => findScoreFaults(input).map(({ kind }) => kind);

describe('findScoreFaults', () => {
  it('accepts missing marks, recusals, absences and juror × entry pairs without a sheet', () => {
    expect(findScoreFaults(good)).toEqual([]);
    expect(findScoreFaults({ ...good, sheets: [] })).toEqual([]);
  });

  it('names repeated ids and sheets', () => {
    expect(kinds({ ...good, jurors: ['J1', 'J2', 'J1'] })).toEqual(['repeated-juror']);
    expect(kinds({ ...good, entries: ['E1', 'E2', 'E2'] })).toEqual(['repeated-entry']);
    expect(kinds({ ...good, criteria: [...good.criteria, { criterion: 'C1', weight: 1 }] })).toEqual([
      'repeated-criterion',
    ]);
    expect(findScoreFaults({ ...good, sheets: [...good.sheets, good.sheets[0]!] })).toEqual([
      { kind: 'repeated-sheet', juror: 'J1', entry: 'E1' },
    ]);
  });

  it('names sheets and marks of nobody it knows', () => {
    const stray = { juror: 'J9', entry: 'E9', state: 'scored', marks: new Map([['C9', 5]]) } as const;
    expect(kinds({ ...good, sheets: [stray] })).toEqual(['unknown-juror', 'unknown-entry', 'unknown-criterion']);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e-12, 1e12])('refuses the weight %d', (weight) => {
    expect(kinds({ ...good, criteria: [{ criterion: 'C1', weight }, good.criteria[1]!] })).toEqual(['unusable-weight']);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e7])('refuses the mark %d', (mark) => {
    expect(kinds(scoresFrom([[[mark, 5]]], [1, 1]))).toEqual(['unusable-mark']);
  });

  it('refuses marks off the declared scale, 0 included, and off its steps', () => {
    const scale = { min: 1, max: 10, step: 0.5 };
    const faults = findScoreFaults(scoresFrom([[[0, 1]], [[7.3, 10]], [[11, 1.5]]], [1, 1]), scale);
    expect(faults).toEqual([
      { kind: 'mark-off-scale', juror: 'J1', entry: 'E1', criterion: 'C1', mark: 0 },
      { kind: 'mark-off-scale', juror: 'J1', entry: 'E2', criterion: 'C1', mark: 7.3 },
      { kind: 'mark-off-scale', juror: 'J1', entry: 'E3', criterion: 'C1', mark: 11 },
    ]);
  });
});
