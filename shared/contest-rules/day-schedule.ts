import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { AgendaItem } from '../domain/contest-day.ts';
import { dayOf, dayTime } from './day-time.ts';
import { expectedStageEnd } from './stage-reading.ts';

const MINUTE = 60_000;
/** A break that makes up for a delay keeps half its minutes, and five at least. */
const SHORTEST_BREAK = 5;

/** The parts of a contest that a day is made of. */
export type DayParts = Pick<ContestDocument, 'contest' | 'pitches' | 'agenda' | 'stage' | 'stageTimes'>;

/** A pitch or an item of the agenda with its times, in milliseconds since the epoch. */
export interface ScheduleLine {
  readonly kind: 'pitch' | 'item';
  readonly id: string;
  readonly plannedStart: number;
  readonly plannedEnd: number;
  /** As it was, or as it is to be expected now. */
  readonly expectedStart: number;
  readonly expectedEnd: number;
  readonly state: 'done' | 'now' | 'next';
  /** The organisation did not come: the day goes on without it. */
  readonly isSkipped: boolean;
  /** Whole minutes between the planned and the expected start; below zero when early. */
  readonly lateMinutes: number;
}

/** A contest's day. */
export interface DaySchedule {
  /** In the order of the programme. */
  readonly lines: readonly ScheduleLine[];
  /** How late the day is at this moment, in whole minutes; below zero when early. */
  readonly lateMinutes: number;
  readonly plannedEnd: number;
  readonly expectedEnd: number;
}

interface PlannedLine {
  readonly kind: 'pitch' | 'item';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly isSkipped: boolean;
  readonly isBreak: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the day from its plan and from what really happened.
 *
 * The plan puts the pitches one after the other, each with its presentation, the questions, and the buffer before the next pitch;
 * items stand before the pitch they name, or at the end. What is still to come follows from the last real time:
 *
 * - A delay is made up by the buffers first, down to nothing. A break gives time only for what the buffers up to the next item
 *   cannot make up, and keeps half its minutes, five at least. Presentations, questions and all other items keep their minutes.
 * - Ahead of time the pitches follow on; an item never begins before its time, because people were told of it. A break begins
 *   early and ends as planned.
 * - An organisation that did not come takes no time.
 *
 * The day is the contest's date, or the one on which its first pitch really began; the clock of another day makes nothing late.
 *
 * @param now milliseconds since the epoch.
 * @returns `null` while it is not known when the day begins.
 */
export function scheduleDay(document: DayParts, now: number): DaySchedule | null {
  const starts = document.stageTimes.map(({ value }) => Date.parse(value.startedAt)).filter(Number.isFinite);
  const first = starts.length === 0 ? null : Math.min(...starts);
  const day = first !== null ? dayOf(first) : document.contest.date === '' ? dayOf(now) : document.contest.date;
  const begin = dayTime(day, document.contest.startTime);
  if (begin === null) return null;
  const plan = planDay(document, begin);
  const clock = day === dayOf(now) ? now : Number.NEGATIVE_INFINITY;
  const lines = expectDay(document, { plan, real: realSpans(document, plan, clock), now: clock });
  const current = lines.find(({ state }) => state === 'now');
  const next = lines.find(({ state, isSkipped }) => state === 'next' && !isSkipped);
  const late =
    current !== undefined
      ? current.expectedEnd - current.plannedEnd
      : next !== undefined
        ? next.expectedStart - next.plannedStart
        : lastEnd(lines, 'expectedEnd', begin) - lastEnd(lines, 'plannedEnd', begin);
  return {
    lines,
    lateMinutes: inMinutes(late),
    plannedEnd: lastEnd(lines, 'plannedEnd', begin),
    expectedEnd: lastEnd(lines, 'expectedEnd', begin),
  };
}

function planDay({ contest, pitches, agenda }: DayParts, begin: number): readonly PlannedLine[] {
  const known = new Set(pitches.map(({ id }) => id));
  const itemsBefore = (pitch: string): readonly Identified<AgendaItem>[] =>
    agenda.filter(({ value }) => (known.has(value.before) ? value.before : '') === pitch);
  const pitchTime = (contest.pitchMinutes + contest.questionMinutes) * MINUTE;
  const lines: PlannedLine[] = [];
  let cursor = begin;
  const add = (line: Omit<PlannedLine, 'start' | 'end'>, time: number): void => {
    lines.push({ ...line, start: cursor, end: cursor + time });
    cursor += time;
  };
  const addItems = (items: readonly Identified<AgendaItem>[]): void => {
    for (const { id, value } of items) {
      add({ kind: 'item', id, isSkipped: false, isBreak: value.kind === 'break' }, value.minutes * MINUTE);
    }
  };
  for (const { id, value } of pitches) {
    addItems(itemsBefore(id));
    if (lines.at(-1)?.kind === 'pitch') cursor += contest.bufferMinutes * MINUTE;
    add({ kind: 'pitch', id, isSkipped: value.noShow, isBreak: false }, pitchTime);
  }
  addItems(itemsBefore(''));
  return lines;
}

/** The pitches that were on stage. One that was left without its end noted lasted as planned, or until the next began. */
function realSpans(document: DayParts, plan: readonly PlannedLine[], now: number): ReadonlyMap<string, Span> {
  const { stage, stageTimes } = document;
  const begun = stageTimes
    .map(({ id, value }) => ({ id, start: Date.parse(value.startedAt), end: Date.parse(value.finishedAt) }))
    .filter(({ start }) => Number.isFinite(start))
    .sort((a, b) => a.start - b.start);
  const spans = new Map<string, Span>();
  for (const [index, { id, start, end }] of begun.entries()) {
    const line = plan.find((one) => one.id === id);
    if (line === undefined) continue;
    const asPlanned = start + (line.end - line.start);
    const nextStart = begun[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (Number.isFinite(end)) {
      spans.set(id, { start, end: Math.max(start, Math.min(end, nextStart)) });
    } else if (id === stage.pitch) {
      spans.set(id, { start, end: Math.max(start, now, expectedStageEnd(document, now) ?? asPlanned) });
    } else {
      spans.set(id, { start, end: Math.min(asPlanned, nextStart) });
    }
  }
  return spans;
}

interface Progress {
  readonly plan: readonly PlannedLine[];
  readonly real: ReadonlyMap<string, Span>;
  /** Before all times on a day that is not under way. */
  readonly now: number;
}

function expectDay(document: DayParts, { plan, real, now }: Progress): readonly ScheduleLine[] {
  const onStage = document.stageTimes.find(({ id, value }) => id === document.stage.pitch && value.finishedAt === '');
  const lastReal = plan.reduce((last, { id }, index) => (real.has(id) ? index : last), -1);
  const realEnd = Math.max(Number.NEGATIVE_INFINITY, ...[...real.values()].map(({ end }) => end));
  const buffer = document.contest.bufferMinutes * MINUTE;
  const past = pastItems(plan, real, lastReal);
  let cursor = Math.max(plan[0]?.start ?? now, realEnd);
  let before: PlannedLine | null = plan[lastReal] ?? null;
  return plan.map((line, index): ScheduleLine => {
    const happened = real.get(line.id) ?? past.get(line.id);
    if (happened !== undefined) {
      const isNow = onStage !== undefined && line.id === onStage.id && real.has(line.id);
      return shown(line, happened, isNow ? 'now' : 'done');
    }
    if (line.isSkipped) return shown(line, { start: cursor, end: cursor }, 'done');
    const span = expectLine();
    before = line;
    cursor = span.end;
    return shown(line, span, stateOf(line, span));

    function expectLine(): Span {
      const time = line.end - line.start;
      if (line.kind === 'pitch') {
        const gap = before?.kind === 'pitch' ? buffer : 0;
        const start = Math.max(cursor, Math.min(cursor + gap, line.start), now);
        return { start, end: start + time };
      }
      if (!line.isBreak) {
        const start = Math.max(cursor, line.start);
        return { start, end: start + time };
      }
      const delay = cursor - line.start;
      const slack = Math.max(0, time - Math.max(time / 2, SHORTEST_BREAK * MINUTE));
      const given = Math.min(slack, Math.max(0, delay - buffersAfter(plan, index, buffer)));
      return { start: cursor, end: Math.max(line.end, cursor + time) - given };
    }
  });

  function stateOf(line: PlannedLine, span: Span): ScheduleLine['state'] {
    // Nobody notes when an item begins: while no pitch is on stage, the time says it.
    if (line.kind === 'pitch' || onStage !== undefined || now < span.start) return 'next';
    return now < span.end ? 'now' : 'done';
  }
}

/** Items before the last pitch that was on stage are over; they filled the time between what is known. */
function pastItems(
  plan: readonly PlannedLine[],
  real: ReadonlyMap<string, Span>,
  lastReal: number,
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  let cursor = plan[0]?.start ?? 0;
  for (const [index, line] of plan.slice(0, Math.max(0, lastReal)).entries()) {
    const happened = real.get(line.id);
    if (happened !== undefined) cursor = Math.max(cursor, happened.end);
    if (line.kind !== 'item') continue;
    const nextReal = plan.slice(index).find(({ id }) => real.has(id));
    const nextStart = (nextReal === undefined ? undefined : real.get(nextReal.id)?.start) ?? cursor;
    const start = Math.min(cursor, nextStart);
    const end = Math.min(start + (line.end - line.start), nextStart);
    spans.set(line.id, { start, end });
    cursor = Math.max(cursor, end);
  }
  return spans;
}

/** The buffers between the pitches that follow a line, up to the next item. */
function buffersAfter(plan: readonly PlannedLine[], index: number, buffer: number): number {
  const rest = plan.slice(index + 1);
  const nextItem = rest.findIndex(({ kind }) => kind === 'item');
  const block = (nextItem === -1 ? rest : rest.slice(0, nextItem)).filter(({ isSkipped }) => !isSkipped);
  return Math.max(0, block.length - 1) * buffer;
}

function shown(line: PlannedLine, span: Span, state: ScheduleLine['state']): ScheduleLine {
  return {
    kind: line.kind,
    id: line.id,
    plannedStart: line.start,
    plannedEnd: line.end,
    expectedStart: span.start,
    expectedEnd: span.end,
    state,
    isSkipped: line.isSkipped,
    lateMinutes: inMinutes(span.start - line.start),
  };
}

function lastEnd(lines: readonly ScheduleLine[], which: 'plannedEnd' | 'expectedEnd', begin: number): number {
  return lines.reduce((last, line) => Math.max(last, line[which]), begin);
}

function inMinutes(milliseconds: number): number {
  // Plus zero: a hair early is on time, not "minus zero".
  return Math.round(milliseconds / MINUTE) + 0;
}
