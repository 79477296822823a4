import { describe, expect, it } from 'vitest';
import { scoresFrom, type PlainScores } from '../../tests/support/score-tables.ts';
import { assessClosing, type ClosingAnswer } from './closing.ts';
import type { RankingRule } from './ranking-rule.ts';
import type { SheetPlace } from './score-input.ts';

const scale = { min: 0, max: 10 };
const place = (juror: string, entry: string): SheetPlace<string, string> => ({ juror, entry });

function close(
  input: PlainScores,
  missing: readonly SheetPlace<string, string>[],
  podium: number,
  rule: RankingRule = { method: 'raw' },
): ClosingAnswer<string, string> {
  return assessClosing({ input, rule, missing, scale, podium });
}

describe('assessClosing', () => {
  it('is firm where nothing is missing, whatever the distances', () => {
    const answer = close(
      scoresFrom(
        [
          [[8], [8]],
          [[8], [7.99]],
          [[8], [7.99]],
        ],
        [1],
      ),
      [],
      1,
    );
    expect(answer.podium).toBe('firm');
    expect(answer.pairs).toEqual([]);
    expect(answer.entries.map(({ standing }) => standing)).toEqual(['in', 'out', 'out']);
  });

  it('bounds an entry by the lowest and highest sheets that may still come', () => {
    const [first, second] = close(
      scoresFrom(
        [
          [[9], [9], null],
          [[3], [3], [3]],
        ],
        [1],
      ),
      [place('J3', 'E1')],
      1,
    ).entries;
    expect(first).toMatchObject({ entry: 'E1', missing: ['J3'], low: 6, high: 28 / 3, bestRank: 1, worstRank: 1 });
    expect(second).toMatchObject({ entry: 'E2', missing: [], low: 3, high: 3, bestRank: 2, worstRank: 2 });
  });

  it('sees that an outsider could come in and a member fall out', () => {
    const answer = close(
      scoresFrom(
        [
          [[7], null],
          [[6], [6]],
          [[1], [1]],
        ],
        [1],
      ),
      [place('J2', 'E1')],
      1,
    );
    expect(answer.podium).toBe('members-open');
    expect(answer.entries.map(({ entry, standing }) => [entry, standing])).toEqual([
      ['E1', 'in-at-risk'],
      ['E2', 'out-within-reach'],
      ['E3', 'out'],
    ]);
    expect(answer.pairs).toEqual([{ upper: 'E1', lower: 'E2', change: 'could-swap', lead: 1 }]);
  });

  it('parts a change of order from a change of members', () => {
    const table = [
      [[9], [9], [9]],
      [[8], [8], null],
      [[1], [1], [1]],
    ];
    const missing = [place('J3', 'E2')];
    const atNine = close(scoresFrom(table, [1]), missing, 2);
    expect(atNine.podium).toBe('firm');
    const atEight = close(scoresFrom([[[8.5], [8.5], [8.5]], ...table.slice(1)], [1]), missing, 2);
    expect(atEight.podium).toBe('order-open');
    expect(atEight.pairs).toEqual([{ upper: 'E1', lower: 'E2', change: 'could-swap', lead: 0.5 }]);
  });

  it('sees a tie that could come and a tie that could part', () => {
    const level = close(
      scoresFrom(
        [
          [[9], [9]],
          [[8], null],
        ],
        [1],
      ),
      [place('J2', 'E2')],
      1,
    );
    expect(level.pairs).toMatchObject([{ change: 'could-level' }]);
    expect(level.podium).toBe('members-open');
    const part = close(
      scoresFrom(
        [
          [[8], null],
          [[8], [8]],
          [[0], [0]],
        ],
        [1],
      ),
      [place('J2', 'E1')],
      2,
    );
    expect(part.pairs).toEqual([{ upper: 'E1', lower: 'E2', change: 'could-part', lead: 0 }]);
    expect(part.podium).toBe('order-open');
  });

  it('keeps the marks that an unfinished sheet already has', () => {
    const table = [
      [
        [9, 9],
        [9, null],
      ],
      [
        [6.5, 6.5],
        [6.5, 6.5],
      ],
    ] as const;
    const [first] = close(scoresFrom(table, [3, 1]), [place('J2', 'E1')], 1).entries;
    expect(first).toMatchObject({ low: (9 + 6.75) / 2, high: (9 + 9.25) / 2, worstRank: 1 });
  });

  it('found by fuzzing: the best case may be that a begun sheet, too low already, never arrives', () => {
    const table = [
      [
        [5, 5],
        [10, null],
        [0, null],
      ],
      [
        [7, 7],
        [7, 7],
        [7, 7],
      ],
    ] as const;
    const answer = close(scoresFrom(table, [1, 1]), [place('J2', 'E1'), place('J3', 'E1')], 1);
    expect(answer.entries[1]).toMatchObject({ entry: 'E1', low: 2.5, high: 7.5, standing: 'out-within-reach' });
  });

  it('sets the marks of begun sheets aside where there are many, on the safe side', () => {
    const many = (begun: number) => {
      const row = [[8, 8], ...Array.from({ length: begun }, () => [8, null])];
      const missing = Array.from({ length: begun }, (_, index) => place(`J${index + 2}`, 'E1'));
      return close(scoresFrom([row], [1, 1]), missing, 1).entries[0];
    };
    expect(many(6)).toMatchObject({ low: (8 + 6 * 4) / 7, high: (8 + 6 * 9) / 7 });
    expect(many(7)).toMatchObject({ low: 1, high: (8 + 7 * 10) / 8 });
  });

  it('gives an entry without any sheet the chance to come in, or to stay without a rank', () => {
    const answer = close(scoresFrom([[[6]], [null], ['R']], [1]), [place('J1', 'E2')], 1);
    expect(answer.podium).toBe('members-open');
    expect(answer.entries[1]).toMatchObject({
      entry: 'E2',
      rank: null,
      low: null,
      high: 10,
      bestRank: 1,
      worstRank: null,
    });
    expect(answer.entries[2]).toMatchObject({ entry: 'E3', high: null, bestRank: null, standing: 'out' });
    expect(answer.pairs).toEqual([{ upper: 'E1', lower: 'E2', change: 'could-swap', lead: null }]);
  });

  it('ignores sheets that are complete, recused, absent or named twice', () => {
    const scores = scoresFrom(
      [
        [[6], 'R', 'A', null],
        [[5], [5], [5], [5]],
      ],
      [1],
    );
    const named = ['J1', 'J2', 'J3', 'J4', 'J4'].map((juror) => place(juror, 'E1'));
    expect(close(scores, named, 1).entries[0]).toMatchObject({ missing: ['J4'], low: 3, high: 8 });
  });

  it('follows the declared rule: trimming shields the podium from one extreme sheet', () => {
    const table = [
      [[8], [8], [8], null],
      [[7], [7], [7], [7]],
    ];
    const missing = [place('J4', 'E1')];
    expect(close(scoresFrom(table, [1]), missing, 1).podium).toBe('members-open');
    expect(close(scoresFrom(table, [1]), missing, 1, { method: 'trimmed', trim: 1 }).podium).toBe('firm');
  });

  it.each(['zscore', 'additive'] as const)('calls nothing firm under %s before the last sheet is in', (method) => {
    const table = [
      [[9], [9], [9]],
      [[5], [5], [4]],
      [[1], [2], null],
      ['A', 'A', 'A'],
    ] as const;
    const open = close(scoresFrom(table, [1]), [place('J3', 'E3')], 1, { method });
    expect(open.podium).toBe('members-open');
    expect(open.entries.map(({ entry, bestRank, worstRank }) => [entry, bestRank, worstRank])).toEqual([
      ['E1', 1, 3],
      ['E2', 1, 3],
      ['E3', 1, 3],
      ['E4', null, null],
    ]);
    const firm = close(scoresFrom(table, [1]), [], 1, { method });
    expect(firm.podium).toBe('firm');
    expect(firm.entries.map(({ bestRank, worstRank }) => [bestRank, worstRank])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [null, null],
    ]);
  });
});
