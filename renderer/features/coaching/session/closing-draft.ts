import { localDayOf, localTimeOf } from '../../../../shared/coaching/local-day.ts';
import { proposeMinutes } from '../../../../shared/coaching/session-clock.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { attendanceKeyOf, type Attended } from '../../../data/commands/sessions.ts';
import type { SessionView } from './use-session-view.ts';

/** What is typed for the close of a session, before it is closed. */
export interface ClosingDraft {
  readonly outcome: string;
  /** ISO day and time of day (`10:42`) of the next meeting; empty for none. */
  readonly nextDay: string;
  readonly nextTime: string;
  readonly attendance: readonly Attended[];
  /** The attendance as it was proposed: what differs from it was changed by hand. */
  readonly proposed: readonly Attended[];
  /** Ids of the attendance that an earlier close recorded. */
  readonly recorded: readonly string[];
}

/**
 * What the panel shows when it opens: what the session says already and everybody who was expected; or what was typed before, with
 * the clock's minutes of now for those whose minutes nobody changed.
 *
 * @param before what was typed when the panel was open last; null when it was not.
 * @param now ISO date and time.
 */
export function beginClosing(view: SessionView, before: ClosingDraft | null, now: string, t: Translate): ClosingDraft {
  const { session, coaching } = view;
  const recorded = coaching.attendance.filter(({ value }) => value.session === session.id);
  const proposed =
    recorded.length > 0
      ? recorded.map(({ value: { person, name, role, minutes } }) => ({ person, name, role, minutes }))
      : proposeAttendance(view, now, t);
  const fresh = { proposed, recorded: recorded.map(({ id }) => id) };
  if (before !== null) return { ...before, ...fresh, attendance: refreshed(before, proposed) };
  return {
    ...fresh,
    outcome: session.value.outcome,
    nextDay: localDayOf(session.value.nextAt),
    nextTime: localTimeOf(session.value.nextAt),
    attendance: proposed,
  };
}

/** Everybody who was expected, with the time the session took. */
function proposeAttendance({ session, people }: SessionView, now: string, t: Translate): readonly Attended[] {
  const minutes = proposeMinutes(session.value, now);
  const registered = (ids: readonly string[], role: 'coach' | 'expert'): readonly Attended[] =>
    ids.map((person) => ({ person, name: people.get(person)?.name ?? t('session:attendance.unknown'), role, minutes }));
  return [
    ...registered(session.value.coachIds, 'coach'),
    ...registered(session.value.expertIds, 'expert'),
    ...session.value.participants.map((name) => ({ person: '', name, role: 'organisation' as const, minutes })),
  ];
}

function refreshed(before: ClosingDraft, proposed: readonly Attended[]): readonly Attended[] {
  const minutesBefore = new Map(before.proposed.map((one) => [attendanceKeyOf(one), one.minutes]));
  const minutesNow = new Map(proposed.map((one) => [attendanceKeyOf(one), one.minutes]));
  const kept = before.attendance.map((one) => {
    const key = attendanceKeyOf(one);
    return one.minutes === minutesBefore.get(key) ? { ...one, minutes: minutesNow.get(key) ?? one.minutes } : one;
  });
  const known = new Set([...minutesBefore.keys(), ...kept.map(attendanceKeyOf)]);
  return [...kept, ...proposed.filter((one) => !known.has(attendanceKeyOf(one)))];
}
