import { describe, expect, it } from 'vitest';
import { scoresFrom, type PlainScores } from '../../tests/support/score-tables.ts';
import { orderJurors } from './juror-order.ts';
import { sheetTable } from './sheet-table.ts';

function renamed(scores: PlainScores, names: ReadonlyMap<string, string>): PlainScores {
  const name = (juror: string): string => names.get(juror) ?? juror;
  return {
    ...scores,
    jurors: scores.jurors.map(name),
    sheets: scores.sheets.map((sheet) => ({ ...sheet, juror: name(sheet.juror) })),
  };
}

const swap = new Map([
  ['J1', 'J3'],
  ['J2', 'J1'],
  ['J3', 'J2'],
]);

describe('orderJurors', () => {
  it.each([
    ['different marks', [[[7], [8], [9]], [[5], [6], [4]]]], // prettier-ignore
    ['the same marks on entries that others tell apart', [[[7], [5], [9]], [[5], [7], [4]]]], // prettier-ignore
    ['the same marks on more or fewer entries', [[[7], [7], [7]], [[7], [7], null], [[7], null, null]]], // prettier-ignore
  ] as const)('does not look at names where sheets tell jurors apart: %s', (_, table) => {
    const scores = scoresFrom(table, [1]);
    const order = orderJurors(sheetTable(scores));
    expect([...order].sort()).toEqual(['J1', 'J2', 'J3']);
    expect(orderJurors(sheetTable(renamed(scores, swap)))).toEqual(order.map((juror) => swap.get(juror)));
  });

  it('does not part values that differ by rounding only', () => {
    const table = (mark: number) => scoresFrom([[[mark], [0.3]], [[2], [1]]], [1]); // prettier-ignore
    expect(orderJurors(sheetTable(table(0.1 + 0.2)))).toEqual(orderJurors(sheetTable(table(0.3))));
  });

  it('goes by id between jurors whose sheets are alike, and leaves out who has none', () => {
    expect(orderJurors(sheetTable(scoresFrom([[[7], [7], 'R'], [[5], [5], null]], [1])))).toEqual(['J1', 'J2']); // prettier-ignore
    expect(orderJurors(sheetTable(scoresFrom([], [1])))).toEqual([]);
  });
});
