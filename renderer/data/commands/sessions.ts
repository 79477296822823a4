import { generateNKeysBetween } from 'fractional-indexing';
import type { AgendaTemplate, ProposedStep } from '../../../shared/coaching/agenda-templates.ts';
import {
  pauseClock,
  resumeClock,
  startClock,
  goToStep,
  type ClockChange,
} from '../../../shared/coaching/session-clock.ts';
import {
  attendanceIdOf,
  attendanceRecord,
  sessionRecord,
  sessionStepRecord,
} from '../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { Attendance, CoachingSession, SessionStep } from '../../../shared/domain/coaching.ts';
import { newId, sessionIdSchema, sessionStepIdSchema } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** Why a session is not planned. */
export interface SessionRefusal {
  readonly code: 'no-organisation' | 'no-start';
}

/** What whoever plans a session says of it. */
export type SessionPlan = Pick<
  CoachingSession,
  | 'topic'
  | 'startsAt'
  | 'plannedMinutes'
  | 'place'
  | 'isRemote'
  | 'link'
  | 'coachIds'
  | 'expertIds'
  | 'participants'
  | 'dimensions'
  | 'cards'
  | 'request'
> & { readonly agenda: AgendaTemplate | '' };

/** What a form may write of a session; its clock and its states have commands of their own. */
export type SessionFields = Partial<SessionPlan & Pick<CoachingSession, 'audience' | 'outcome' | 'nextAt'>>;

/**
 * Plans a session with the steps of its agenda. One that belongs to no organisation would be found by nobody: it is refused.
 *
 * @param organisation id of the organisation; null when none was chosen.
 */
export function planSession(
  organisation: string | null,
  plan: SessionPlan,
  steps: readonly ProposedStep[],
): Result<{ readonly id: string; readonly change: Change }, SessionRefusal> {
  if (organisation === null || organisation === '') return err({ code: 'no-organisation' });
  if (Number.isNaN(Date.parse(plan.startsAt))) return err({ code: 'no-start' });
  const id = newId(sessionIdSchema);
  const changes = [
    recordChange(sessionRecord, id, { state: 'planned', ...withoutEmpty(plan), plannedMinutes: plan.plannedMinutes }),
    ...newSteps(id, steps, null),
  ];
  return ok({ id, change: organisationChange(organisation, 'session:undo.plan', changes) });
}

function newSteps(session: string, steps: readonly ProposedStep[], after: string | null) {
  const orders = generateNKeysBetween(after, null, steps.length);
  return steps.map((step, index) =>
    recordChange(sessionStepRecord, newId(sessionStepIdSchema), { session, ...step, order: orders[index] ?? '' }),
  );
}

/** Changes what is said of a session. Its beginning can be moved, not taken away: without one it stands in no week and has no place among the others. */
export function editSession(organisation: string, id: string, fields: SessionFields): Result<Change, SessionRefusal> {
  if (fields.startsAt !== undefined && Number.isNaN(Date.parse(fields.startsAt))) return err({ code: 'no-start' });
  return ok(organisationChange(organisation, 'session:undo.edit', [recordChange(sessionRecord, id, fields)]));
}

/** Begins a session again from another agenda: the steps it has are archived, those of the template take their place. */
export function replaceSteps(
  organisation: string,
  id: string,
  before: readonly Identified<SessionStep>[],
  agenda: AgendaTemplate,
  steps: readonly ProposedStep[],
): Change {
  return organisationChange(organisation, 'session:undo.agenda', [
    recordChange(sessionRecord, id, { agenda, plannedMinutes: steps.reduce((sum, { minutes }) => sum + minutes, 0) }),
    ...before.map((step) => recordChange(sessionStepRecord, step.id, { archived: true })),
    ...newSteps(id, steps, null),
  ]);
}

function clockChange(organisation: string, id: string, label: string, { session, steps }: ClockChange): Change {
  return organisationChange(organisation, label, [
    recordChange(sessionRecord, id, session),
    ...[...steps].map(([step, fields]) => recordChange(sessionStepRecord, step, fields)),
  ]);
}

/** Begins a session now. `now` is an ISO date and time, here and below; `steps` are its steps in order. */
export function startSession(
  organisation: string,
  { id, value }: Identified<CoachingSession>,
  steps: readonly Identified<SessionStep>[],
  now: string,
): Change {
  return clockChange(organisation, id, 'session:undo.start', startClock(value, steps, now));
}

/** Stops the clock. */
export function pauseSession(
  organisation: string,
  { id, value }: Identified<CoachingSession>,
  steps: readonly Identified<SessionStep>[],
  now: string,
): Change {
  return clockChange(organisation, id, 'session:undo.pause', pauseClock(value, steps, now));
}

/** Lets the clock go on. */
export function resumeSession(organisation: string, id: string, now: string): Change {
  return clockChange(organisation, id, 'session:undo.resume', resumeClock(now));
}

/** Goes to a step of the agenda. */
export function enterStep(
  organisation: string,
  { id, value }: Identified<CoachingSession>,
  steps: readonly Identified<SessionStep>[],
  target: string,
  now: string,
): Change {
  return clockChange(organisation, id, 'session:undo.step', goToStep(value, steps, target, now));
}

/** Somebody who was there, and for how long. */
export type Attended = Pick<Attendance, 'person' | 'name' | 'role' | 'minutes'>;

/** What is said when a session is closed. */
export interface Closing {
  readonly outcome: string;
  /** ISO date and time of the next meeting; empty for none. */
  readonly nextAt: string;
  readonly attendance: readonly Attended[];
  /** Ids of attendance that an earlier close recorded: those that are not in the list any more are archived, and count nowhere. */
  readonly recorded: readonly string[];
}

/** What tells apart those who were there: the id of a person, or a name that is in no register. */
export function attendanceKeyOf({ person, name }: Pick<Attended, 'person' | 'name'>): string {
  return person === '' ? name : person;
}

/** Closes a session: the clock stops, the time of everybody is recorded. One undo step opens it again as it was. */
export function closeSession(
  organisation: string,
  { id, value }: Identified<CoachingSession>,
  steps: readonly Identified<SessionStep>[],
  { outcome, nextAt, attendance, recorded }: Closing,
  now: string,
): Change {
  const clock = pauseClock(value, steps, now);
  const startedAt = value.startedAt === '' ? value.startsAt : value.startedAt;
  const listed = new Map(attendance.map((one) => [attendanceIdOf(id, attendanceKeyOf(one)), one]));
  return organisationChange(organisation, 'session:undo.close', [
    recordChange(sessionRecord, id, { ...clock.session, state: 'closed', closedAt: now, startedAt, outcome, nextAt }),
    ...[...clock.steps].map(([step, fields]) => recordChange(sessionStepRecord, step, fields)),
    ...[...listed].map(([key, one]) => recordChange(attendanceRecord, key, { session: id, ...one, archived: false })),
    ...recorded.filter((key) => !listed.has(key)).map((key) => recordChange(attendanceRecord, key, { archived: true })),
  ]);
}

/** Opens a closed session again, its clock at rest. */
export function reopenSession(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.reopen', [
    recordChange(sessionRecord, id, { state: 'running', closedAt: '' }),
  ]);
}

/** Calls a planned session off; it stays in the list. */
export function cancelSession(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.cancel', [
    recordChange(sessionRecord, id, { state: 'cancelled' }),
  ]);
}

/** Plans a session again that was called off. */
export function restoreSession(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.restore', [
    recordChange(sessionRecord, id, { state: 'planned' }),
  ]);
}

/** Takes a session out of all lists. Nothing of it is deleted. */
export function archiveSession(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.archive', [
    recordChange(sessionRecord, id, { archived: true }),
  ]);
}
