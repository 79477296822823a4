import type { Identified } from '../documents/record.ts';
import type { CoachingSession, SessionStep } from '../domain/coaching.ts';

// The clock of a session is made of stored times alone: it goes on through a restart, and on another laptop.
// `now` is an ISO date and time throughout; a clock that was set back counts nothing rather than less.

type SessionClock = Pick<CoachingSession, 'countedSeconds' | 'runningSince'>;

/** What a turn of the clock writes: fields of the session, and of its steps by id. */
export interface ClockChange {
  readonly session: Partial<CoachingSession>;
  readonly steps: ReadonlyMap<string, Partial<SessionStep>>;
}

/** Seconds of a session so far. */
export function elapsedSeconds({ countedSeconds, runningSince }: SessionClock, now: string): number {
  return countedSeconds + secondsBetween(runningSince, now);
}

/** Seconds of a step so far. */
export function stepSeconds(
  session: SessionClock & Pick<CoachingSession, 'currentStep'>,
  step: Identified<Pick<SessionStep, 'countedSeconds'>>,
  now: string,
): number {
  const isCurrent = session.currentStep === step.id;
  return step.value.countedSeconds + (isCurrent ? secondsBetween(session.runningSince, now) : 0);
}

/** Whether the clock counts now. */
export function isCounting({ runningSince }: SessionClock): boolean {
  return runningSince !== '';
}

/** Begins a session, at its first step that is not over. */
export function startClock(
  session: CoachingSession,
  steps: readonly Identified<SessionStep>[],
  now: string,
): ClockChange {
  const first = steps.find(({ value }) => !value.isDone);
  return {
    session: {
      state: 'running',
      startedAt: session.startedAt === '' ? now : session.startedAt,
      runningSince: now,
      currentStep: first?.id ?? '',
    },
    steps: new Map(),
  };
}

/** Stops the clock until {@link resumeClock}. */
export function pauseClock(
  session: CoachingSession,
  steps: readonly Identified<SessionStep>[],
  now: string,
): ClockChange {
  return {
    session: { countedSeconds: Math.round(elapsedSeconds(session, now)), runningSince: '' },
    steps: countedStep(session, steps, now),
  };
}

/** Lets the clock go on. */
export function resumeClock(now: string): ClockChange {
  return { session: { runningSince: now }, steps: new Map() };
}

/**
 * Goes to another step. The one that is left is over when the way leads on; the one that is reached is not over (any more).
 * The clock keeps running or resting as it was.
 */
export function goToStep(
  session: CoachingSession,
  steps: readonly Identified<SessionStep>[],
  target: string,
  now: string,
): ClockChange {
  const changes = new Map(countedStep(session, steps, now));
  const from = steps.findIndex(({ id }) => id === session.currentStep);
  const to = steps.findIndex(({ id }) => id === target);
  if (to > from) {
    for (const { id } of steps.slice(Math.max(0, from), to)) changes.set(id, { ...changes.get(id), isDone: true });
  }
  changes.set(target, { ...changes.get(target), isDone: false });
  const counted = isCounting(session)
    ? { countedSeconds: Math.round(elapsedSeconds(session, now)), runningSince: now }
    : {};
  return { session: { ...counted, currentStep: target }, steps: changes };
}

function countedStep(
  session: CoachingSession,
  steps: readonly Identified<SessionStep>[],
  now: string,
): ReadonlyMap<string, Partial<SessionStep>> {
  const current = steps.find(({ id }) => id === session.currentStep);
  if (current === undefined || !isCounting(session)) return new Map();
  return new Map([[current.id, { countedSeconds: Math.round(stepSeconds(session, current, now)) }]]);
}

function secondsBetween(since: string, now: string): number {
  if (since === '') return 0;
  const seconds = (Date.parse(now) - Date.parse(since)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}

/** Longer than the plan by this factor, a clock was most likely forgotten. */
const FORGOTTEN = 3;
const ROUNDED_TO_MINUTES = 5;

/**
 * Minutes to propose for everybody who was there: what the clock counted, rounded to five; what was planned where nobody started it
 * or it was left running.
 */
export function proposeMinutes(session: CoachingSession, now: string): number {
  const minutes = elapsedSeconds(session, now) / 60;
  if (minutes < 1 || minutes > Math.max(60, session.plannedMinutes) * FORGOTTEN) return session.plannedMinutes;
  return Math.max(ROUNDED_TO_MINUTES, Math.round(minutes / ROUNDED_TO_MINUTES) * ROUNDED_TO_MINUTES);
}
