import { proposeMinutes } from '../../../../shared/coaching/session-clock.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import type { Attended } from '../../../data/commands/sessions.ts';
import type { SessionView } from './use-session-view.ts';

/** Everybody who was expected, with the time the session took; as recorded already when it was closed before. */
export function proposeAttendance(view: SessionView, now: string, t: Translate): readonly Attended[] {
  const { session, people, coaching } = view;
  const known = coaching.attendance.filter(({ value }) => value.session === session.id).map(({ value }) => value);
  if (known.length > 0) return known.map(({ person, name, role, minutes }) => ({ person, name, role, minutes }));
  const minutes = proposeMinutes(session.value, now);
  const registered = (ids: readonly string[], role: 'coach' | 'expert'): readonly Attended[] =>
    ids.map((person) => ({ person, name: people.get(person)?.name ?? t('session:attendance.unknown'), role, minutes }));
  return [
    ...registered(session.value.coachIds, 'coach'),
    ...registered(session.value.expertIds, 'expert'),
    ...session.value.participants.map((name) => ({ person: '', name, role: 'organisation' as const, minutes })),
  ];
}
