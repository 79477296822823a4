import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { leaveOneOut } from './leave-one-out.ts';

describe('leaveOneOut', () => {
  const scores = scoresFrom(
    [
      [[9], [7], [6]],
      [[7], [7], [7]],
      [[5], [6], [6]],
      [[1], [2], [1]],
      [null, null, [2]],
    ],
    [1],
  );

  it('tells what would change without each juror', () => {
    const { podium, jurors } = leaveOneOut(scores, { method: 'raw' }, 2);
    expect(podium).toEqual([
      { entry: 'E1', rank: 1 },
      { entry: 'E2', rank: 2 },
    ]);
    expect(jurors.map((one) => [one.juror, one.changesWinner, one.podiumChange, one.largestMove, one.moves])).toEqual([
      ['J1', true, 'order', { entry: 'E1', from: 1, to: 2 }, 2],
      ['J2', false, 'none', null, 0],
      ['J3', false, 'none', { entry: 'E4', from: 5, to: 4 }, 1],
    ]);
    expect(jurors.map(({ podium: without }) => without.map(({ entry, rank }) => `${entry} ${rank}`))).toEqual([
      ['E2 1', 'E1 2'],
      ['E1 1', 'E2 2'],
      ['E1 1', 'E2 2'],
    ]);
    expect(jurors.map(({ unranked }) => unranked)).toEqual([[], [], ['E5']]);
  });

  it('takes one more first for another winner, and a tie for another order', () => {
    const level = scoresFrom(
      [
        [[8], [8]],
        [[8], [7]],
        [[1], [1]],
      ],
      [1],
    );
    expect(leaveOneOut(level, { method: 'raw' }, 2).jurors).toMatchObject([
      { juror: 'J1', changesWinner: false, podiumChange: 'none' },
      { juror: 'J2', changesWinner: true, podiumChange: 'order' },
    ]);
    expect(leaveOneOut(level, { method: 'raw' }, 1).jurors).toMatchObject([
      { podiumChange: 'none' },
      { podiumChange: 'members' },
    ]);
  });

  it('leaves nothing where there is one juror, and says nothing of who judged nothing', () => {
    const alone = scoresFrom(
      [
        [[5], 'A'],
        [[4], 'A'],
      ],
      [1],
    );
    expect(leaveOneOut(alone, { method: 'additive' }, 1).jurors).toEqual([
      {
        juror: 'J1',
        changesWinner: true,
        podiumChange: 'members',
        podium: [],
        largestMove: null,
        moves: 0,
        unranked: ['E1', 'E2'],
      },
    ]);
    expect(leaveOneOut(scoresFrom([['A']], [1]), { method: 'raw' }, 1)).toEqual({ top: 1, podium: [], jurors: [] });
  });
});
