import { describe, expect, it } from 'vitest';
import { contestFromScores, decisionOf } from '../../tests/support/contest-from-scores.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import type { Identified } from '../documents/record.ts';
import type { Decision } from '../documents/result-document.ts';
import type { Prize } from '../domain/contest-day.ts';
import { finalRankingOf } from './final-ranking.ts';
import { viewRanking } from './ranking-view.ts';

/** Two jurors, of finance and of business; two criteria. E1 and E2 share the best mean on C2, finance prefers E3. */
const scores = scoresFrom(
  [
    [
      [5, 9],
      [9, 7],
    ],
    [
      [6, 8],
      [7, 8],
    ],
    [
      [9, 7],
      [2, 3],
    ],
  ],
  [1, 1],
);

function award(prize: Partial<Prize>, decisions: readonly Identified<Decision>[] = []) {
  const { document, sheets } = contestFromScores(scores, {}, [{ id: 'P1', value: prize }]);
  const final = finalRankingOf(document, viewRanking(document, sheets), decisions);
  const [outcome] = final.prizes;
  if (outcome === undefined) throw new Error('no prize');
  return { outcome, questions: final.questions };
}

describe('prizes', () => {
  it('go to the best mean on a criterion, shared where it is equal', () => {
    const { outcome, questions } = award({ kind: 'criterion', criterion: 'C2' });
    expect(outcome.winners).toEqual(['E1', 'E2']);
    expect(outcome.figures.map(({ value }) => value)).toEqual([8, 8, 5]);
    expect(questions).toEqual([]);
  });

  it('go to the favourite of a world by its own jurors alone', () => {
    expect(award({ kind: 'world', world: 'finance' }).outcome.winners).toEqual(['E3']);
    expect(award({ kind: 'world', world: 'business' }).outcome.winners).toEqual(['E1']);
  });

  it('pass an excluded pitch over', () => {
    const out = decisionOf('D1', { kind: 'exclude', pitches: ['E3'] });
    expect(award({ kind: 'world', world: 'finance' }, [out]).outcome.winners).toEqual(['E1', 'E2']);
  });

  it('of the jury wait for its word, also where no juror of a world voted', () => {
    for (const prize of [{ kind: 'jury' }, { kind: 'world', world: 'research' }] as const) {
      expect(award(prize).questions).toEqual([{ kind: 'prize', prize: 'P1' }]);
      const given = decisionOf('D1', { kind: 'prize', prize: 'P1', pitches: ['E2'] });
      expect(award(prize, [given])).toMatchObject({ outcome: { winners: ['E2'], decision: given }, questions: [] });
      const withheld = decisionOf('D1', { kind: 'prize', prize: 'P1', pitches: [] });
      expect(award(prize, [withheld])).toMatchObject({ outcome: { winners: [], isOpen: false }, questions: [] });
      const gone = decisionOf('D2', { kind: 'exclude', pitches: ['E2'] });
      expect(award(prize, [given, gone]).questions).toEqual([{ kind: 'prize', prize: 'P1' }]);
      const other = decisionOf('D2', { kind: 'prize', prize: 'P1', pitches: ['E1'] });
      expect(award(prize, [given, other]).questions).toEqual([{ kind: 'contradiction', decisions: [given, other] }]);
    }
  });

  it('that the marks decide are not the jury’s to give', () => {
    const given = decisionOf('D1', { kind: 'prize', prize: 'P1', pitches: ['E3'] });
    expect(award({ kind: 'criterion', criterion: 'C2' }, [given]).outcome.winners).toEqual(['E1', 'E2']);
  });
});
