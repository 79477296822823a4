import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { raw } from './raw.ts';
import { sheetValue } from './sheet-value.ts';

const criteria = [
  { criterion: 'C1', weight: 1 },
  { criterion: 'C2', weight: 3 },
];

describe('sheetValue', () => {
  it('weighs the marks', () => {
    const marks = new Map([
      ['C1', 4],
      ['C2', 8],
    ]);
    expect(sheetValue(marks, criteria)).toBe(7);
  });

  it('has no value while a mark is missing, and a mark of 0 is a mark', () => {
    expect(sheetValue(new Map([['C2', 8]]), criteria)).toBeNull();
    expect(
      sheetValue(
        new Map([
          ['C1', 0],
          ['C2', 8],
        ]),
        criteria,
      ),
    ).toBe(6);
    expect(sheetValue(new Map(), [])).toBeNull();
  });

  it('gives equal marks back as they are, whatever the weights', () => {
    const weights = [0.1, 0.7, 0.3].map((weight, index) => ({ criterion: `C${index}`, weight }));
    expect(sheetValue(new Map(weights.map(({ criterion }) => [criterion, 7.1])), weights)).toBe(7.1);
  });
});

describe('raw', () => {
  it('averages complete sheets only and counts them', () => {
    const scores = scoresFrom(
      [
        [[4, 8], [8, 8], [9, null], 'R'],
        ['A', 'R', null, [null, null]],
      ],
      [1, 3],
    );
    expect(raw(scores)).toEqual([
      { entry: 'E1', value: 7.5, n: 2 },
      { entry: 'E2', value: null, n: 0 },
    ]);
  });

  it('does not count a recused or absent sheet that has marks on it', () => {
    const marks = new Map([['C1', 10]]);
    const kept = { juror: 'J1', entry: 'E1', state: 'scored', marks: new Map([['C1', 4]]) } as const;
    for (const state of ['recused', 'absent'] as const) {
      const sheets = [kept, { juror: 'J2', entry: 'E1', state, marks }];
      const scores = { jurors: ['J1', 'J2'], entries: ['E1'], criteria: [{ criterion: 'C1', weight: 1 }], sheets };
      expect(raw(scores)).toEqual([{ entry: 'E1', value: 4, n: 1 }]);
    }
  });
});
