import type { Attendance, CoachingSession } from '../domain/coaching.ts';

/** A session with who spent how long in it. */
export interface AttendedSession extends Pick<CoachingSession, 'state'> {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly attendance: readonly Attendance[];
}

/** How long somebody worked with organisations. */
export interface PersonTime {
  /** Tells everybody apart. Somebody in no register who came for an organisation is another person with every organisation. */
  readonly key: string;
  /** Id of the person, or their name where they are in no register. */
  readonly person: string;
  readonly name: string;
  /** As what they came, each once. */
  readonly roles: readonly Attendance['role'][];
  readonly minutes: number;
  readonly sessions: number;
  /** Minutes by organisation id. */
  readonly byOrganisation: ReadonlyMap<string, number>;
}

/** Minutes of work that a session took: those of coaches and experts. Whoever receives it is not counted. */
export function workedMinutes(attendance: readonly Pick<Attendance, 'role' | 'minutes'>[]): number {
  return attendance
    .filter(({ role }) => role === 'coach' || role === 'expert')
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Time recorded in closed sessions, by person; who spent most first. */
export function timeByPerson(sessions: readonly AttendedSession[]): readonly PersonTime[] {
  const people = new Map<string, PersonTime>();
  for (const { organisation, state, attendance } of sessions) {
    if (state !== 'closed') continue;
    for (const { person, name, role, minutes } of attendance) {
      const key = person !== '' ? person : role === 'organisation' ? `${organisation}/${name}` : name;
      const before = people.get(key);
      const byOrganisation = new Map(before?.byOrganisation);
      byOrganisation.set(organisation, (byOrganisation.get(organisation) ?? 0) + minutes);
      people.set(key, {
        key,
        person: person === '' ? name : person,
        name: name === '' ? (before?.name ?? '') : name,
        roles: [...new Set([...(before?.roles ?? []), role])],
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
    const worked = state === 'closed' ? workedMinutes(attendance) : 0;
    if (worked > 0) minutes.set(organisation, (minutes.get(organisation) ?? 0) + worked);
  }
  return minutes;
}
