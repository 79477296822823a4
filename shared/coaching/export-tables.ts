import type { Action, Attendance, CoachingSession } from '../domain/coaching.ts';
import type { Translate } from '../i18n/translator.ts';
import type { OutputCell, OutputTable } from '../tables/output-cell.ts';

/** A session as exports write it. Private notes are no part of it. */
export interface SessionToExport {
  readonly organisation: string;
  /** 1 for the first with its organisation; null for one that was called off. */
  readonly number: number | null;
  readonly session: CoachingSession;
  readonly attendance: readonly Attendance[];
  /** Names of coaches and experts. */
  readonly who: readonly string[];
}

/** An action as exports write it. */
export interface ActionToExport {
  readonly organisation: string;
  readonly action: Action;
  /** Name of its dimension; empty for none. */
  readonly dimension: string;
}

/** Minutes that coaches and experts spent in a session. */
export function workedMinutes(attendance: readonly Attendance[]): number {
  return attendance
    .filter(({ role }) => role === 'coach' || role === 'expert')
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Sessions as a sheet, a row each. */
export function sessionsTable(sessions: readonly SessionToExport[], t: Translate): OutputTable {
  return {
    sheetName: t('coachingOverview:export.sessions'),
    header: [
      t('coachingOverview:column.organisation'),
      t('coachingOverview:column.number'),
      t('coachingOverview:column.date'),
      t('coachingOverview:column.topic'),
      t('coachingOverview:column.state'),
      t('coachingOverview:column.who'),
      t('coachingOverview:export.minutes'),
      t('coachingOverview:column.place'),
      t('coachingOverview:column.outcome'),
    ],
    rows: sessions.map(({ organisation, number, session, attendance, who }) => [
      organisation,
      number,
      dateCell(session.startsAt),
      session.topic,
      t(`coachingOverview:sessionState.${session.state}`),
      who.join(', '),
      workedMinutes(attendance),
      session.isRemote ? t('coachingOverview:sessions.remote') : session.place,
      session.outcome,
    ]),
  };
}

/** Actions as a sheet, a row each. */
export function actionsTable(actions: readonly ActionToExport[], t: Translate): OutputTable {
  return {
    sheetName: t('coachingOverview:export.actions'),
    header: [
      t('coachingOverview:column.organisation'),
      t('coachingOverview:column.action'),
      t('coachingOverview:column.owner'),
      t('coachingOverview:column.helper'),
      t('coachingOverview:column.due'),
      t('coachingOverview:column.state'),
      t('coachingOverview:column.done'),
      t('coachingOverview:column.hours'),
      t('coachingOverview:column.dimension'),
    ],
    rows: actions.map(({ organisation, action, dimension }) => [
      organisation,
      action.text,
      action.owner,
      action.helper,
      dateCell(action.dueOn),
      t(`coachingOverview:actionState.${action.state}`),
      dateCell(action.doneOn),
      action.hours,
      dimension,
    ]),
  };
}

function dateCell(iso: string): OutputCell {
  return iso === '' ? null : { kind: 'date', iso: iso.slice(0, 10) };
}
