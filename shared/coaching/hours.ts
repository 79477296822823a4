import type { Attendance, CoachingSession } from '../domain/coaching.ts';

/** A session with who spent how long in it. */
export interface AttendedSession extends Pick<CoachingSession, 'state'> {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly attendance: readonly Attendance[];
}

/** How long somebody worked with organisations. */
export interface PersonTime {
  /** Id of the person, or their name where they are in no register. */
  readonly person: string;
  readonly name: string;
  readonly role: Attendance['role'];
  readonly minutes: number;
  readonly sessions: number;
  /** Minutes by organisation id. */
  readonly byOrganisation: ReadonlyMap<string, number>;
}

/** Time recorded in closed sessions, by person; who spent most first. */
export function timeByPerson(sessions: readonly AttendedSession[]): readonly PersonTime[] {
  const people = new Map<string, PersonTime>();
  for (const { organisation, state, attendance } of sessions) {
    if (state !== 'closed') continue;
    for (const { person, name, role, minutes } of attendance) {
      const key = person === '' ? name : person;
      const before = people.get(key);
      const byOrganisation = new Map(before?.byOrganisation);
      byOrganisation.set(organisation, (byOrganisation.get(organisation) ?? 0) + minutes);
      people.set(key, {
        person: key,
        name: name === '' ? (before?.name ?? '') : name,
        role,
        minutes: (before?.minutes ?? 0) + minutes,
        sessions: (before?.sessions ?? 0) + 1,
        byOrganisation,
      });
    }
  }
  return [...people.values()].sort((a, b) => b.minutes - a.minutes || (a.name < b.name ? -1 : 1));
}

/** Time that coaches and experts spent on each organisation in closed sessions, in minutes by organisation id. */
export function timeByOrganisation(sessions: readonly AttendedSession[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { organisation, state, attendance } of sessions) {
    if (state !== 'closed') continue;
    for (const one of attendance) {
      if (one.role !== 'coach' && one.role !== 'expert') continue;
      minutes.set(organisation, (minutes.get(organisation) ?? 0) + one.minutes);
    }
  }
  return minutes;
}
