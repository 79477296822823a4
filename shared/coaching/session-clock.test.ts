import { describe, expect, it } from 'vitest';
import { sessionSchema, sessionStepSchema, type CoachingSession, type SessionStep } from '../domain/coaching.ts';
import type { Identified } from '../documents/record.ts';
import {
  elapsedSeconds,
  goToStep,
  pauseClock,
  proposeMinutes,
  resumeClock,
  startClock,
  stepSeconds,
  type ClockChange,
} from './session-clock.ts';

const at = (minutes: number) => new Date(Date.UTC(2021, 6, 8, 10, minutes)).toISOString();

/** A session and its steps as the documents keep them, with every turn of the clock written back. */
function sessionWith(minutes: readonly number[]) {
  let session: CoachingSession = sessionSchema.parse({ plannedMinutes: 90 });
  let steps: readonly Identified<SessionStep>[] = minutes.map((length, index) => ({
    id: `${index}`,
    value: sessionStepSchema.parse({ minutes: length }),
  }));
  return {
    turn(change: (session: CoachingSession, steps: readonly Identified<SessionStep>[]) => ClockChange) {
      const { session: fields, steps: stepFields } = change(session, steps);
      // Through JSON, as a restart reads them.
      session = sessionSchema.parse(JSON.parse(JSON.stringify({ ...session, ...fields })));
      steps = steps.map(({ id, value }) => ({ id, value: { ...value, ...stepFields.get(id) } }));
    },
    session: () => session,
    minutesOf: (index: number, now: string) => {
      const step = steps[index];
      return step === undefined ? NaN : stepSeconds(session, step, now) / 60;
    },
    done: () => steps.filter(({ value }) => value.isDone).map(({ id }) => id),
    minutes: (now: string) => elapsedSeconds(session, now) / 60,
  };
}

describe('the clock of a session', () => {
  it('counts from its start, not while paused, and goes on after a restart', () => {
    const one = sessionWith([10, 15]);
    one.turn((session, steps) => startClock(session, steps, at(0)));
    expect(one.session()).toMatchObject({ state: 'running', startedAt: at(0), currentStep: '0' });
    expect(one.minutes(at(12))).toBe(12);
    one.turn((session, steps) => pauseClock(session, steps, at(12)));
    expect(one.minutes(at(40))).toBe(12);
    one.turn(() => resumeClock(at(40)));
    expect(one.minutes(at(47))).toBe(19);
    expect(one.minutesOf(0, at(47))).toBe(19);
  });

  it('gives every step its own time, and calls over what is left behind', () => {
    const one = sessionWith([10, 15, 35]);
    one.turn((session, steps) => startClock(session, steps, at(0)));
    one.turn((session, steps) => goToStep(session, steps, '1', at(10)));
    one.turn((session, steps) => goToStep(session, steps, '2', at(27)));
    expect([0, 1, 2].map((index) => one.minutesOf(index, at(47)))).toEqual([10, 17, 20]);
    expect(one.minutes(at(47))).toBe(47);
    expect(one.done()).toEqual(['0', '1']);
    one.turn((session, steps) => goToStep(session, steps, '1', at(47)));
    expect(one.done()).toEqual(['0']);
    expect([0, 1, 2].map((index) => one.minutesOf(index, at(50)))).toEqual([10, 20, 20]);
  });

  it('stays at rest when steps change during a pause', () => {
    const one = sessionWith([10, 15]);
    one.turn((session, steps) => startClock(session, steps, at(0)));
    one.turn((session, steps) => pauseClock(session, steps, at(5)));
    one.turn((session, steps) => goToStep(session, steps, '1', at(20)));
    expect(one.minutes(at(30))).toBe(5);
    expect(one.minutesOf(1, at(30))).toBe(0);
  });

  it('never counts backwards when the laptop’s clock is set back', () => {
    const one = sessionWith([10]);
    one.turn((session, steps) => startClock(session, steps, at(30)));
    expect(one.minutes(at(10))).toBe(0);
  });
});

describe('the minutes to record', () => {
  const counted = (minutes: number) => sessionSchema.parse({ plannedMinutes: 90, countedSeconds: minutes * 60 });
  it.each([
    [47, 45],
    [48, 50],
    [2, 5],
    [0, 90],
    [271, 90],
  ])('of %i counted are %i', (minutes, proposed) => {
    expect(proposeMinutes(counted(minutes), at(0))).toBe(proposed);
  });
});
