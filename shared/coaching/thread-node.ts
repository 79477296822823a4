import { numberSessions } from './session-order.ts';
import type { CoachingDocument } from '../documents/organisation-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Action, Advice, CoachingDecision, CoachingSession } from '../domain/coaching.ts';
import type { Card, HelpRequest, LevelMark, NeedsAssessment } from '../domain/needs.ts';
import type { Attachment } from '../domain/organisation.ts';
import { dayOfId } from './id-day.ts';
import { localDayOf } from './local-day.ts';

/** What every knot of the thread says. */
interface Knot {
  /** Names it among all knots: `session/01J…`. */
  readonly key: string;
  /** Id of its record; of an assessment for a mark. */
  readonly id: string;
  /** ISO day on which it happened, or is to happen; empty when nobody said. */
  readonly on: string;
}

/** A level that an assessment gave a dimension. */
export interface MarkKnot extends Knot {
  readonly kind: 'mark';
  readonly dimension: string;
  readonly mark: LevelMark;
  readonly assessment: NeedsAssessment;
  /** The level that the same side (organisation, or coach and expert) gave it before; null for the first. */
  readonly before: number | null;
}

/** A knot of the thread: gap → request → session → advice, decision, action → evidence → mark. */
export type ThreadNode =
  | MarkKnot
  | (Knot & { readonly kind: 'card'; readonly card: Card })
  | (Knot & { readonly kind: 'request'; readonly request: HelpRequest })
  | (Knot & {
      readonly kind: 'session';
      readonly session: CoachingSession;
      /** 1 for the first with this organisation; sessions called off have none. */
      readonly number: number | null;
    })
  | (Knot & { readonly kind: 'advice'; readonly advice: Advice })
  | (Knot & { readonly kind: 'decision'; readonly decision: CoachingDecision })
  | (Knot & { readonly kind: 'action'; readonly action: Action })
  | (Knot & { readonly kind: 'file'; readonly file: Attachment });

/** What a knot is. */
export type ThreadKind = ThreadNode['kind'];

/** Spells the key of a knot. */
export function knotKey(kind: ThreadKind, id: string): string {
  return `${kind}/${id}`;
}

/** All knots that an organisation's document holds, in no order. Ideas on other boards than the gaps are none. */
export function listKnots(
  coaching: CoachingDocument,
  attachments: readonly Identified<Attachment>[],
): readonly ThreadNode[] {
  const numbers = numberSessions(coaching.sessions);
  const startOf = new Map(coaching.sessions.map(({ id, value }) => [id, localDayOf(value.startsAt)]));
  return [
    ...listMarkKnots(coaching),
    ...coaching.cards
      .filter(({ value }) => value.board === 'gaps' && value.kind !== 'idea')
      .map(({ id, value }) => ({
        ...knot('card', id, localDayOf(value.createdAt)),
        kind: 'card' as const,
        card: value,
      })),
    ...coaching.requests.map(({ id, value }) => ({
      ...knot('request', id, value.requestedOn),
      kind: 'request' as const,
      request: value,
    })),
    ...coaching.sessions.map(({ id, value }) => ({
      ...knot('session', id, localDayOf(value.startsAt)),
      kind: 'session' as const,
      session: value,
      number: numbers.get(id) ?? null,
    })),
    ...coaching.advice.map(({ id, value }) => ({
      ...knot('advice', id, value.givenOn || (startOf.get(value.session) ?? '')),
      kind: 'advice' as const,
      advice: value,
    })),
    ...coaching.decisions.map(({ id, value }) => ({
      ...knot('decision', id, startOf.get(value.session) || value.from),
      kind: 'decision' as const,
      decision: value,
    })),
    ...coaching.actions.map(({ id, value }) => ({
      ...knot('action', id, value.doneOn || value.dueOn || (startOf.get(value.session) ?? '')),
      kind: 'action' as const,
      action: value,
    })),
    ...attachments
      .filter(({ value }) => !value.archived)
      .map(({ id, value }) => ({ ...knot('file', id, localDayOf(value.addedAt)), kind: 'file' as const, file: value })),
  ];
}

function knot(kind: ThreadKind, id: string, on: string): Knot {
  return { key: knotKey(kind, id), id, on: on === '' ? dayOfId(id) : on };
}

/** The marks with a level, each with the one before it on its own side. */
function listMarkKnots({ assessments }: CoachingDocument): readonly MarkKnot[] {
  const latest = new Map<string, number>();
  return inOrder(assessments).flatMap(({ id, value, marks, on }) =>
    [...marks].flatMap(([dimension, mark]) => {
      if (mark.present === null) return [];
      const side = `${dimension} ${value.assessor === 'organisation'}`;
      const before = latest.get(side) ?? null;
      latest.set(side, mark.present);
      const key = knotKey('mark', `${id}.${dimension}`);
      return [{ kind: 'mark' as const, key, id, on, dimension, mark, assessment: value, before }];
    }),
  );
}

/** Assessments by their day, the earliest first; within a day as they were begun. */
function inOrder(assessments: CoachingDocument['assessments']) {
  return assessments
    .map((one) => ({ ...one, on: one.value.date === '' ? dayOfId(one.id) : one.value.date }))
    .sort((a, b) => compareTexts(a.on, b.on) || compareTexts(a.id, b.id));
}

/** Order of two texts by their code units: ISO days, ids. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
