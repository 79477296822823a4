import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { whatIf } from './what-if.ts';

const scores = scoresFrom(
  [
    [
      [9, 5],
      [9, 5],
      [6, 6],
    ],
    [
      [6, 7],
      [6, 7],
      [7, 7],
    ],
    [
      [5, 6],
      [5, 6],
      [5, null],
    ],
    ['A', 'A', 'A'],
  ],
  [1, 1],
);
const rule = { method: 'raw' } as const;

const placesOf = (change: Parameters<typeof whatIf<string, string, string>>[2]) =>
  whatIf(scores, rule, change).entries.map(({ entry, baseRank, rank, move }) => [entry, baseRank, rank, move]);

describe('whatIf', () => {
  it('puts what would be beside what is', () => {
    const { entries, moved } = whatIf(scores, rule, { weights: new Map([['C2', 3]]) });
    expect(moved).toBe(1);
    expect(entries.map(({ entry, baseRank, rank, move }) => [entry, baseRank, rank, move])).toEqual([
      ['E1', 1, 2, -1],
      ['E2', 1, 1, 0],
      ['E3', 3, 3, 0],
      ['E4', null, null, null],
    ]);
    expect(entries[0]).toMatchObject({ baseValue: 20 / 3, baseTied: true, tied: false });
  });

  it('changes nothing where nothing is changed', () => {
    const { entries, moved } = whatIf(scores, rule, {});
    expect(moved).toBe(0);
    for (const one of entries) {
      expect([one.rank, one.tied, one.value]).toEqual([one.baseRank, one.baseTied, one.baseValue]);
    }
  });

  it('leaves jurors out', () => {
    expect(placesOf({ withoutJurors: ['J3'] })).toEqual([
      ['E1', 1, 1, 0],
      ['E2', 1, 2, -1],
      ['E3', 3, 3, 0],
      ['E4', null, null, null],
    ]);
  });

  it('leaves entries out: the others move up', () => {
    expect(placesOf({ withoutEntries: ['E1'] })).toEqual([
      ['E1', 1, null, null],
      ['E2', 1, 1, 0],
      ['E3', 3, 2, 1],
      ['E4', null, null, null],
    ]);
    expect(whatIf(scores, rule, { withoutEntries: ['E1'] }).moved).toBe(2);
  });

  it('leaves a criterion of weight 0 out, and then counts the sheets that lacked only its mark', () => {
    const { entries } = whatIf(scores, rule, { weights: new Map([['C2', 0]]) });
    expect(entries.map(({ value }) => value)).toEqual([8, 19 / 3, 5, null]);
    const lacking = scoresFrom(
      [
        [
          [9, 5],
          [3, null],
        ],
      ],
      [1, 1],
    );
    expect(whatIf(lacking, rule, { weights: new Map([['C2', 0]]) }).entries[0]).toMatchObject({
      baseValue: 7,
      value: 6,
    });
    const nothing = new Map([
      ['C1', 0],
      ['C2', 0],
    ]);
    expect(whatIf(lacking, rule, { weights: nothing }).entries[0]).toMatchObject({ rank: null, value: null });
  });

  it('tries another rule', () => {
    const { entries } = whatIf(scores, rule, { rule: { method: 'trimmed', trim: 1 } });
    expect(entries.map(({ rank, value }) => [rank, value])).toEqual([
      [1, 7],
      [2, 6.5],
      [3, 5.5],
      [null, null],
    ]);
  });
});
