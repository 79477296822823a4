import type { Action, CoachingSession } from '../domain/coaching.ts';
import { daysBetween } from './days.ts';
import { localDayOf } from './local-day.ts';

/** Why an action is called to mind. */
export type ReminderCause = 'late' | 'today' | 'remind';

/** An action whose day has come. */
export interface Reminder<Row> {
  readonly action: Row;
  readonly cause: ReminderCause;
  /** Days since it was due; negative while there is time, null without a date. */
  readonly daysLate: number | null;
}

/** Actions whose due or reminder day has come, the longest overdue first. `today` is an ISO day. */
export function findReminders<Row extends Action>(actions: readonly Row[], today: string): readonly Reminder<Row>[] {
  return actions
    .filter(({ state }) => state === 'open' || state === 'partly')
    .flatMap((action): readonly Reminder<Row>[] => {
      const daysLate = daysBetween(action.dueOn, today);
      if (daysLate !== null && daysLate > 0) return [{ action, cause: 'late', daysLate }];
      if (daysLate === 0) return [{ action, cause: 'today', daysLate }];
      const hasCome = action.remindOn !== '' && action.remindOn <= today;
      return hasCome ? [{ action, cause: 'remind', daysLate }] : [];
    })
    .sort((a, b) => (b.daysLate ?? -9999) - (a.daysLate ?? -9999));
}

/** Whether a session waits today: planned for this day and not begun, or running. `today` is a local ISO day. */
export function isDueToday({ state, startsAt }: Pick<CoachingSession, 'state' | 'startsAt'>, today: string): boolean {
  return state === 'running' || (state === 'planned' && localDayOf(startsAt) === today);
}

/** Whether a session should have been held and was neither closed nor called off. */
export function isForgotten({ state, startsAt }: Pick<CoachingSession, 'state' | 'startsAt'>, today: string): boolean {
  const day = localDayOf(startsAt);
  return state === 'planned' && day !== '' && day < today;
}
