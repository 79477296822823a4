import type { Action, Attendance, CoachingSession } from '../domain/coaching.ts';
import type { Translate } from '../i18n/translator.ts';
import type { OutputCell, OutputTable } from '../tables/output-cell.ts';
import { workedMinutes, type PersonTime } from './hours.ts';
import { localDayOf } from './local-day.ts';

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

/**
 * Recorded time as a sheet, a row for everybody with every organisation; in minutes, so that sums are exact.
 *
 * @param names of the organisations by their ids.
 */
export function hoursTable(
  people: readonly PersonTime[],
  names: ReadonlyMap<string, string>,
  t: Translate,
): OutputTable {
  return {
    sheetName: t('coachingOverview:everybody.title'),
    header: [
      t('coachingOverview:everybody.person'),
      t('coachingOverview:everybody.role'),
      t('coachingOverview:column.organisation'),
      t('coachingOverview:export.minutes'),
    ],
    rows: people.flatMap(({ name, roles, byOrganisation }) =>
      [...byOrganisation].map(([id, minutes]) => [
        name,
        roles.map((role) => t(`coachingOverview:role.${role}`)).join(', '),
        names.get(id) ?? '',
        minutes,
      ]),
    ),
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
  const day = localDayOf(iso);
  return day === '' ? null : { kind: 'date', iso: day };
}
