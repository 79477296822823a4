import type { Action } from '../domain/coaching.ts';
import { daysBetween } from './days.ts';

/** Where an action stands for whoever looks at a list: what is late is still open. */
export type ActionStanding = 'late' | 'open' | 'closed';

/** Says where an action stands. `today` is an ISO day. */
export function standingOf({ state, dueOn }: Pick<Action, 'state' | 'dueOn'>, today: string): ActionStanding {
  if (state === 'done' || state === 'dropped') return 'closed';
  return (daysBetween(dueOn, today) ?? 0) > 0 ? 'late' : 'open';
}

/** Days an action has been open, or was until it was done; null when nobody knows since when. */
export function ageOf({ createdAt, doneOn }: Pick<Action, 'createdAt' | 'doneOn'>, today: string): number | null {
  return daysBetween(createdAt, doneOn === '' ? today : doneOn);
}

/** Order of actions: late ones first, the longest overdue before the others, then by day, then those without one, closed ones last. */
export function compareActions(
  a: Pick<Action, 'state' | 'dueOn' | 'doneOn'>,
  b: Pick<Action, 'state' | 'dueOn' | 'doneOn'>,
  today: string,
): number {
  const rank = { late: 0, open: 1, closed: 2 } as const;
  const [standingA, standingB] = [standingOf(a, today), standingOf(b, today)];
  if (standingA !== standingB) return rank[standingA] - rank[standingB];
  const [dayA, dayB] = [a.dueOn || '~', b.dueOn || '~'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}
