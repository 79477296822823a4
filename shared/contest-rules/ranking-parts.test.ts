import { describe, expect, it } from 'vitest';
import { contestFromScores } from '../../tests/support/contest-from-scores.ts';
import { scoresFrom, type Cell } from '../../tests/support/score-tables.ts';
import type { Contest } from '../domain/contest.ts';
import { agreement } from '../scoring/agreement.ts';
import { doubt } from '../scoring/doubt.ts';
import { leaveOneOut } from '../scoring/leave-one-out.ts';
import { tabulate } from '../scoring/tabulation.ts';
import { viewAgreement } from './agreement-view.ts';
import { correctionReasons } from './correction-reason.ts';
import { viewDuel } from './duel-view.ts';
import { jurorLines, watchedJurors } from './juror-view.ts';
import { podiumWithout, removalOf } from './juror-removal.ts';
import { outOfHundred, placeWordsOf } from './place-words.ts';
import { caveatsOf } from './ranking-caveats.ts';
import { comparedPlaces, comparisonsBeside } from './ranking-comparison.ts';
import { findingOf } from './ranking-finding.ts';
import { viewRanking } from './ranking-view.ts';
import { severitySpread } from './severity-spread.ts';

function setUp(table: readonly (readonly Cell[])[], facts: Partial<Contest> = {}) {
  const { document, sheets } = contestFromScores(scoresFrom(table, [1]), facts);
  return { document, sheets, view: viewRanking(document, sheets) };
}

const kinds = (table: readonly (readonly Cell[])[]) => caveatsOf(setUp(table).view).map(({ kind }) => kind);

/** J1 and J2 are strict by 2 and abstain from E2: its raw mean is too high by as much as they are strict. */
const abstained = setUp([
  [[6], [6], [8], [8]],
  ['R', 'R', [7.5], [7.5]],
  [[3], [3], [5], [5]],
  [[2], [2], [4], [4]],
]);

describe('what to beware of', () => {
  it('names a jury of one, a contest of one, ties throughout, panels apart, and who has no sheet', () => {
    expect(kinds([[[7]], [[6]]])).toEqual(['one-juror']);
    expect(kinds([[[7], [6]]])).toEqual(['one-entry']);
    expect(
      kinds([
        [[7], [5]],
        [[5], [7]],
      ]),
    ).toEqual(['all-tied']);
    expect(
      kinds([
        [[7], null],
        [null, [4]],
      ]),
    ).toEqual(['panels']);
    expect(
      kinds([
        [[7], [6]],
        [[5], [4]],
        ['R', 'R'],
      ]),
    ).toEqual(['unranked']);
    expect(kinds([['R', 'R']])).toEqual([]);
    expect(
      kinds([
        [[7], [6]],
        [[5], [4]],
      ]),
    ).toEqual([]);
  });
});

describe('why a correction moves an entry', () => {
  it('counts the strict who abstained, and takes exactly their severity out', () => {
    const reason = correctionReasons(abstained.view).get('E2');
    expect(reason).toMatchObject({ change: 'falls', away: 2, strictAway: 2, generousAway: 0, recused: 2 });
    expect(reason?.amount).toBeCloseTo(-1, 10);
    expect(correctionReasons(abstained.view).get('E1')?.change).toBe('level');
    const places = comparedPlaces(abstained.view, 'additive', null);
    expect(abstained.view.rows.map(({ pitch, rank }) => [pitch, rank]).slice(0, 2)).toEqual([
      ['E2', 1],
      ['E1', 2],
    ]);
    expect([places.get('E1')?.rank, places.get('E2')?.rank]).toEqual([1, 2]);
  });

  it('lets the declared correction decide, and raw stand beside it', () => {
    const { view } = setUp(
      [
        [[6], [6], [8], [8]],
        ['R', 'R', [7.5], [7.5]],
        [[3], [3], [5], [5]],
      ],
      { method: 'additive' },
    );
    expect(view.rows[0]).toMatchObject({ pitch: 'E1', rank: 1 });
    expect(view.rows[0]?.value).toBeCloseTo(7, 10);
    expect(comparisonsBeside('additive')[0]).toBe('raw');
    expect(comparisonsBeside('raw')).toEqual(['additive', 'zscore', 'trimmed', 'rasch']);
    expect(findingOf(view, null)).toMatchObject({ kind: 'leader', contested: ['Progetto E2'], share: null });
  });
});

describe('how sure a place is, in words', () => {
  const sure = { entry: 'E', rankLow: 1, rankHigh: 2, pFirst: 0.974, pTop: 1, resamples: 2000 };

  it('says of the first how often, of the podium whether it stays, of the others between which places', () => {
    expect(placeWordsOf(1, sure, 3)).toEqual({ kind: 'first', share: 97 });
    expect(placeWordsOf(2, { ...sure, pTop: 0.98 }, 3)).toEqual({ kind: 'top', top: 3, share: 98 });
    const fourth = { ...sure, rankLow: 3, rankHigh: 8, pFirst: 0 };
    expect(placeWordsOf(4, fourth, 3)).toEqual({ kind: 'never-first', low: 3, high: 8 });
    expect(placeWordsOf(5, { ...fourth, rankLow: 4 }, 3)).toEqual({ kind: 'between', low: 4, high: 8 });
    expect(placeWordsOf(9, { ...fourth, rankLow: 9, rankHigh: 9 }, 3)).toEqual({ kind: 'steady', rank: 9 });
    expect(placeWordsOf(null, sure, 3)).toBeNull();
    expect(placeWordsOf(1, undefined, 3)).toBeNull();
  });

  it('keeps 0 and 100 for never and always', () => {
    expect([0, 0.0005, 0.5, 0.9995, 1].map(outOfHundred)).toEqual([0, 1, 50, 99, 100]);
  });

  it('opens with how often the leader is first, but not where one juror makes it look certain', () => {
    const draw = ({ view }: ReturnType<typeof setUp>) =>
      findingOf(view, doubt(view.scores, view.rule, { resamples: 200, seed: 1, top: 3 }));
    expect(
      draw(
        setUp([
          [[9], [9], [8]],
          [[3], [2], [3]],
        ]),
      ),
    ).toMatchObject({ share: 100 });
    expect(draw(setUp([[[9]], [[3]]]))).toMatchObject({ kind: 'leader', share: null });
    expect(
      draw(
        setUp([
          [[9], [9]],
          [[9], [9]],
        ]),
      ),
    ).toMatchObject({ kind: 'shared-lead', share: null });
  });
});

describe('leaving a juror out', () => {
  /** E1 wins by J3 alone. */
  const { view } = setUp(
    [
      [[5], [5], [10]],
      [[6], [6], [5]],
      [[1], [1], [1]],
    ],
    { podium: 1 },
  );
  const costs = leaveOneOut(view.scores, view.rule, 1);

  it('says who would leave the podium, who would reach it, and who stays off whatever happens', () => {
    expect(removalOf(costs, 'E1')).toEqual({ kind: 'leaves-podium', jurors: ['J3'] });
    expect(removalOf(costs, 'E2')).toEqual({ kind: 'reaches-podium', jurors: ['J3'] });
    expect(removalOf(costs, 'E3')).toEqual({ kind: 'stays-off-podium' });
    const two = leaveOneOut(view.scores, view.rule, 3);
    expect(removalOf(two, 'E3')).toEqual({ kind: 'same-place', rank: 3 });
    expect(removalOf(two, 'E1')).toEqual({ kind: 'stays-on-podium', jurors: ['J3'] });
    expect(podiumWithout(view, ['J3'], 1)).toEqual({ change: 'members', podium: ['E2'] });
    expect(podiumWithout(view, ['J1'], 1)).toEqual({ change: 'none', podium: ['E1'] });
    expect(podiumWithout(view, ['J3'], 2).change).toBe('order');
  });

  it('cannot be told of a jury of one', () => {
    const alone = setUp([[[5]], [[6]]]).view;
    expect(removalOf(leaveOneOut(alone.scores, alone.rule, 3), 'E1')).toBeNull();
  });
});

describe('jurors', () => {
  it('is worth a look by declared criteria only: no spread, the podium, the fit', () => {
    const { document, view } = setUp(
      [
        [[5], [5], [10]],
        [[5], [6], [5]],
        [[5], [1], [1]],
      ],
      { podium: 1 },
    );
    const made = tabulate(view.scores, { trim: 1, doubt: null });
    if (!made.ok) throw new Error('faulty scores');
    const [first, second, third] = jurorLines(document, view, made.value, leaveOneOut(view.scores, view.rule, 1));
    expect(first?.watch).toContain('flat');
    expect(second?.watch).not.toContain('flat');
    expect(third?.watch).toContain('podium');
    const before = jurorLines(document, view, null, null);
    expect(before.map(({ watch }) => watch)).toEqual([['flat'], [], []]);
    expect(before[0]).toMatchObject({ n: 3, mean: 5, deviation: 0, infit: null, name: 'Giurato J1' });
  });

  it('is worth a look when far from the others, and is then counted and marked as one', () => {
    const table = [[[9], [8], [9], [8], [9], [1]]] as const;
    const { document, view } = setUp([table[0], table[0].map(([mark]) => [mark - 1])]);
    const lines = jurorLines(document, view, null, null);
    const { points } = severitySpread(lines);
    expect(points.filter(({ isOutlier }) => isOutlier).map(({ juror }) => juror)).toEqual(['J6']);
    expect(lines.flatMap(({ id, watch }) => watch.map((reason) => [id, reason]))).toEqual([['J6', 'severity']]);
    expect([...watchedJurors(lines)]).toEqual(['J6']);
  });

  it('names who stands far from the middle half, and nobody in a small jury', () => {
    const of = (severities: readonly (number | null)[]) =>
      severitySpread(severities.map((severity, index) => ({ juror: `J${index}`, severity })));
    const wide = of([0.1, -0.1, 0.2, null, -0.2, 0, 0.1, -3]);
    expect(wide.points.filter(({ isOutlier }) => isOutlier)).toEqual([{ juror: 'J7', severity: -3, isOutlier: true }]);
    expect(wide.points[0]?.juror).toBe('J7');
    expect(of([-3, 0, 0, 0]).points.some(({ isOutlier }) => isOutlier)).toBe(false);
    expect(of([]).median).toBeNull();
  });
});

describe('agreement', () => {
  const look = (table: readonly (readonly Cell[])[]) => {
    const { view } = setUp(table);
    return viewAgreement(view, agreement(view.scores));
  };

  it('says what is missing where a measure has no value', () => {
    expect(
      look([
        [[7], [6]],
        [[5], null],
      ]),
    ).toMatchObject({ chance: null, matrixGap: { kind: 'incomplete', missing: 1 } });
    expect(look([[[7]], [[5]]])).toMatchObject({ matrixGap: { kind: 'too-few' }, alphaGap: { kind: 'too-few' } });
    const flat = look([
      [[5], [5]],
      [[5], [5]],
    ]);
    expect(flat.agreement.kendallW).toBeNull();
    expect(flat.matrixGap).toEqual({ kind: 'no-spread' });
    const apart = look([
      [[7], null],
      [null, [4]],
    ]);
    expect(apart.panels.map(({ entries }) => entries)).toEqual([['E1'], ['E2']]);
  });

  it('gives the chance of as much agreement', () => {
    const full = look([
      [[9], [8], [9]],
      [[6], [5], [7]],
      [[2], [1], [3]],
    ]);
    expect(full.agreement.kendallW).toBeCloseTo(1, 10);
    expect(full.degrees).toBe(2);
    expect(full.chance).toBeCloseTo(Math.exp(-3), 10);
  });
});

describe('two entries beside each other', () => {
  it('counts common jurors only, in all and by criterion', () => {
    const { view } = abstained;
    expect(viewDuel(view, 'E1', 'E2')).toMatchObject({ jurors: 2, preferFirst: 2, preferSecond: 0, level: 0 });
    expect(viewDuel(view, 'E1', 'E2').criteria).toEqual([{ criterion: 'C1', first: 8, second: 7.5, difference: 0.5 }]);
    const apart = setUp([
      [[7], null],
      [null, [4]],
    ]).view;
    expect(viewDuel(apart, 'E1', 'E2')).toMatchObject({ jurors: 0, meanDifference: null });
    expect(viewDuel(apart, 'E1', 'E2').criteria[0]?.difference).toBeNull();
  });
});
