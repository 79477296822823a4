import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaItemSchema, stageSchema, stageTimeSchema, type AgendaItem } from '../domain/contest-day.ts';
import { contestSchema, pitchSchema } from '../domain/contest.ts';
import { scheduleDay, type DayParts, type DaySchedule } from './day-schedule.ts';
import { dayTime } from './day-time.ts';

const MINUTE = 60_000;
const DAY = '2021-07-15';
const TOLERANCE = 1e-3;

function at(time: string): number {
  const moment = dayTime(DAY, time);
  if (moment === null) throw new Error(time);
  return moment;
}

function clock(schedule: DaySchedule, which: 'plannedStart' | 'expectedStart' | 'expectedEnd'): string[] {
  return schedule.lines.map((line) => {
    const date = new Date(line[which]);
    return `${line.id} ${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
  });
}

interface PlanSpec {
  readonly pitches: number;
  readonly minutes: readonly [pitch: number, questions: number, buffer: number];
  readonly items: readonly (Pick<AgendaItem, 'kind' | 'minutes'> & { readonly before: number | null })[];
}

/** A day of pitches p0, p1, … and items i0, i1, …, from 10:00 on. */
function dayOf({ pitches, minutes, items }: PlanSpec): DayParts {
  const [pitchMinutes, questionMinutes, bufferMinutes] = minutes;
  return {
    contest: contestSchema.parse({ date: DAY, startTime: '10:00', pitchMinutes, questionMinutes, bufferMinutes }),
    pitches: Array.from({ length: pitches }, (_, index) => ({ id: `p${index}`, value: pitchSchema.parse({}) })),
    agenda: items.map(({ before, ...item }, index) => ({
      id: `i${index}`,
      value: agendaItemSchema.parse({ ...item, before: before === null ? '' : `p${before}` }),
    })),
    stage: stageSchema.parse({}),
    stageTimes: [],
  };
}

/** The same day after its first pitches: each took what its span says; the last may still be on stage. */
function withTimes(day: DayParts, spans: readonly (readonly [start: number, end: number | null])[]): DayParts {
  const iso = (time: number | null): string => (time === null ? '' : new Date(time).toISOString());
  return {
    ...day,
    stage: stageSchema.parse({ pitch: `p${spans.length - 1}` }),
    stageTimes: spans.map(([start, end], index) => ({
      id: `p${index}`,
      value: stageTimeSchema.parse({ startedAt: iso(start), finishedAt: iso(end) }),
    })),
  };
}

function scheduled(day: DayParts, now: number): DaySchedule {
  const schedule = scheduleDay(day, now);
  if (schedule === null) throw new Error('no schedule');
  return schedule;
}

const MORNING: PlanSpec = {
  pitches: 4,
  minutes: [5, 3, 2],
  items: [
    { kind: 'opening', minutes: 10, before: 0 },
    { kind: 'break', minutes: 20, before: 2 },
    { kind: 'award', minutes: 30, before: null },
  ],
};

describe('the plan of a day', () => {
  it('puts buffers between pitches only, items before their pitch and the rest at the end', () => {
    const schedule = scheduled(dayOf(MORNING), at('09:00'));
    expect(clock(schedule, 'plannedStart')).toEqual([
      'i0 10:00',
      'p0 10:10',
      'p1 10:20',
      'i1 10:28',
      'p2 10:48',
      'p3 10:58',
      'i2 11:06',
    ]);
    expect(schedule.expectedEnd).toBe(at('11:36'));
    expect(schedule.lateMinutes).toBe(0);
  });

  it('has no times before it is known when the day begins, and takes today when it is not known which', () => {
    const day = dayOf(MORNING);
    expect(scheduleDay({ ...day, contest: { ...day.contest, startTime: '' } }, at('09:00'))).toBeNull();
    expect(scheduled({ ...day, contest: { ...day.contest, date: '' } }, at('09:00')).lines[0]?.plannedStart).toBe(
      at('10:00'),
    );
  });

  it('keeps an item at the end whose pitch is gone', () => {
    const day = dayOf(MORNING);
    const schedule = scheduled({ ...day, pitches: day.pitches.slice(1) }, at('09:00'));
    expect(schedule.lines.map(({ id }) => id)).toEqual(['p1', 'i1', 'p2', 'p3', 'i0', 'i2']);
  });
});

describe('a day under way', () => {
  it('makes up for a delay with buffers first, then with half of a break', () => {
    // The second pitch ends 14 minutes late: the break gives 10, the buffer after it 2, and 2 remain.
    const day = withTimes(dayOf(MORNING), [
      [at('10:10'), at('10:18')],
      [at('10:20'), at('10:42')],
    ]);
    const schedule = scheduled(day, at('10:42'));
    expect(clock(schedule, 'expectedStart').slice(3)).toEqual(['i1 10:42', 'p2 10:52', 'p3 11:00', 'i2 11:08']);
    expect(schedule.lateMinutes).toBe(4);
    expect(schedule.expectedEnd).toBe(at('11:38'));
  });

  it('leaves a break whole when the buffers after it are enough', () => {
    const day = withTimes(dayOf(MORNING), [
      [at('10:10'), at('10:18')],
      [at('10:20'), at('10:30')],
    ]);
    const schedule = scheduled(day, at('10:30'));
    expect(clock(schedule, 'expectedStart').slice(3)).toEqual(['i1 10:30', 'p2 10:50', 'p3 10:58', 'i2 11:06']);
    expect(schedule.expectedEnd).toBe(at('11:36'));
  });

  it('says how late it is from the pitch on stage, and goes on being late while nobody begins', () => {
    const day = withTimes(dayOf(MORNING), [[at('10:14'), null]]);
    const onStage = scheduled(day, at('10:16'));
    expect(onStage.lines[1]).toMatchObject({ state: 'now', lateMinutes: 4 });
    expect(onStage.lines[0]?.state).toBe('done');
    expect(onStage.lateMinutes).toBe(4);
    expect(scheduled(day, at('10:30')).lateMinutes).toBe(12);

    const waiting = scheduled(dayOf(MORNING), at('10:13'));
    expect(waiting.lateMinutes).toBe(3);
    expect(waiting.lines[0]?.state).toBe('done');
  });

  it('follows the clock on stage: a minute more is a minute later', () => {
    const day = withTimes(dayOf(MORNING), [[at('10:10'), null]]);
    const endsAt = new Date(at('10:16')).toISOString();
    const longer = { ...day, stage: { ...day.stage, endsAt } };
    expect(scheduled(longer, at('10:12')).lines[1]?.expectedEnd).toBe(at('10:19'));
    const questions = { ...day, stage: stageSchema.parse({ pitch: 'p0', phase: 'questions', left: MINUTE }) };
    expect(scheduled(questions, at('10:14')).lines[1]?.expectedEnd).toBe(at('10:15'));
  });

  it('begins no item before its time, and lets a break that begins early end as planned', () => {
    const day = withTimes(dayOf(MORNING), [
      [at('10:05'), at('10:10')],
      [at('10:10'), at('10:15')],
    ]);
    const schedule = scheduled(day, at('10:15'));
    expect(clock(schedule, 'expectedStart').slice(3)).toEqual(['i1 10:15', 'p2 10:48', 'p3 10:58', 'i2 11:06']);
    expect(clock(schedule, 'expectedEnd')[3]).toBe('i1 10:48');
  });

  it('gives no time to who did not come', () => {
    const day = dayOf(MORNING);
    const gone = day.pitches.map((pitch) =>
      pitch.id === 'p2' ? { ...pitch, value: { ...pitch.value, noShow: true } } : pitch,
    );
    const schedule = scheduled({ ...day, pitches: gone }, at('09:00'));
    expect(clock(schedule, 'expectedStart').slice(4)).toEqual(['p2 10:48', 'p3 10:48', 'i2 11:06']);
    expect(schedule.lines[4]).toMatchObject({ isSkipped: true, state: 'done' });
  });

  it('is not made late by the clock of another day', () => {
    const dayAfter = at('10:13') + 24 * 60 * MINUTE;
    expect(scheduled(dayOf(MORNING), dayAfter).lateMinutes).toBe(0);
    const left = withTimes(dayOf(MORNING), [[at('10:10'), null]]);
    expect(scheduled(left, dayAfter).expectedEnd).toBe(at('11:36'));
  });

  it('knows the item of the moment while nobody is on stage', () => {
    const day = withTimes(dayOf(MORNING), [
      [at('10:10'), at('10:18')],
      [at('10:20'), at('10:28')],
    ]);
    expect(scheduled(day, at('10:35')).lines[3]?.state).toBe('now');
    expect(scheduled(day, at('10:50')).lines[3]?.state).toBe('done');
    expect(scheduled(day, at('10:50')).lateMinutes).toBe(2);
  });
});

const minutes = fc.integer({ min: 0, max: 15 });
const plans: fc.Arbitrary<PlanSpec> = fc.record({
  pitches: fc.integer({ min: 1, max: 12 }),
  minutes: fc.tuple(fc.integer({ min: 1, max: 12 }), minutes, fc.integer({ min: 0, max: 5 })),
  items: fc.array(
    fc.record({
      kind: fc.constantFrom(
        'opening' as const,
        'break' as const,
        'voting' as const,
        'award' as const,
        'other' as const,
      ),
      minutes: fc.integer({ min: 0, max: 40 }),
      before: fc.option(fc.integer({ min: 0, max: 11 })),
    }),
    { maxLength: 6 },
  ),
});

/** A day whose first pitches happened, each a little longer or shorter and with a little more or less before it than planned. */
const begunDays = fc
  .tuple(
    plans,
    fc.array(fc.tuple(fc.integer({ min: -5, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 12 }),
    minutes,
    fc.boolean(),
  )
  .map(([plan, moves, since, isOnStage]) => {
    const empty = dayOf(plan);
    const planned = scheduled(empty, at('09:00')).lines.filter(({ kind }) => kind === 'pitch');
    let cursor = at('10:00');
    const spans = moves.slice(0, planned.length).map(([longer, wait], index) => {
      const line = planned[index];
      if (line === undefined) throw new Error('no line');
      const start = Math.max(cursor, line.plannedStart) + wait * MINUTE;
      cursor = start + Math.max(MINUTE, line.plannedEnd - line.plannedStart + longer * MINUTE);
      return [start, cursor] as const;
    });
    const last = spans.at(-1);
    const isOpen = isOnStage && last !== undefined;
    const day =
      spans.length === 0 ? empty : withTimes(empty, isOpen ? [...spans.slice(0, -1), [last[0], null]] : spans);
    return { plan, day, now: (last === undefined ? cursor : isOpen ? last[0] : last[1]) + since * MINUTE };
  });

describe('laws of the schedule', () => {
  it('keeps the order, overlaps nothing and never looks back', () => {
    fc.assert(
      fc.property(begunDays, ({ day, now }) => {
        const { lines, expectedEnd } = scheduled(day, now);
        const order = scheduled({ ...day, stage: stageSchema.parse({}), stageTimes: [] }, at('09:00')).lines;
        expect(lines.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
        for (const [index, line] of lines.entries()) {
          expect(line.expectedEnd).toBeGreaterThanOrEqual(line.expectedStart);
          const next = lines[index + 1];
          if (next !== undefined) expect(next.expectedStart).toBeGreaterThanOrEqual(line.expectedEnd - TOLERANCE);
          if (line.kind === 'pitch' && line.state === 'next') expect(line.expectedStart).toBeGreaterThanOrEqual(now);
        }
        expect(expectedEnd).toBe(lines.at(-1)?.expectedEnd);
        const states = lines.map(({ state }) => ['done', 'now', 'next'].indexOf(state));
        expect(states).toEqual([...states].sort((a, b) => a - b));
        expect(states.filter((state) => state === 1).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('expects what is planned while there is no delay', () => {
    fc.assert(
      fc.property(plans, fc.nat(12), (plan, count) => {
        const empty = dayOf(plan);
        const planned = scheduled(empty, at('09:00')).lines;
        const spans = planned
          .filter(({ kind }) => kind === 'pitch')
          .slice(0, count)
          .map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd] as const);
        const last = spans.at(-1);
        const day = last === undefined ? empty : withTimes(empty, [...spans.slice(0, -1), [last[0], null]]);
        const schedule = scheduled(day, last?.[0] ?? at('10:00'));
        for (const line of schedule.lines) {
          expect([line.expectedStart, line.expectedEnd]).toEqual([line.plannedStart, line.plannedEnd]);
        }
        expect(schedule.lateMinutes).toBe(0);
        expect(schedule.expectedEnd).toBe(schedule.plannedEnd);
      }),
    );
  });

  it('gives pitches and items all their minutes, breaks half and five at least', () => {
    fc.assert(
      fc.property(begunDays, ({ day, now }) => {
        for (const line of scheduled(day, now).lines) {
          if (line.state !== 'next') continue;
          const planned = line.plannedEnd - line.plannedStart;
          const expected = line.expectedEnd - line.expectedStart;
          const item = day.agenda.find(({ id }) => id === line.id)?.value;
          if (item?.kind !== 'break') expect(expected).toBe(planned);
          else
            expect(expected).toBeGreaterThanOrEqual(Math.min(planned, Math.max(planned / 2, 5 * MINUTE)) - TOLERANCE);
        }
      }),
    );
  });

  it('never ends later than the delay of the moment, nor before its plan while it is late', () => {
    fc.assert(
      fc.property(begunDays, ({ day, now }) => {
        const { lines, plannedEnd, expectedEnd } = scheduled(day, now);
        const first = lines.find(({ state }) => state !== 'done');
        if (first === undefined) return;
        const late = Math.max(first.expectedStart - first.plannedStart, first.expectedEnd - first.plannedEnd);
        expect(expectedEnd - plannedEnd).toBeLessThanOrEqual(Math.max(0, late) + TOLERANCE);
      }),
    );
  });
});
