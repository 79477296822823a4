import type { Identified } from '../documents/record.ts';
import type { CoachingSession } from '../domain/coaching.ts';
import { daysBetween } from './days.ts';
import { localDayOf } from './local-day.ts';

type Dated = Identified<Pick<CoachingSession, 'startsAt' | 'state'>>;

/** Orders sessions by when they begin; of two at the same time, the one that was planned first. */
export function bySessionStart(a: Dated, b: Dated): number {
  if (a.value.startsAt !== b.value.startsAt) return a.value.startsAt < b.value.startsAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Numbers of an organisation's sessions by id ("sessione 6"), counted by when they begin. One that was called off has none.
 *
 * @param sessions those of one organisation, without archived ones.
 */
export function numberSessions(sessions: readonly Dated[]): ReadonlyMap<string, number> {
  const held = sessions.filter(({ value }) => value.state !== 'cancelled').sort(bySessionStart);
  return new Map(held.map(({ id }, index) => [id, index + 1]));
}

/** The last session that was closed before a given one began; before now when `id` is null. */
export function lastClosedBefore<Session extends Dated>(
  sessions: readonly Session[],
  id: string | null,
): Session | null {
  const own = sessions.find((session) => session.id === id);
  const closed = sessions.filter(
    (session) =>
      session.id !== id && session.value.state === 'closed' && (own === undefined || bySessionStart(session, own) < 0),
  );
  return closed.sort(bySessionStart).at(-1) ?? null;
}

/**
 * When the organisation agreed to meet next, as the last closed session says: ISO date and time. Empty where nobody said, where the
 * moment is past, and where a session was planned at or after the closing already.
 *
 * @param sessions those of one organisation, without archived ones.
 * @param now ISO date and time.
 */
export function agreedNext(
  sessions: readonly Identified<Pick<CoachingSession, 'startsAt' | 'state' | 'nextAt'>>[],
  now: string,
): string {
  const nextAt = lastClosedBefore(sessions, null)?.value.nextAt ?? '';
  const isPlanned = sessions.some(({ value }) => value.state === 'planned' && value.startsAt >= now);
  return nextAt > now && !isPlanned ? nextAt : '';
}

/**
 * The session to go to now: the one under way, else the next that is planned from today on, else the last that was planned and never
 * held. Null where one is yet to be planned.
 *
 * @param sessions those of one organisation, without archived ones.
 * @param today ISO day here.
 */
export function sessionToOpen<Session extends Dated>(sessions: readonly Session[], today: string): Session | null {
  const ordered = [...sessions].sort(bySessionStart);
  const planned = ordered.filter(({ value }) => value.state === 'planned');
  return (
    ordered.filter(({ value }) => value.state === 'running').at(-1) ??
    planned.find(({ value }) => localDayOf(value.startsAt) >= today) ??
    planned.at(-1) ??
    null
  );
}

/** A session is at hand this many days before and after the day it begins. */
const AT_HAND_DAYS = 14;

/**
 * Ids of the organisations whose coaching is at hand, nearest first: a session is under way, or begins within a fortnight of today,
 * before or after.
 *
 * @param sessions of all organisations, without archived ones.
 * @param today ISO day here.
 * @param most how many at most.
 */
export function organisationsAtHand(
  sessions: readonly (Pick<CoachingSession, 'startsAt' | 'state'> & { readonly organisation: string })[],
  today: string,
  most: number,
): readonly string[] {
  const daysOff = sessions.flatMap(({ state, startsAt, organisation }) => {
    if (state === 'cancelled') return [];
    const days = state === 'running' ? -1 : Math.abs(daysBetween(today, localDayOf(startsAt)) ?? Infinity);
    return days > AT_HAND_DAYS ? [] : [{ organisation, days }];
  });
  const nearestFirst = daysOff.sort((a, b) => a.days - b.days).map(({ organisation }) => organisation);
  return [...new Set(nearestFirst)].slice(0, most);
}
