import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finalRankingOf } from '../../shared/contest-rules/final-ranking.ts';
import { viewRanking } from '../../shared/contest-rules/ranking-view.ts';
import type { TieBreak } from '../../shared/domain/contest.ts';
import { contestFromScores, decisionOf } from '../support/contest-from-scores.ts';
import { gappyScores, shuffled } from '../support/score-arbitraries.ts';
import { scoresFrom, type PlainScores } from '../support/score-tables.ts';

const tieBreaks: fc.Arbitrary<TieBreak[]> = fc.array(
  fc.constantFrom<TieBreak>(
    { kind: 'criterion', criterion: 'C1' },
    { kind: 'criterion', criterion: 'C2' },
    { kind: 'head-to-head' },
    { kind: 'jury-vote' },
  ),
  { maxLength: 3 },
);

/** Coarse marks: ties are the rule. */
const coarse = gappyScores.map((scores): PlainScores => ({
  ...scores,
  criteria: scores.criteria.map(({ criterion }) => ({ criterion, weight: 1 })),
  sheets: scores.sheets.map((sheet) => ({
    ...sheet,
    marks: new Map([...sheet.marks].map(([criterion, mark]) => [criterion, Math.round(mark / 10)])),
  })),
}));

function rank(scores: PlainScores, breaks: TieBreak[], voted: readonly string[] = []) {
  const { document, sheets } = contestFromScores(scores, { tieBreaks: breaks });
  const view = viewRanking(document, sheets);
  const decisions = voted.length === 0 ? [] : [decisionOf('D1', { kind: 'tie-order', pitches: [...voted] })];
  return { view, ...finalRankingOf(document, view, decisions) };
}

describe('tie-breaks', () => {
  it('part what is level and never reorder what is not, whatever the jury voted', () => {
    let parted = 0;
    let level = 0;
    const cases = coarse.chain((scores) => fc.tuple(fc.constant(scores), tieBreaks, shuffled(scores.entries)));
    fc.assert(
      fc.property(cases, ([scores, breaks, voted]) => {
        const { view, places } = rank(scores, breaks, voted.length % 2 === 0 ? voted : []);
        const before = new Map(view.rows.map((row) => [row.pitch, row.rank]));
        expect(places.map(({ pitch }) => pitch).sort()).toEqual([...before.keys()].sort());
        for (const one of places) {
          const was = before.get(one.pitch) ?? null;
          expect(one.rank === null).toBe(was === null);
          if (one.rank === null || was === null) continue;
          expect(one.rank).toBeGreaterThanOrEqual(was);
          const better = places.filter((other) => other.rank !== null && other.rank < (one.rank ?? 0));
          expect(one.rank).toBe(1 + better.length);
          for (const other of places) {
            const otherWas = before.get(other.pitch) ?? null;
            if (otherWas !== null && was < otherWas) expect(one.rank).toBeLessThan(other.rank ?? 0);
          }
          if (one.rank > was) parted += 1;
          if (one.tied) level += 1;
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(parted).toBeGreaterThan(50);
    expect(level).toBeGreaterThan(50);
  });

  it('leave a circle of preferences ex aequo', () => {
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(marks, (ladder) => {
        // Juror k gives entry i the mark i + k places up the ladder, round and round: each entry gets all of them.
        const table = ladder.map((_, entry) =>
          ladder.map((_, juror) => [ladder[(entry + juror) % ladder.length] ?? 0]),
        );
        const { places, questions } = rank(scoresFrom(table, [1]), [{ kind: 'head-to-head' }]);
        if (ladder.length === 3) {
          expect(places.map((one) => [one.rank, one.tied])).toEqual(ladder.map(() => [1, true]));
          expect(questions).toMatchObject([{ kind: 'tie', rank: 1 }]);
        }
        // However they are told apart, two that nothing tells apart share the rank.
        expect(places.filter((one) => one.tied).length).not.toBe(1);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
