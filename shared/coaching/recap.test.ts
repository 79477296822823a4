import { describe, expect, it } from 'vitest';
import { coachingOf } from '../../tests/support/coaching-fixture.ts';
import { recapBefore } from './recap.ts';
import { lastClosedBefore, numberSessions } from './session-order.ts';

const TODAY = '2021-07-08';

const coaching = coachingOf({
  sessions: {
    s1: { startsAt: '2021-05-10T08:00:00Z', state: 'closed' },
    s2: { startsAt: '2021-06-15T08:00:00Z', state: 'closed', outcome: 'Due date in autunno' },
    s3: { startsAt: '2021-06-20T08:00:00Z', state: 'cancelled' },
    s4: { startsAt: '2021-07-08T08:00:00Z', state: 'planned' },
  },
  decisions: {
    d1: { session: 's1', text: 'Vecchia' },
    d2: { session: 's2', text: 'Provare due date', order: 'a0' },
    d3: { session: 's4', text: 'Di oggi' },
  },
  actions: {
    a1: { session: 's2', text: 'Pagina', dueOn: '2021-07-16', createdAt: '2021-06-15T10:00:00Z' },
    a2: { session: 's2', text: 'Preventivo', dueOn: '2021-06-26', createdAt: '2021-06-15T10:00:00Z' },
    a3: { session: 's1', text: 'Questionario', state: 'done', doneOn: '2021-06-30', dueOn: '2021-06-20' },
    a4: { session: 's1', text: 'Fatto da tempo', state: 'done', doneOn: '2021-05-20' },
    a5: { session: 's1', text: 'Lasciata', state: 'dropped' },
    a6: { session: 's4', text: 'Di oggi' },
    a7: { session: 's1', text: 'Senza data', createdAt: '2021-05-10T10:00:00Z' },
  },
  advice: {
    c1: { givenOn: '2021-05-01', title: 'Prima' },
    c2: { givenOn: '2021-07-01', title: 'Dopo' },
    c3: { givenOn: '2021-06-15', title: 'Quel giorno' },
  },
  cards: {
    g1: { board: 'gaps', kind: 'gap', title: 'Prezzo', priority: 1 },
    g2: { board: 'gaps', kind: 'gap', title: 'Interprete', priority: 3 },
    g3: { board: 'gaps', kind: 'gap', title: 'Chiuso', closedOn: '2021-06-01' },
    g4: { board: 'gaps', kind: 'potential', title: 'Potenzialità' },
  },
  assessments: {
    t0: { date: '2021-05-01', assessor: 'coach', marks: { finance: { present: 1, target: 5, priority: 3 } } },
    now: {
      date: '2021-06-30',
      assessor: 'coach',
      marks: {
        technology: { present: 2, target: 5, priority: 2 },
        market: { present: 1, target: 3, priority: 3 },
        legal: { present: 4, target: 4, priority: 3 },
        team: { present: null, target: 5, priority: 3 },
        impact: { present: 2, target: 3, priority: 1 },
        finance: { present: 3, target: 4, priority: 1 },
      },
    },
  },
});

describe('where we had got to', () => {
  const recap = recapBefore(coaching, 's4', TODAY);

  it('begins at the last session that was held, with its decisions alone', () => {
    expect(recap.last?.id).toBe('s2');
    expect(recap.decisions.map(({ id }) => id)).toEqual(['d2']);
  });

  it('lists what was done since, then what is late, then what comes, then what has no date', () => {
    expect(recap.actions.map(({ value, daysLate }) => [value.text, daysLate])).toEqual([
      ['Questionario', null],
      ['Preventivo', 12],
      ['Pagina', -8],
      ['Senza data', null],
    ]);
    expect(recap.actions.at(-1)?.daysOpen).toBe(59);
  });

  it('shows of the latest look what is not where it should be, prioritised first', () => {
    expect(recap.dimensions.map(({ dimension }) => dimension)).toEqual(['market', 'technology', 'impact']);
  });

  it('names open gaps and the advice given since', () => {
    expect(recap.gaps.map(({ id }) => id)).toEqual(['g2', 'g1']);
    expect(recap.advice.map(({ id }) => id)).toEqual(['c2', 'c3']);
  });

  it('of the first session is empty of sessions, and knows the rest', () => {
    const first = recapBefore(coaching, 's1', TODAY);
    expect(first.last).toBeNull();
    expect(first.decisions).toEqual([]);
  });
});

describe('the weakest dimensions', () => {
  const t0 = {
    date: '2021-05-01',
    marks: { market: { present: 1, target: 3, priority: 3 }, team: { present: 2, target: 4, priority: 1 } },
  } as const;
  const weakest = (
    assessments: NonNullable<Parameters<typeof coachingOf>[0]['assessments']>,
    dimensions: string[] = [],
  ) =>
    recapBefore(coachingOf({ assessments, sessions: { s: { dimensions } } }), 's', TODAY).dimensions.map(
      ({ dimension, present, target, priority }) => [dimension, present, target, priority],
    );

  it('stay known when a new look has only begun, and take what it says', () => {
    const begun = { date: '2021-07-01', moment: 't1' } as const;
    expect(weakest({ t0, t1: { ...begun, marks: { legal: { present: 5, target: 5 } } } })).toEqual([
      ['market', 1, 3, 3],
      ['team', 2, 4, 1],
    ]);
    expect(weakest({ t0, t1: { ...begun, marks: { market: { present: 2 } } } })).toEqual([
      ['market', 2, 3, 3],
      ['team', 2, 4, 1],
    ]);
    expect(weakest({ t0, t1: { ...begun, marks: { market: { present: 3 }, team: { present: null } } } })).toEqual([
      ['team', 2, 4, 1],
    ]);
  });

  it('take no target from a version that counts its levels in its own way', () => {
    const shorter = { date: '2021-07-01', version: 'V2', marks: { market: { present: 1 } } };
    expect(weakest({ t0, shorter })).toEqual([['team', 2, 4, 1]]);
  });

  it('are those of the default map whatever else was looked at later; else of what the session is about', () => {
    const pitch = { template: 'pitch', date: '2021-07-01', marks: { story: { present: 1, target: 4 } } };
    const impact = { template: 'impact', date: '2021-07-02', marks: { who: { present: 2, target: 3 } } };
    expect(weakest({ t0, pitch })).toEqual([
      ['market', 1, 3, 3],
      ['team', 2, 4, 1],
    ]);
    expect(weakest({ pitch, impact })).toEqual([['who', 2, 3, 0]]);
    expect(weakest({ pitch, impact }, ['story'])).toEqual([['story', 1, 4, 0]]);
  });
});

describe('the numbers of sessions', () => {
  it('go by when they begin, without those called off', () => {
    expect([...numberSessions(coaching.sessions)]).toEqual([
      ['s1', 1],
      ['s2', 2],
      ['s4', 3],
    ]);
    expect(lastClosedBefore(coaching.sessions, null)?.id).toBe('s2');
  });
});
