import { describe, expect, it } from 'vitest';
import { attachmentsOf, coachingOf } from '../../tests/support/coaching-fixture.ts';
import { buildThread } from './thread.ts';
import { buildTimeline } from './timeline.ts';

describe('the timeline', () => {
  const coaching = coachingOf({
    assessments: { t0: { date: '2021-03-12', marks: { legal: { present: 2 }, team: { present: null } } } },
    cards: { gap: { zone: 'legal', createdAt: '2021-03-13T09:00:00.000Z' } },
    requests: { ask: { gap: 'gap', requestedOn: '2021-05-11' } },
    sessions: { s: { startsAt: '2021-06-08T08:00:00.000Z', state: 'closed' } },
    decisions: { d: { session: 's' } },
    advice: { a: { givenOn: '2021-06-20' } },
    actions: { done: { state: 'done', doneOn: '2021-06-28' }, open: { dueOn: '2021-06-29' } },
  });
  const graph = buildThread(coaching, attachmentsOf({ f: { addedAt: '2021-07-02T10:00:00.000Z' } }));
  const contests = [
    { id: 'final', title: 'Finale', date: '2021-07-15', pitch: 'Agadexo' },
    { id: 'later', title: 'Da decidere', date: '', pitch: 'Agadexo' },
  ];

  it('tells everything dated, the newest first, and what has no date last', () => {
    expect(buildTimeline(graph, coaching, contests).map(({ key, on }) => `${on} ${key}`)).toEqual([
      '2021-07-15 contest/final',
      '2021-07-02 file/f',
      '2021-06-28 action/done',
      '2021-06-20 advice/a',
      '2021-06-08 session/s',
      '2021-06-08 decision/d',
      '2021-05-11 request/ask',
      '2021-03-12 assessment/t0',
      ' contest/later',
    ]);
  });

  it('counts the levels an assessment marked, not those it left unknown', () => {
    const found = buildTimeline(graph, coaching, []).find(({ kind }) => kind === 'assessment');
    expect(found).toMatchObject({ levels: 1 });
  });
});
