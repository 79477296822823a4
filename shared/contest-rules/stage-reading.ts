import type { ContestDocument } from '../documents/contest-document.ts';
import type { Stage } from '../domain/contest-day.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The parts of a contest that say what happens on stage. */
export type StageParts = Pick<ContestDocument, 'contest' | 'stage' | 'stageTimes'>;

/** How a pitch stands on stage: not begun, under way, or over and waiting for its marks. */
export type StageState = 'waiting' | 'on-stage' | 'over';

/** The clock of the pitch on stage. */
export interface StageReading {
  readonly pitch: string;
  readonly phase: Stage['phase'];
  readonly state: StageState;
  readonly isRunning: boolean;
  /** Milliseconds left of the phase; below zero when its time is over. */
  readonly left: number;
  /** Milliseconds since the epoch at which a running phase ends; `null` while the clock stands. */
  readonly endsAt: number | null;
}

/** Milliseconds a phase has. */
export function phaseTime(contest: ContestDocument['contest'], phase: Stage['phase']): number {
  return (phase === 'presentation' ? contest.pitchMinutes : contest.questionMinutes) * MINUTE;
}

/** Reads the stage at a moment. @returns `null` while nobody is on stage. @param now milliseconds since the epoch. */
export function readStage({ contest, stage, stageTimes }: StageParts, now: number): StageReading | null {
  const { pitch, phase } = stage;
  if (pitch === '') return null;
  const times = stageTimes.find(({ id }) => id === pitch)?.value;
  const end = Date.parse(stage.endsAt);
  const endsAt = Number.isFinite(end) ? end : null;
  const state =
    times === undefined || times.startedAt === '' ? 'waiting' : times.finishedAt === '' ? 'on-stage' : 'over';
  return {
    pitch,
    phase,
    state,
    isRunning: endsAt !== null,
    left: endsAt === null ? (stage.left ?? phaseTime(contest, phase)) : endsAt - now,
    endsAt,
  };
}

/**
 * When the pitch on stage will be over by its clock: what is left of the phase, and the questions while it is presented. A
 * standing clock ends later with every moment.
 *
 * @returns milliseconds since the epoch; `null` before the clock is started.
 */
export function expectedStageEnd(document: StageParts, now: number): number | null {
  const reading = readStage(document, now);
  if (reading === null || (document.stage.left === null && reading.endsAt === null)) return null;
  const end = reading.endsAt === null ? now + Math.max(0, reading.left) : Math.max(now, reading.endsAt);
  return reading.phase === 'presentation' ? end + phaseTime(document.contest, 'questions') : end;
}

/** Milliseconds as a clock counts them down, in whole seconds: one that has begun counts, but for its last thousandth. */
export function wholeSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / SECOND - 0.001);
}

/** Minutes and seconds as a clock shows them, `3:05`, without a sign. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
