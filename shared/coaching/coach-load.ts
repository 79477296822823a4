import type { Attendance, CoachingSession } from '../domain/coaching.ts';
import type { Action } from '../domain/coaching.ts';
import { addDays } from './days.ts';
import { standingOf } from './action-standing.ts';
import { timeByPerson } from './hours.ts';
import { localDayOf } from './local-day.ts';

/** A session of any organisation with who spent how long in it. */
export interface LoadSession extends CoachingSession {
  readonly id: string;
  readonly organisation: string;
  readonly attendance: readonly Attendance[];
}

/** What the load of coaches is read from. */
export interface LoadSources {
  readonly organisations: readonly { readonly id: string; readonly coachIds: readonly string[] }[];
  readonly sessions: readonly LoadSession[];
  readonly actions: readonly (Action & { readonly organisation: string })[];
}

/** What one coach carries. */
export interface CoachLoad {
  /** Id of the person. */
  readonly id: string;
  /** Ids of the organisations that name them as coach, or that they hold sessions with. */
  readonly organisations: readonly string[];
  readonly held: number;
  /** Planned or running, the soonest first. */
  readonly planned: readonly LoadSession[];
  /** The soonest of them from today on; null where all that is planned was forgotten. */
  readonly next: LoadSession | null;
  /** Minutes recorded at the close of sessions, altogether and by organisation id. */
  readonly minutes: number;
  readonly minutesBy: ReadonlyMap<string, number>;
  /** Of the organisations they follow. */
  readonly openActions: number;
  readonly lateActions: number;
}

/** What every coach carries, who carries most hours first. `today` is an ISO day. */
export function loadByCoach({ organisations, sessions, actions }: LoadSources, today: string): readonly CoachLoad[] {
  const known = new Set(organisations.map(({ id }) => id));
  const shown = sessions.filter(({ organisation }) => known.has(organisation));
  const coaches = new Set([...organisations, ...shown].flatMap(({ coachIds }) => coachIds));
  const times = new Map(timeByPerson(shown).map((time) => [time.key, time]));
  return [...coaches]
    .map((id): CoachLoad => {
      const own = shown.filter(({ coachIds, state }) => coachIds.includes(id) && state !== 'cancelled');
      const followed = new Set([
        ...organisations.flatMap((one) => (one.coachIds.includes(id) ? [one.id] : [])),
        ...own.map(({ organisation }) => organisation),
      ]);
      const time = times.get(id);
      const planned = own
        .filter(({ state }) => state !== 'closed')
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
      const standings = actions.flatMap((one) => (followed.has(one.organisation) ? [standingOf(one, today)] : []));
      return {
        id,
        organisations: [...followed],
        held: own.filter(({ state }) => state === 'closed').length,
        planned,
        next: planned.find(({ startsAt }) => localDayOf(startsAt) >= today) ?? null,
        minutes: time?.minutes ?? 0,
        minutesBy: time?.byOrganisation ?? new Map(),
        openActions: standings.filter((one) => one !== 'closed').length,
        lateActions: standings.filter((one) => one === 'late').length,
      };
    })
    .sort((a, b) => b.minutes - a.minutes || b.planned.length - a.planned.length || (a.id < b.id ? -1 : 1));
}

/** A week of the agenda of all coaches. */
export interface LoadWeek {
  /** ISO day of its first day. */
  readonly from: string;
  /** The soonest first. */
  readonly sessions: readonly LoadSession[];
}

/** The next weeks, the first beginning today, with what is planned in each. */
export function nextWeeks(sessions: readonly LoadSession[], today: string, count: number): readonly LoadWeek[] {
  const ahead = sessions
    .filter(({ state }) => state === 'planned' || state === 'running')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
  return Array.from({ length: count }, (_, week) => {
    const [from, until] = [addDays(today, 7 * week), addDays(today, 7 * week + 7)];
    return {
      from,
      sessions: ahead.filter(({ startsAt }) => localDayOf(startsAt) >= from && localDayOf(startsAt) < until),
    };
  });
}
