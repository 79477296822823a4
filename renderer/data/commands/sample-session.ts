import { generateNKeysBetween } from 'fractional-indexing';
import type { z } from 'zod';
import {
  actionRecord,
  adviceRecord,
  attendanceIdOf,
  attendanceRecord,
  coachingDecisionRecord,
  sessionRecord,
  sessionStepRecord,
} from '../../../shared/documents/organisation-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import type { CoachingSession } from '../../../shared/domain/coaching.ts';
import {
  actionIdSchema,
  adviceIdSchema,
  coachingDecisionIdSchema,
  newId,
  sessionStepIdSchema,
} from '../../../shared/domain/ids.ts';
import { recordChange } from './record-change.ts';
import type { SampleCalendar } from './sample-calendar.ts';
import type { SampleSession } from './sample-coaching-file.ts';
import type { SamplePeople } from './sample-coaching.ts';
import { withoutEmpty } from './without-empty.ts';

type Changes = readonly RecordChange<z.ZodRawShape>[];

/** What the sessions of an organisation refer to: ids by the keys of the file, and when everything is. */
export interface SessionLinks {
  readonly coach: { readonly id: string; readonly name: string };
  readonly people: SamplePeople;
  readonly cards: ReadonlyMap<string, string>;
  readonly requests: ReadonlyMap<string, string>;
  readonly sessions: ReadonlyMap<string, string>;
  readonly calendar: SampleCalendar;
}

const MINUTE_MS = 60_000;

/** How long the running session has been going when the sample is opened. */
const RUNNING_MINUTES = 22;

/** What writes the sessions of one organisation, with all that came out of them. */
export function sessionChanges(sessions: readonly SampleSession[], links: SessionLinks): Changes {
  const advice = new Map(sessions.flatMap((one) => one.advice.map(({ key }) => [key, newId(adviceIdSchema)])));
  return sessions.flatMap((session) => {
    const id = links.sessions.get(session.key) ?? '';
    const steps = session.steps.map(() => newId(sessionStepIdSchema));
    return [
      recordChange(sessionRecord, id, sessionFields(session, links, steps)),
      ...stepChanges(session, id, steps),
      ...attendanceChanges(session, id, links),
      ...decisionChanges(session, id, advice, links),
      ...adviceChanges(session, id, advice, links),
      ...actionChanges(session, id, links),
    ];
  });
}

function sessionFields(
  session: SampleSession,
  { coach, people, cards, requests, calendar }: SessionLinks,
  steps: readonly string[],
): Partial<CoachingSession> {
  const { topic, place, link, agenda, state, participants, dimensions, audience, outcome, nextDay } = session;
  const begun = beginOf(session, calendar);
  const minutes = session.steps.reduce((sum, step) => sum + step.minutes, 0);
  return {
    ...withoutEmpty({ topic, place, link, agenda, participants, dimensions, audience, outcome }),
    state,
    startsAt: begun,
    plannedMinutes: minutes,
    isRemote: link !== '',
    coachIds: coach.id === '' ? [] : [coach.id],
    expertIds: session.experts.flatMap((code) => people.get(code)?.id ?? []),
    cards: session.cards.flatMap((key) => cards.get(key) ?? []),
    request: requests.get(session.request) ?? '',
    ...clockOf(session, begun, calendar.now, steps),
    nextAt: nextDay === undefined || nextDay === 0 ? '' : calendar.moment(nextDay, session.time || '10:00'),
    notesTouched: session.notes.length > 0,
  };
}

/** A session without a time of day runs now. */
function beginOf({ day, time }: SampleSession, calendar: SampleCalendar): string {
  if (time !== '') return calendar.moment(day, time);
  return new Date(Date.parse(calendar.now) - RUNNING_MINUTES * MINUTE_MS).toISOString();
}

function clockOf(
  { state, attendance }: SampleSession,
  begun: string,
  now: string,
  steps: readonly string[],
): Partial<CoachingSession> {
  if (state === 'running') {
    // Two steps are over; the third runs since the session's minutes are more than theirs.
    return { startedAt: begun, countedSeconds: RUNNING_MINUTES * 60, runningSince: now, currentStep: steps[1] ?? '' };
  }
  if (state !== 'closed') return {};
  const minutes = attendance[0]?.minutes ?? 0;
  const closedAt = new Date(Date.parse(begun) + minutes * MINUTE_MS).toISOString();
  return { startedAt: begun, closedAt, countedSeconds: minutes * 60 };
}

function stepChanges({ steps, state }: SampleSession, session: string, ids: readonly string[]): Changes {
  const orders = generateNKeysBetween(null, null, steps.length);
  return steps.map(({ title, minutes }, index) => {
    const isOver = state === 'closed' || (state === 'running' && index === 0);
    const seconds = isOver ? minutes * 60 : state === 'running' && index === 1 ? (RUNNING_MINUTES - 10) * 60 : 0;
    return recordChange(sessionStepRecord, ids[index] ?? '', {
      session,
      title,
      minutes,
      order: orders[index] ?? '',
      ...withoutEmpty({ isDone: isOver }),
      ...(seconds === 0 ? {} : { countedSeconds: seconds }),
    });
  });
}

function attendanceChanges({ attendance }: SampleSession, session: string, { coach, people }: SessionLinks): Changes {
  return attendance.map(({ who, name = '', minutes }) => {
    const person = who === 'coach' ? coach : people.get(who);
    const role = who === 'coach' ? 'coach' : person === undefined ? 'organisation' : 'expert';
    const shown = person?.name ?? name;
    return recordChange(attendanceRecord, attendanceIdOf(session, person?.id ?? shown), {
      ...withoutEmpty({ session, person: person?.id ?? '', name: shown }),
      role,
      minutes,
    });
  });
}

function decisionChanges(
  { decisions }: SampleSession,
  session: string,
  advice: ReadonlyMap<string, string>,
  { calendar }: SessionLinks,
): Changes {
  const orders = generateNKeysBetween(null, null, decisions.length);
  return decisions.map(({ day, settles, ...decision }, index) =>
    recordChange(
      coachingDecisionRecord,
      newId(coachingDecisionIdSchema),
      withoutEmpty({
        ...decision,
        session,
        from: calendar.workingDay(day),
        settles: settles.flatMap((key) => advice.get(key) ?? []),
        order: orders[index] ?? '',
      }),
    ),
  );
}

function adviceChanges(
  session: SampleSession,
  id: string,
  ids: ReadonlyMap<string, string>,
  { coach, people, calendar }: SessionLinks,
): Changes {
  return session.advice.map(({ key, by, against, ...advice }) => {
    const author = by === 'coach' ? coach : people.get(by);
    return recordChange(
      adviceRecord,
      ids.get(key) ?? '',
      withoutEmpty({
        ...advice,
        session: id,
        author: author?.id ?? '',
        authorName: author?.name ?? by,
        givenOn: calendar.workingDay(session.day),
        against: against.flatMap((other) => ids.get(other) ?? []),
      }),
    );
  });
}

function actionChanges(session: SampleSession, id: string, { cards, calendar }: SessionLinks): Changes {
  const orders = generateNKeysBetween(null, null, session.actions.length);
  return session.actions.map(({ card, due, done, remind, ...action }, index) =>
    recordChange(
      actionRecord,
      newId(actionIdSchema),
      withoutEmpty({
        ...action,
        session: id,
        card: cards.get(card) ?? '',
        dueOn: calendar.day(due),
        doneOn: done === undefined ? '' : calendar.day(done),
        remindOn: remind === undefined ? '' : calendar.day(remind),
        createdAt: beginOf(session, calendar),
        order: orders[index] ?? '',
      }),
    ),
  );
}
