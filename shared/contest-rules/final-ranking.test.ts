import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestFromScores, decisionOf } from '../../tests/support/contest-from-scores.ts';
import { completeScores, gappyScores, shuffled } from '../../tests/support/score-arbitraries.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import type { Identified } from '../documents/record.ts';
import type { Decision, DecisionKind } from '../documents/result-document.ts';
import type { Contest, TieBreak } from '../domain/contest.ts';
import { finalPlacesOf, finalRankingOf, type FinalRanking } from './final-ranking.ts';
import { viewRanking } from './ranking-view.ts';
import { settleView } from './settled-view.ts';

type Scores = ReturnType<typeof scoresFrom>;

function rank(scores: Scores, decisions: readonly Identified<Decision>[] = [], facts: Partial<Contest> = {}) {
  const { document, sheets } = contestFromScores(scores, facts);
  const view = viewRanking(document, sheets);
  return { view, final: finalRankingOf(document, view, decisions) };
}

const standing = ({ places }: FinalRanking) => places.map(({ pitch, rank: place }) => [pitch, place]);

/** Three entries, three jurors, two criteria: E1 and E2 are level on 7; on C2 E2 is ahead; two jurors of three prefer E1. */
const level = scoresFrom(
  [
    [
      [9, 7],
      [8, 6],
      [6, 6],
    ],
    [
      [6, 8],
      [6, 6],
      [8, 8],
    ],
    [
      [2, 2],
      [2, 2],
      [2, 2],
    ],
  ],
  [1, 1],
);

const anyTieBreaks: fc.Arbitrary<TieBreak[]> = fc.uniqueArray(
  fc.constantFrom<TieBreak>({ kind: 'criterion', criterion: 'C1' }, { kind: 'head-to-head' }, { kind: 'jury-vote' }),
);

function anyDecisions(entries: readonly string[]): fc.Arbitrary<Identified<Decision>[]> {
  const kind = fc.constantFrom<DecisionKind>('tie-order', 'ex-aequo', 'exclude', 'prize', 'advance', 'note');
  const one = fc.record({ kind, pitches: fc.uniqueArray(fc.constantFrom(...entries, 'stranger')) });
  return fc.array(one, { maxLength: 4 }).map((all) => all.map((fields, index) => decisionOf(`D${index}`, fields)));
}

describe('the places to announce', () => {
  it('stand in the ranking as it is shown, values untouched, excluded pitches last', () => {
    const tieBreaks: TieBreak[] = [{ kind: 'criterion', criterion: 'C2' }];
    const { view, final } = rank(level, [decisionOf('D1', { kind: 'exclude', pitches: ['E3'] })], { tieBreaks });
    const settled = settleView(view, final, 1);
    expect(view.rows.map(({ pitch, rank: place, tied }) => [pitch, place, tied])).toEqual([
      ['E1', 1, true],
      ['E2', 1, true],
      ['E3', 3, false],
    ]);
    expect(settled.rows.map(({ pitch, rank: place, tied, onPodium }) => [pitch, place, tied, onPodium])).toEqual([
      ['E2', 1, false, true],
      ['E1', 2, false, false],
      ['E3', null, false, false],
    ]);
    expect(settled.rows.map(({ value }) => value)).toEqual([7, 7, 2]);
  });
});

describe('telling ties apart', () => {
  it('goes by the declared order and says what decided, with the figures', () => {
    const byCriterion = rank(level, [], {
      tieBreaks: [{ kind: 'criterion', criterion: 'C2' }, { kind: 'head-to-head' }],
    }).final;
    expect(standing(byCriterion)).toEqual([
      ['E2', 1],
      ['E1', 2],
      ['E3', 3],
    ]);
    expect(byCriterion.places[0]?.decidedBy).toEqual({
      kind: 'criterion',
      criterion: 'C2',
      figures: [
        { pitch: 'E2', value: 22 / 3 },
        { pitch: 'E1', value: 19 / 3 },
      ],
    });
    expect(byCriterion.places[2]?.decidedBy).toEqual({ kind: 'value' });
    const byDuel = rank(level, [], { tieBreaks: [{ kind: 'head-to-head' }] }).final;
    expect(standing(byDuel).slice(0, 2)).toEqual([
      ['E1', 1],
      ['E2', 2],
    ]);
    expect(byDuel.questions).toEqual([]);
  });

  it('asks the jury only where it matters, and takes its order or its ex aequo', () => {
    const open = rank(level).final;
    expect(open.questions).toEqual([{ kind: 'tie', rank: 1, pitches: ['E1', 'E2'], matters: 'podium' }]);
    expect(open.places[0]).toMatchObject({ rank: 1, tied: true, decidedBy: { kind: 'ex-aequo', decision: null } });
    const vote = decisionOf('D1', { kind: 'tie-order', pitches: ['E2', 'E1'], inFavour: 2, against: 1 });
    const voted = rank(level, [vote]).final;
    expect(standing(voted).slice(0, 2)).toEqual([
      ['E2', 1],
      ['E1', 2],
    ]);
    expect(voted.places[0]?.decidedBy).toEqual({ kind: 'jury-vote', decision: vote });
    expect(voted.questions).toEqual([]);
    const stays = rank(level, [decisionOf('D1', { kind: 'ex-aequo', pitches: ['E1', 'E2'] })]).final;
    expect(standing(stays).slice(0, 2)).toEqual([
      ['E1', 1],
      ['E2', 1],
    ]);
    expect(stays.questions).toEqual([]);
    expect(rank(level, [], { podium: 1, advanceKind: 'top', advanceCount: 1 }).final.questions).toMatchObject([
      { kind: 'tie', matters: 'podium-and-cut' },
    ]);
  });

  it('asks again where two laptops decided differently, and where a third entry joined the tie', () => {
    const one = decisionOf('D1', { kind: 'tie-order', pitches: ['E1', 'E2'] });
    const other = decisionOf('D2', { kind: 'tie-order', pitches: ['E2', 'E1'] });
    expect(rank(level, [one, other]).final.questions).toEqual([{ kind: 'contradiction', decisions: [one, other] }]);
    expect(rank(level, [one, { ...one, id: 'D2' }]).final.questions).toEqual([]);
    const three = scoresFrom([[[7]], [[7]], [[7]]], [1]);
    expect(rank(three, [one]).final.questions).toMatchObject([{ kind: 'tie', pitches: ['E1', 'E2', 'E3'] }]);
  });

  it('moves the others up past an excluded entry, which is listed with its reason', () => {
    const out = decisionOf('D1', { kind: 'exclude', pitches: ['E1'], reason: 'progetto già finanziato' });
    const { final } = rank(level, [out]);
    expect(standing(final)).toEqual([
      ['E2', 1],
      ['E3', 2],
    ]);
    expect(final.excluded).toEqual([{ pitch: 'E1', decision: out }]);
    expect(finalPlacesOf(final).at(-1)).toEqual({ pitch: 'E1', rank: null, tied: false });
  });

  it('lets all who share the cut go on, and whom the jury names', () => {
    const facts = { podium: 1, advanceKind: 'top', advanceCount: 1 } as const;
    expect(rank(level, [], facts).final.advancing).toEqual(['E1', 'E2']);
    const voted = rank(level, [decisionOf('D1', { kind: 'tie-order', pitches: ['E2', 'E1'] })], facts).final;
    expect(voted.advancing).toEqual(['E2']);
    const jury = { advanceKind: 'jury' } as const;
    expect(rank(level, [], jury).final.questions).toContainEqual({ kind: 'advance' });
    const named = decisionOf('D1', { kind: 'advance', pitches: ['E3', 'E1'] });
    expect(rank(level, [named], jury).final.advancing).toEqual(['E1', 'E3']);
  });
});

describe('laws of the final ranking', () => {
  it('never reorders entries with different values, whatever was decided', () => {
    fc.assert(
      fc.property(
        gappyScores.chain((scores) => fc.tuple(fc.constant(scores), anyDecisions(scores.entries), anyTieBreaks)),
        ([scores, decisions, tieBreaks]) => {
          const { view, final } = rank(scores, decisions, { tieBreaks });
          const rankOf = new Map(view.rows.map((row) => [row.pitch, row.rank]));
          const before = final.places.flatMap(({ pitch }) => rankOf.get(pitch) ?? []);
          expect(before).toEqual([...before].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('keeps every entry exactly once, and gives competition ranks', () => {
    fc.assert(
      fc.property(
        gappyScores.chain((scores) => fc.tuple(fc.constant(scores), anyDecisions(scores.entries), anyTieBreaks)),
        ([scores, decisions, tieBreaks]) => {
          const { final } = rank(scores, decisions, { tieBreaks });
          const listed = finalPlacesOf(final).map(({ pitch }) => pitch);
          expect([...listed].sort()).toEqual([...scores.entries].sort());
          const ranks = final.places.flatMap(({ rank: place }) => place ?? []);
          for (const [index, place] of ranks.entries()) {
            expect(place).toBe(ranks[index - 1] === place ? place : index + 1);
          }
          for (const { rank: place, tied } of final.places) {
            expect(tied).toBe(place !== null && ranks.filter((one) => one === place).length > 1);
          }
        },
      ),
    );
  });

  it('depends neither on the order of the sheets nor on the names of the jurors', () => {
    fc.assert(
      fc.property(
        completeScores.chain((scores) =>
          fc.tuple(fc.constant(scores), shuffled(scores.sheets), anyDecisions(scores.entries), anyTieBreaks),
        ),
        ([scores, sheets, decisions, tieBreaks]) => {
          const renamed = {
            ...scores,
            jurors: scores.jurors.map((juror) => `Z${juror}`).reverse(),
            sheets: sheets.map((sheet) => ({ ...sheet, juror: `Z${sheet.juror}` })),
          };
          const plain = rank(scores, decisions, { tieBreaks }).final;
          const other = rank(renamed, decisions, { tieBreaks }).final;
          expect(standing(other)).toEqual(standing(plain));
          expect(other.questions).toEqual(plain.questions);
        },
      ),
    );
  });

  it('asks no more once every tie on the podium was voted or declared ex aequo', () => {
    fc.assert(
      fc.property(completeScores, anyTieBreaks, fc.boolean(), (scores, tieBreaks, votes) => {
        const facts: Partial<Contest> = { tieBreaks, podium: 20 };
        const { questions } = rank(scores, [], facts).final;
        const answers = questions.flatMap((question, index) =>
          question.kind === 'tie'
            ? [decisionOf(`D${index}`, { kind: votes ? 'tie-order' : 'ex-aequo', pitches: [...question.pitches] })]
            : [],
        );
        const { final } = rank(scores, answers, facts);
        expect(final.questions).toEqual([]);
        if (votes) expect(final.places.some(({ tied }) => tied)).toBe(false);
      }),
    );
  });
});
