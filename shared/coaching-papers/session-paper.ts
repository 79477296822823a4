import { contradicts } from '../coaching/contrasts.ts';
import { numberSessions } from '../coaching/session-order.ts';
import { daysBetween } from '../coaching/days.ts';
import { localDayOf } from '../coaching/local-day.ts';
import type { Identified } from '../documents/record.ts';
import type { Action, ActionState, Advice, CoachingSession } from '../domain/coaching.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Paper } from '../reports/paper.ts';
import type { AdviceGroup, AdviceLine, EarlierAction, SessionModel } from '../reports/session-model.ts';
import { sessionReport } from '../reports/session-report.ts';
import { coachingContextOf, shortNameOf, type CoachingDossier } from './coaching-dossier.ts';
import { cardTitleOf } from './plan-lines.ts';

/** The report of a session; `null` when the organisation has no such session. */
export function sessionPaper(dossier: CoachingDossier, session: string, t: Translate): Paper | null {
  const found = dossier.coaching.sessions.find(({ id }) => id === session);
  return found === undefined ? null : sessionReport(sessionModel(dossier, found, t), t);
}

/** Counted by when sessions begin; one that was called off has no number. */
export function sessionNumberOf({ coaching }: CoachingDossier, session: string): number | null {
  return numberSessions(coaching.sessions).get(session) ?? null;
}

function sessionModel(dossier: CoachingDossier, session: Identified<CoachingSession>, t: Translate): SessionModel {
  const { coaching, notes } = dossier;
  const { id, value } = session;
  const number = sessionNumberOf(dossier, id);
  const day = localDayOf(value.startedAt === '' ? value.startsAt : value.startedAt);
  const attendance = coaching.attendance.filter((one) => one.value.session === id).map((one) => one.value);
  const named = attendance.map((one) => ({
    ...one,
    name: one.name === '' ? (dossier.people.get(one.person) ?? '') : one.name,
  }));
  return {
    ...coachingContextOf(dossier, 'session', number === null ? id.slice(-4) : String(number), t),
    number,
    topic: value.topic,
    state: value.state,
    day,
    minutes: minutesOf(value, named),
    isRemote: value.isRemote,
    place: value.place,
    present: presentOf(
      dossier,
      value,
      named.map(({ name }) => name),
    ),
    audience: { organisation: value.audience.includes('organisation'), experts: value.audience.includes('experts') },
    earlier: earlierActions(dossier, id, day),
    notes: notes.get(id) ?? [],
    advice: adviceGroups(dossier, id),
    decisions: coaching.decisions
      .filter((one) => one.value.session === id)
      .sort(byOrder)
      .map((one) => ({ text: one.value.text, owner: one.value.owner, from: one.value.from })),
    actions: coaching.actions
      .filter((one) => one.value.session === id)
      .sort(byOrder)
      .map((one) => ({
        text: one.value.text,
        owner: one.value.owner,
        dueOn: one.value.dueOn,
        gap: shortNameOf(dossier, one.value.dimension) || cardTitleOf(dossier, one.value.card),
      })),
    attendance: named,
    outcome: value.outcome,
    nextAt: value.nextAt,
  };
}

/** What somebody wrote that they spent; where nobody did, what was counted, else what is planned. A clock left running counts the night too. */
function minutesOf(value: CoachingSession, attendance: readonly { readonly minutes: number }[]): number {
  if (value.state !== 'closed') return value.plannedMinutes;
  const recorded = Math.max(0, ...attendance.map(({ minutes }) => minutes));
  return recorded || Math.round(value.countedSeconds / 60) || value.plannedMinutes;
}

function presentOf(
  { people }: CoachingDossier,
  { participants, coachIds, expertIds }: CoachingSession,
  attended: readonly string[],
): readonly string[] {
  const names = [...participants, ...[...coachIds, ...expertIds].map((id) => people.get(id) ?? ''), ...attended];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** Actions agreed before the session that were still open when it began, the oldest first. */
function earlierActions({ coaching }: CoachingDossier, session: string, day: string): readonly EarlierAction[] {
  return (
    coaching.actions
      // A dropped action has no day on which it ended: where it was still open is not known.
      .filter(({ value }) => value.session !== session && value.state !== 'dropped')
      .map(({ value }) => ({ value, agreedOn: localDayOf(value.createdAt) }))
      .filter(
        ({ agreedOn, value }) =>
          agreedOn !== '' && agreedOn < day && (value.doneOn === '' ? value.state !== 'done' : value.doneOn >= day),
      )
      .sort((a, b) => compare(a.agreedOn, b.agreedOn))
      .map(({ value, agreedOn }) => ({
        text: value.text,
        owner: value.owner,
        daysOpen: daysBetween(agreedOn, day),
        state: stateOn(value, day),
      }))
  );
}

/** What was done later was still open on the day. */
function stateOn({ state, doneOn }: Action, day: string): ActionState {
  return state === 'done' && doneOn > day ? 'open' : state;
}

function adviceGroups(dossier: CoachingDossier, session: string): readonly AdviceGroup[] {
  const { advice } = dossier.coaching;
  const groups: AdviceGroup[] = [];
  const seen = new Set<string>();
  for (const own of advice.filter(({ value }) => value.session === session)) {
    if (seen.has(own.id)) continue;
    const opposed = connected(advice, own);
    for (const { id } of opposed) seen.add(id);
    groups.push({
      topic: own.value.topic,
      isContrast: opposed.length > 1,
      lines: opposed.map((one) => adviceLine(dossier, one, session)),
    });
  }
  // What contradicts each other comes first: it waits for a decision.
  return groups.sort((a, b) => Number(b.isContrast) - Number(a.isContrast));
}

/** A piece of advice with everything open it stands against, straight or through others; the older first. */
function connected(advice: readonly Identified<Advice>[], own: Identified<Advice>): readonly Identified<Advice>[] {
  if (own.value.outcome !== 'open') return [own];
  const open = advice.filter(({ value }) => value.outcome === 'open');
  const found = new Set([own]);
  for (const one of found) {
    for (const other of open) {
      if (contradicts(one, other)) found.add(other);
    }
  }
  return [...found].sort((a, b) => compare(a.value.givenOn, b.value.givenOn) || compare(a.id, b.id));
}

function adviceLine(dossier: CoachingDossier, { value }: Identified<Advice>, session: string): AdviceLine {
  const about = shortNameOf(dossier, value.dimension);
  return {
    title: value.title,
    text: value.text,
    author: value.authorName === '' ? (dossier.people.get(value.author) ?? '') : value.authorName,
    about: about === '' ? value.topic : about,
    givenOn: value.session === session ? '' : value.givenOn,
  };
}

function byOrder(a: Identified<{ readonly order: string }>, b: Identified<{ readonly order: string }>): number {
  return compare(a.value.order, b.value.order) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
