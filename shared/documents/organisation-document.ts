import {
  actionSchema,
  adviceSchema,
  attendanceSchema,
  coachingDecisionSchema,
  sessionSchema,
  sessionStepSchema,
  type Action,
  type Advice,
  type Attendance,
  type CoachingDecision,
  type CoachingSession,
  type SessionStep,
} from '../domain/coaching.ts';
import {
  assessmentSchema,
  cardSchema,
  helpRequestSchema,
  levelMarkSchema,
  type Card,
  type HelpRequest,
  type LevelMark,
  type NeedsAssessment,
} from '../domain/needs.ts';
import { attachmentSchema, organisationSchema, type Attachment, type Organisation } from '../domain/organisation.ts';
import { defineRecord, listRecords, readRecord, type Identified } from './record.ts';
import type { DocumentState } from './state.ts';

/** The profile; its id is the organisation's. */
export const organisationRecord = defineRecord('organisation', organisationSchema);
/** Files of the organisation, by attachment id. */
export const attachmentRecord = defineRecord('attachment', attachmentSchema);
/** Needs assessments, by id. */
export const assessmentRecord = defineRecord('assessment', assessmentSchema);
/** What an assessment says of a dimension, by {@link levelMarkIdOf}. */
export const levelMarkRecord = defineRecord('level-mark', levelMarkSchema);
/** Cards of the boards, by id. */
export const cardRecord = defineRecord('card', cardSchema);
/** Requests for help, by id. */
export const helpRequestRecord = defineRecord('help-request', helpRequestSchema);
/** Coaching sessions, by id; their notes are the prose of {@link sessionNotesOf}. */
export const sessionRecord = defineRecord('session', sessionSchema);
/** Steps of the agendas of sessions, by id. */
export const sessionStepRecord = defineRecord('session-step', sessionStepSchema);
/** Who spent how long in a session, by {@link attendanceIdOf}. */
export const attendanceRecord = defineRecord('attendance', attendanceSchema);
/** Decisions taken in coaching, by id. */
export const coachingDecisionRecord = defineRecord('coaching-decision', coachingDecisionSchema);
/** Advice, by id. */
export const adviceRecord = defineRecord('advice', adviceSchema);
/** Actions, by id. */
export const actionRecord = defineRecord('action', actionSchema);

/** Spells the id of what an assessment says of a dimension. */
export function levelMarkIdOf(assessment: string, dimension: string): string {
  return `${assessment}.${dimension}`;
}

/** Spells the id of an attendance; `person` is a person's id, or a name that is in no register. */
export function attendanceIdOf(session: string, person: string): string {
  return `${session}.${person.replaceAll(/[/@]/gu, ' ')}`;
}

/** Name of the prose that holds the notes of a session. */
export function sessionNotesOf(session: string): string {
  return `session/${session}/notes`;
}

/** What the page of an organisation says of it. */
export interface OrganisationDocument {
  readonly organisation: Organisation;
  readonly attachments: readonly Identified<Attachment>[];
}

/** Reads an organisation document; archived attachments are included. */
export function readOrganisation(state: DocumentState, id: string): OrganisationDocument {
  return {
    organisation: readRecord(state, organisationRecord, id) ?? organisationSchema.parse({}),
    attachments: listRecords(state, attachmentRecord),
  };
}

/** A needs assessment with its marks. */
export interface AssessmentWithMarks {
  readonly id: string;
  readonly value: NeedsAssessment;
  /** By dimension id. */
  readonly marks: ReadonlyMap<string, LevelMark>;
}

/** What an organisation document says of needs and coaching. Archived records are left out; the oldest come first. */
export interface CoachingDocument {
  readonly assessments: readonly AssessmentWithMarks[];
  readonly cards: readonly Identified<Card>[];
  readonly requests: readonly Identified<HelpRequest>[];
  readonly sessions: readonly Identified<CoachingSession>[];
  readonly steps: readonly Identified<SessionStep>[];
  readonly attendance: readonly Identified<Attendance>[];
  readonly decisions: readonly Identified<CoachingDecision>[];
  readonly advice: readonly Identified<Advice>[];
  readonly actions: readonly Identified<Action>[];
}

/** What was read already: several parts of one page ask for the same state. */
const coachingOf = new WeakMap<DocumentState, CoachingDocument>();

/** Reads needs and coaching out of an organisation document. The same state gives the same object. */
export function readCoaching(state: DocumentState): CoachingDocument {
  const known = coachingOf.get(state) ?? readCoachingAnew(state);
  coachingOf.set(state, known);
  return known;
}

function readCoachingAnew(state: DocumentState): CoachingDocument {
  // Half of all records, of which an organisation's first page shows none: read when they are first asked for.
  let steps: CoachingDocument['steps'] | null = null;
  let attendance: CoachingDocument['attendance'] | null = null;
  return {
    assessments: readAssessments(state),
    cards: listRecords(state, cardRecord).filter(isAtWork),
    requests: listRecords(state, helpRequestRecord).filter(isAtWork),
    sessions: listRecords(state, sessionRecord).filter(isAtWork),
    get steps() {
      return (steps ??= listRecords(state, sessionStepRecord).filter(isAtWork));
    },
    get attendance() {
      return (attendance ??= listRecords(state, attendanceRecord).filter(isAtWork));
    },
    decisions: listRecords(state, coachingDecisionRecord).filter(isAtWork),
    advice: listRecords(state, adviceRecord).filter(isAtWork),
    actions: listRecords(state, actionRecord).filter(isAtWork),
  };
}

function readAssessments(state: DocumentState): readonly AssessmentWithMarks[] {
  const marks = new Map<string, Map<string, LevelMark>>();
  for (const { id, value } of listRecords(state, levelMarkRecord)) {
    const dot = id.indexOf('.');
    const assessment = id.slice(0, dot);
    const own = marks.get(assessment) ?? new Map<string, LevelMark>();
    marks.set(assessment, own.set(id.slice(dot + 1), value));
  }
  return listRecords(state, assessmentRecord)
    .filter(isAtWork)
    .map(({ id, value }) => ({ id, value, marks: marks.get(id) ?? new Map<string, LevelMark>() }));
}

function isAtWork({ value }: Identified<{ readonly archived: boolean }>): boolean {
  return !value.archived;
}
