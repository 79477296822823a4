import { describe, expect, it } from 'vitest';
import { actionSchema, attendanceSchema, sessionSchema } from '../domain/coaching.ts';
import { loadByCoach, nextWeeks, type LoadSession } from './coach-load.ts';

const today = '2026-11-30';
const session = (id: string, organisation: string, fields: Partial<LoadSession>, minutes = 0): LoadSession => ({
  ...sessionSchema.parse({ coachIds: ['c2'], ...fields }),
  id,
  organisation,
  attendance: minutes === 0 ? [] : [attendanceSchema.parse({ person: 'c2', role: 'coach', minutes })],
});
const organisations = [
  { id: 'agade', coachIds: ['c2'] },
  { id: 'comin', coachIds: ['c1'] },
];
const sessions = [
  session('a', 'agade', { state: 'closed' }, 60),
  session('b', 'comin', { state: 'closed' }, 30),
  session('off', 'agade', { state: 'cancelled' }, 45),
  session('later', 'agade', { startsAt: '2026-12-09T09:00:00.000Z' }),
  session('soon', 'agade', { startsAt: '2026-12-01T09:00:00.000Z' }),
  session('archived', 'gone', { state: 'closed' }, 500),
];
const action = (organisation: string, dueOn: string, state: 'open' | 'done' = 'open') => ({
  ...actionSchema.parse({ dueOn, state }),
  organisation,
});

describe('the load of coaches', () => {
  it('counts sessions, hours, organisations and actions of each', () => {
    const actions = [action('agade', '2026-11-01'), action('comin', '2026-12-20'), action('agade', '', 'done')];
    const [first, second] = loadByCoach({ organisations, sessions, actions }, today);
    expect(first).toMatchObject({
      id: 'c2',
      organisations: ['agade', 'comin'],
      held: 2,
      minutes: 90,
      openActions: 2,
      lateActions: 1,
    });
    expect(first?.planned.map(({ id }) => id)).toEqual(['soon', 'later']);
    expect([...(first?.minutesBy ?? [])]).toEqual([
      ['agade', 60],
      ['comin', 30],
    ]);
    expect(second).toMatchObject({ id: 'c1', organisations: ['comin'], held: 0, minutes: 0, openActions: 1 });
  });

  it('names the next session from today on, never one that was planned and forgotten', () => {
    const forgotten = session('forgotten', 'agade', { startsAt: '2026-10-01T09:00:00.000Z' });
    const nextOf = (all: readonly LoadSession[]) =>
      loadByCoach({ organisations, sessions: all, actions: [] }, today).find(({ id }) => id === 'c2')?.next?.id ?? null;
    expect(nextOf([...sessions, forgotten])).toBe('soon');
    expect(nextOf([forgotten])).toBeNull();
  });

  it('lays what is planned out by weeks from today', () => {
    const weeks = nextWeeks(sessions, today, 3);
    expect(weeks.map(({ from, sessions: own }) => [from, own.map(({ id }) => id)])).toEqual([
      ['2026-11-30', ['soon']],
      ['2026-12-07', ['later']],
      ['2026-12-14', []],
    ]);
  });
});
