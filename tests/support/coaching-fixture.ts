import type { CoachingDocument } from '../../shared/documents/organisation-document.ts';
import type { Identified } from '../../shared/documents/record.ts';
import {
  actionSchema,
  adviceSchema,
  attendanceSchema,
  coachingDecisionSchema,
  sessionSchema,
  type Action,
  type Advice,
  type Attendance,
  type CoachingDecision,
  type CoachingSession,
} from '../../shared/domain/coaching.ts';
import {
  assessmentSchema,
  cardSchema,
  helpRequestSchema,
  levelMarkSchema,
  type Card,
  type HelpRequest,
  type LevelMark,
  type NeedsAssessment,
} from '../../shared/domain/needs.ts';
import { attachmentSchema, type Attachment } from '../../shared/domain/organisation.ts';

/** What a test says of an organisation's coaching: records by id, each with the fields that matter. */
export interface CoachingFacts {
  readonly assessments?: Readonly<
    Record<string, Partial<NeedsAssessment> & { readonly marks?: Readonly<Record<string, Partial<LevelMark>>> }>
  >;
  readonly cards?: Readonly<Record<string, Partial<Card>>>;
  readonly requests?: Readonly<Record<string, Partial<HelpRequest>>>;
  readonly sessions?: Readonly<Record<string, Partial<CoachingSession>>>;
  readonly attendance?: Readonly<Record<string, Partial<Attendance>>>;
  readonly decisions?: Readonly<Record<string, Partial<CoachingDecision>>>;
  readonly advice?: Readonly<Record<string, Partial<Advice>>>;
  readonly actions?: Readonly<Record<string, Partial<Action>>>;
}

/** A coaching document of those facts; what is not said takes the schemas' own fallbacks. */
export function coachingOf(facts: CoachingFacts): CoachingDocument {
  return {
    assessments: Object.entries(facts.assessments ?? {}).map(([id, { marks, ...fields }]) => ({
      id,
      value: assessmentSchema.parse({ template: 'needs-map', version: 'needs-map-1', ...fields }),
      marks: new Map(Object.entries(marks ?? {}).map(([dimension, mark]) => [dimension, levelMarkSchema.parse(mark)])),
    })),
    cards: listOf(facts.cards, (fields) => cardSchema.parse({ kind: 'gap', ...fields })),
    requests: listOf(facts.requests, (fields) => helpRequestSchema.parse(fields)),
    sessions: listOf(facts.sessions, (fields) => sessionSchema.parse(fields)),
    steps: [],
    attendance: listOf(facts.attendance, (fields) => attendanceSchema.parse(fields)),
    decisions: listOf(facts.decisions, (fields) => coachingDecisionSchema.parse(fields)),
    advice: listOf(facts.advice, (fields) => adviceSchema.parse(fields)),
    actions: listOf(facts.actions, (fields) => actionSchema.parse(fields)),
  };
}

/** Attachments of those facts, by id. */
export function attachmentsOf(facts: Readonly<Record<string, Partial<Attachment>>>): readonly Identified<Attachment>[] {
  return listOf(facts, (fields) => attachmentSchema.parse(fields));
}

function listOf<Fields, Value>(
  records: Readonly<Record<string, Fields>> | undefined,
  parse: (fields: Fields) => Value,
): readonly Identified<Value>[] {
  return Object.entries(records ?? {}).map(([id, fields]) => ({ id, value: parse(fields) }));
}
