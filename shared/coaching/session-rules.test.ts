import { describe, expect, it } from 'vitest';
import { coachingOf } from '../../tests/support/coaching-fixture.ts';
import { actionSchema, attendanceSchema } from '../domain/coaching.ts';
import { createTranslate } from '../i18n/translator.ts';
import { agendaTemplates, minutesOfTemplate, proposeSteps } from './agenda-templates.ts';
import { closingState } from './closing.ts';
import { findContrasts, rivalsOf } from './contrasts.ts';
import { timeByOrganisation, timeByPerson } from './hours.ts';
import { findReminders, isDueToday, isForgotten } from './reminders.ts';
import { agreedNext, organisationsAtHand, sessionToOpen } from './session-order.ts';

describe('agenda templates', () => {
  it.each(['it', 'en'] as const)('have words for every step in %s, and a length one can plan', (language) => {
    const t = createTranslate(language);
    for (const template of agendaTemplates) {
      const steps = proposeSteps(template, t);
      expect(steps.every(({ title, hint }) => title !== '' && hint !== '' && !title.includes('session:'))).toBe(true);
      expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesOfTemplate(template));
      expect(minutesOfTemplate(template)).toBeGreaterThanOrEqual(60);
      expect(minutesOfTemplate(template)).toBeLessThanOrEqual(90);
    }
  });
});

describe('contrasts between advice', () => {
  const { advice } = coachingOf({
    advice: {
      a: { givenOn: '2021-07-01', title: 'Singoli', against: ['b'] },
      b: { givenOn: '2021-06-15', title: 'Gruppi' },
      c: { givenOn: '2021-06-20', title: 'Scuole', against: ['b'] },
      d: { givenOn: '2021-06-21', title: 'Decisa', against: ['b'], outcome: 'set-aside' },
    },
  });

  it('stand with the older first, whichever side carries the mark, until one is decided', () => {
    expect(findContrasts(advice).map(({ first, second }) => [first.id, second.id])).toEqual([
      ['b', 'c'],
      ['b', 'a'],
    ]);
  });

  it('set aside what contradicts the chosen one, and nothing else', () => {
    expect(rivalsOf(advice, 'b').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(rivalsOf(advice, 'a').map(({ id }) => id)).toEqual(['b']);
  });
});

describe('closing', () => {
  const facts = {
    decisions: { d: { session: 's', text: 'Nessun viaggio sotto le otto persone' } },
    actions: {
      a: { session: 's', text: 'Chiedere', owner: 'referente', dueOn: '2021-07-20' },
      b: { session: 's', text: 'Conto', dueOn: '2021-07-27' },
      c: { session: 's', text: 'Fatta', state: 'done' },
      d: { session: 's', text: 'Lasciata', state: 'dropped' },
      e: { session: 'other', text: 'Altrove' },
    },
  } as const;

  it('asks for an owner and a date of what is open in this session', () => {
    const state = closingState(coachingOf(facts), 's');
    expect(state).toMatchObject({ hasDecision: true, hasAction: true, isComplete: false });
    expect(state.withoutOwner.map(({ id }) => id)).toEqual(['b']);
    expect(state.withoutDate).toEqual([]);
  });

  it('asks for a decision', () => {
    const { a } = facts.actions;
    expect(closingState(coachingOf({ actions: { a } }), 's')).toMatchObject({ hasDecision: false, isComplete: false });
    expect(closingState(coachingOf({ ...facts, actions: { a } }), 's').isComplete).toBe(true);
  });
});

describe('reminders', () => {
  const action = (fields: object) => actionSchema.parse(fields);

  it('call what is late first, then what is due, then what asked to be remembered', () => {
    const actions = [
      action({ text: 'domani', dueOn: '2021-07-09' }),
      action({ text: 'oggi', dueOn: '2021-07-08' }),
      action({ text: 'ricorda', remindOn: '2021-07-01' }),
      action({ text: 'fatta', dueOn: '2021-07-01', state: 'done' }),
      action({ text: 'tardi', dueOn: '2021-06-26' }),
      action({ text: 'poi', remindOn: '2021-07-09' }),
    ];
    expect(findReminders(actions, '2021-07-08').map(({ action: { text }, cause }) => [text, cause])).toEqual([
      ['tardi', 'late'],
      ['oggi', 'today'],
      ['ricorda', 'remind'],
    ]);
  });

  it('know sessions of today, under way and forgotten', () => {
    const noon = new Date(2021, 6, 8, 12).toISOString();
    expect(isDueToday({ state: 'planned', startsAt: noon }, '2021-07-08')).toBe(true);
    expect(isDueToday({ state: 'closed', startsAt: noon }, '2021-07-08')).toBe(false);
    expect(isDueToday({ state: 'running', startsAt: noon }, '2021-07-10')).toBe(true);
    expect(isForgotten({ state: 'planned', startsAt: noon }, '2021-07-09')).toBe(true);
    expect(isForgotten({ state: 'planned', startsAt: noon }, '2021-07-08')).toBe(false);
  });
});

describe('the time of people', () => {
  const attended = (fields: object) => attendanceSchema.parse(fields);
  const sessions = [
    {
      organisation: 'ulisse',
      state: 'closed' as const,
      attendance: [
        attended({ person: 'p', name: 'Coach 2', role: 'coach', minutes: 90 }),
        attended({ name: 'referente', role: 'organisation', minutes: 90 }),
      ],
    },
    {
      organisation: 'comin',
      state: 'closed' as const,
      attendance: [attended({ person: 'p', name: 'Coach 2', role: 'coach', minutes: 45 })],
    },
    {
      organisation: 'comin',
      state: 'running' as const,
      attendance: [attended({ person: 'p', role: 'coach', minutes: 500 })],
    },
  ];

  it('adds up by person over organisations, of closed sessions alone', () => {
    expect(timeByPerson(sessions)).toMatchObject([
      { person: 'p', name: 'Coach 2', minutes: 135, sessions: 2 },
      { person: 'referente', minutes: 90, sessions: 1 },
    ]);
    expect(timeByPerson(sessions)[0]?.byOrganisation.get('comin')).toBe(45);
  });

  it('keeps those apart who come for different organisations under the same name, and everything somebody came as', () => {
    const guests = ['ulisse', 'comin'].map((organisation) => ({
      organisation,
      state: 'closed' as const,
      attendance: [
        attended({ name: 'referente', role: 'organisation', minutes: 30 }),
        attended({ name: 'Guida LIS', role: organisation === 'comin' ? 'expert' : 'other', minutes: 20 }),
      ],
    }));
    expect(timeByPerson(guests).map(({ name, minutes, roles }) => [name, minutes, roles])).toEqual([
      ['Guida LIS', 40, ['other', 'expert']],
      ['referente', 30, ['organisation']],
      ['referente', 30, ['organisation']],
    ]);
  });

  it('of an organisation is what coaches and experts gave it', () => {
    expect([...timeByOrganisation(sessions)]).toEqual([
      ['ulisse', 90],
      ['comin', 45],
    ]);
  });
});

describe('the session to go to', () => {
  const at = (day: string) => `${day}T09:00:00.000Z`;
  const toOpen = (sessions: NonNullable<Parameters<typeof coachingOf>[0]['sessions']>) =>
    sessionToOpen(coachingOf({ sessions }).sessions, '2021-07-10')?.id ?? null;
  const forgotten = { state: 'planned', startsAt: at('2021-06-01') } as const;
  const next = { state: 'planned', startsAt: at('2021-07-10') } as const;
  const later = { state: 'planned', startsAt: at('2021-07-20') } as const;
  const running = { state: 'running', startsAt: at('2021-07-25') } as const;

  it('is the one under way, then the next from today on, then one that was never held', () => {
    expect(toOpen({ later, forgotten, running, next })).toBe('running');
    expect(toOpen({ later, forgotten, next })).toBe('next');
    expect(toOpen({ forgotten, closed: { ...next, state: 'closed' } })).toBe('forgotten');
    expect(toOpen({ closed: { ...next, state: 'closed' }, off: { ...later, state: 'cancelled' } })).toBeNull();
  });
});

describe('the organisations whose coaching is at hand', () => {
  const met = (organisation: string, state: 'planned' | 'running' | 'closed' | 'cancelled', day: string) => ({
    organisation,
    state,
    startsAt: `${day}T10:00:00.000Z`,
  });
  const sessions = [
    met('long ago', 'closed', '2021-06-25'),
    met('far off', 'planned', '2021-07-25'),
    met('off', 'cancelled', '2021-07-10'),
    met('in a fortnight', 'planned', '2021-07-24'),
    met('yesterday', 'closed', '2021-07-09'),
    met('forgotten clock', 'running', '2021-01-10'),
    met('yesterday', 'closed', '2021-07-01'),
    met('today', 'planned', '2021-07-10'),
    { organisation: 'no date', state: 'planned', startsAt: '' } as const,
  ];

  it('are those under way, then those met or to be met within a fortnight, nearest first', () => {
    const expected = ['forgotten clock', 'today', 'yesterday', 'in a fortnight'];
    expect(organisationsAtHand(sessions, '2021-07-10', 9)).toEqual(expected);
    expect(organisationsAtHand(sessions, '2021-07-10', 2)).toEqual(expected.slice(0, 2));
    expect(organisationsAtHand([], '2021-07-10', 2)).toEqual([]);
  });
});

describe('the next meeting that was agreed on', () => {
  const now = '2021-07-10T09:00:00.000Z';
  const closed = { state: 'closed', startsAt: '2021-07-06T09:00:00.000Z' } as const;
  const nextOf = (sessions: NonNullable<Parameters<typeof coachingOf>[0]['sessions']>) =>
    agreedNext(coachingOf({ sessions }).sessions, now);

  it('is what the last closed session says', () => {
    const before = {
      state: 'closed',
      startsAt: '2021-06-01T09:00:00.000Z',
      nextAt: '2021-08-01T09:00:00.000Z',
    } as const;
    const last = { ...closed, nextAt: '2021-07-20T14:30:00.000Z' };
    expect(nextOf({ a: before, b: last })).toBe('2021-07-20T14:30:00.000Z');
    expect(nextOf({ a: before, b: closed })).toBe('');
    expect(nextOf({})).toBe('');
  });

  it('is proposed no more once it is past, or something is planned', () => {
    expect(nextOf({ a: { ...closed, nextAt: '2021-07-09T09:00:00.000Z' } })).toBe('');
    const last = { ...closed, nextAt: '2021-07-20T14:30:00.000Z' };
    expect(nextOf({ a: last, b: { state: 'planned', startsAt: '2021-07-21T09:00:00.000Z' } })).toBe('');
    expect(nextOf({ a: last, b: { state: 'cancelled', startsAt: '2021-07-21T09:00:00.000Z' } })).not.toBe('');
  });
});
