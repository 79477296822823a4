import { stageRecord, stageTimeRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { phaseTime, readStage } from '../../../shared/contest-rules/stage-reading.ts';
import type { Stage, StageTime } from '../../../shared/domain/contest-day.ts';
import type { Change } from '../store-contract.ts';
import { contestChange } from './contest-change.ts';
import { recordChange } from './record-change.ts';

const MINUTE = 60_000;

/**
 * Puts a pitch on stage, its clock full and standing; the one before is over. The pitch that stands there already begins anew, as if
 * it had never been called.
 *
 * All commands of this file leave the undo stack alone: nobody can take time back.
 *
 * @param now milliseconds since the epoch.
 */
export function putOnStage(document: ContestDocument, pitch: string, now: number): Change {
  const { stage } = document;
  const times = timesOf(document, stage.pitch);
  const isAnew = stage.pitch === pitch;
  const left = isAnew
    ? { startedAt: '', finishedAt: '' }
    : times.startedAt !== '' && times.finishedAt === ''
      ? { finishedAt: iso(now) }
      : {};
  const changes = stage.pitch === '' || Object.keys(left).length === 0 ? [] : [{ pitch: stage.pitch, times: left }];
  return stageChange(document, { pitch, phase: 'presentation', left: null, endsAt: '' }, changes);
}

/** Starts the clock of a pitch, or lets it go on; the pitch is the one on stage from now on. */
export function startClock(document: ContestDocument, pitch: string, now: number): Change {
  const reading = readStage(document, now);
  const isHere = reading?.pitch === pitch;
  const phase = isHere ? reading.phase : 'presentation';
  const left = isHere ? reading.left : phaseTime(document.contest, phase);
  const before = timesOf(document, document.stage.pitch);
  const isOther = document.stage.pitch !== '' && !isHere && before.startedAt !== '' && before.finishedAt === '';
  const startedAt = timesOf(document, pitch).startedAt;
  return stageChange(document, { pitch, phase, left: null, endsAt: iso(now + left) }, [
    ...(isOther ? [{ pitch: document.stage.pitch, times: { finishedAt: iso(now) } }] : []),
    { pitch, times: { startedAt: startedAt === '' ? iso(now) : startedAt, finishedAt: '' } },
  ]);
}

/** Stops the clock with what is left of it. */
export function pauseClock(document: ContestDocument, now: number): Change {
  const reading = readStage(document, now);
  if (reading === null || !reading.isRunning) return stageChange(document, {}, []);
  return stageChange(document, { left: reading.left, endsAt: '' }, []);
}

/** Gives the phase a minute more; one whose time is over gets a minute from now on. */
export function addMinute(document: ContestDocument, now: number): Change {
  const reading = readStage(document, now);
  if (reading === null) return stageChange(document, {}, []);
  const left = Math.max(0, reading.left) + MINUTE;
  return stageChange(document, reading.isRunning ? { endsAt: iso(now + left) } : { left }, []);
}

/** Ends the presentation and starts the time for questions, whole whenever it begins. */
export function moveToQuestions(document: ContestDocument, now: number): Change {
  const left = phaseTime(document.contest, 'questions');
  return stageChange(document, { phase: 'questions', left: null, endsAt: iso(now + left) }, []);
}

/** The pitch on stage is over: its clock stands, its marks are awaited. */
export function finishPitch(document: ContestDocument, now: number): Change {
  const reading = readStage(document, now);
  if (reading === null) return stageChange(document, {}, []);
  const { startedAt } = timesOf(document, reading.pitch);
  const times = { startedAt: startedAt === '' ? iso(now) : startedAt, finishedAt: iso(now) };
  return stageChange(document, { left: reading.left, endsAt: '' }, [{ pitch: reading.pitch, times }]);
}

interface TimesChange {
  readonly pitch: string;
  readonly times: Partial<StageTime>;
}

function stageChange(document: ContestDocument, stage: Partial<Stage>, times: readonly TimesChange[]): Change {
  const changes = [
    recordChange(stageRecord, document.id, stage),
    ...times.map((one) => recordChange(stageTimeRecord, one.pitch, one.times)),
  ];
  return { ...contestChange(document.id, '', changes), undoLabel: null };
}

function timesOf({ stageTimes }: ContestDocument, pitch: string): StageTime {
  return stageTimes.find(({ id }) => id === pitch)?.value ?? { startedAt: '', finishedAt: '' };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
