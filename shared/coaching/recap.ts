import type { AssessmentWithMarks, CoachingDocument } from '../documents/organisation-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Action, Advice, CoachingDecision, CoachingSession } from '../domain/coaching.ts';
import type { Card } from '../domain/needs.ts';
import { DEFAULT_TEMPLATE } from '../needs/templates.ts';
import { daysBetween } from './days.ts';
import { localDayOf } from './local-day.ts';
import { lastClosedBefore } from './session-order.ts';

/** An action as the recap shows it. */
export interface RecapAction extends Identified<Action> {
  /** Days since it was due; 0 or less while it is not late, null without a date. */
  readonly daysLate: number | null;
  /** Days since it was agreed; null when nobody knows. */
  readonly daysOpen: number | null;
}

/** A dimension that is not where it should be. */
export interface RecapDimension {
  readonly dimension: string;
  readonly present: number;
  readonly target: number;
  readonly priority: number;
}

/** Where an organisation and its coach had got to before a session. */
export interface Recap {
  /** The last session that was closed; null before the first one. */
  readonly last: Identified<CoachingSession> | null;
  /** What was decided in it. */
  readonly decisions: readonly Identified<CoachingDecision>[];
  /** Done since then first, then by date; those without a date last. */
  readonly actions: readonly RecapAction[];
  /** Prioritised first, then the widest, then the lowest; at most `MOST_DIMENSIONS`. */
  readonly dimensions: readonly RecapDimension[];
  /** Open gaps of the board, prioritised first. */
  readonly gaps: readonly Identified<Card>[];
  /** Given since the last session began, newest first. */
  readonly advice: readonly Identified<Advice>[];
}

const MOST_DIMENSIONS = 3;

/**
 * "Dove eravamo rimasti": what to know before a session.
 *
 * @param session the session that comes; null for whatever comes next.
 * @param today ISO day.
 */
export function recapBefore(coaching: CoachingDocument, session: string | null, today: string): Recap {
  const last = lastClosedBefore(coaching.sessions, session);
  const own = coaching.sessions.find(({ id }) => id === session);
  const isEarlier = (of: string) => of !== session || session === null;
  return {
    last,
    decisions: last === null ? [] : coaching.decisions.filter(({ value }) => value.session === last.id).sort(byOrder),
    actions: recapActions(
      coaching.actions.filter(({ value }) => isEarlier(value.session)),
      last,
      today,
    ),
    dimensions: weakestDimensions(coaching, own?.value.dimensions ?? []),
    gaps: coaching.cards
      .filter(({ value }) => value.board === 'gaps' && value.kind === 'gap' && value.closedOn === '')
      .sort((a, b) => (b.value.priority ?? 0) - (a.value.priority ?? 0)),
    advice: coaching.advice
      .filter(
        ({ value }) => isEarlier(value.session) && (last === null || value.givenOn >= localDayOf(last.value.startsAt)),
      )
      .sort((a, b) => (a.value.givenOn < b.value.givenOn ? 1 : -1)),
  };
}

function recapActions(
  actions: readonly Identified<Action>[],
  last: Identified<CoachingSession> | null,
  today: string,
): readonly RecapAction[] {
  const since = last === null ? '' : localDayOf(last.value.startsAt);
  const isShown = ({ value }: Identified<Action>) =>
    value.state === 'open' ||
    value.state === 'partly' ||
    (value.state === 'done' && last !== null && value.doneOn >= since);
  return actions
    .filter(isShown)
    .map((action) => ({
      ...action,
      daysLate: action.value.state === 'done' ? null : daysBetween(action.value.dueOn, today),
      daysOpen: daysBetween(action.value.createdAt, today),
    }))
    .sort(byUrgency);
}

function byUrgency(a: RecapAction, b: RecapAction): number {
  if (a.value.state !== b.value.state && (a.value.state === 'done' || b.value.state === 'done')) {
    return a.value.state === 'done' ? -1 : 1;
  }
  const [first, second] = [a.value.dueOn || '9', b.value.dueOn || '9'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function byOrder(a: Identified<{ readonly order: string }>, b: Identified<{ readonly order: string }>): number {
  if (a.value.order !== b.value.order) return a.value.order < b.value.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The dimensions below their target by what was marked of each last: a look that has just begun hides nothing that is known. They are those
 * of the default map where it was used, else of a template that has the session's dimensions, else of the latest look.
 */
function weakestDimensions(coaching: CoachingDocument, asked: readonly string[]): readonly RecapDimension[] {
  const looks = coaching.assessments.filter(({ marks }) => marks.size > 0).sort(byLook);
  const template = templateOf(looks, asked);
  const own = looks.filter(({ value }) => value.template === template).reverse();
  const dimensions = new Set(own.flatMap(({ marks }) => [...marks.keys()]));
  return [...dimensions]
    .flatMap((dimension) => openDimension(dimension, own))
    .sort(
      (a, b) =>
        Number(asked.includes(b.dimension)) - Number(asked.includes(a.dimension)) ||
        b.priority - a.priority ||
        b.target - b.present - (a.target - a.present) ||
        a.present - b.present,
    )
    .slice(0, MOST_DIMENSIONS);
}

const RANK = { organisation: 0, expert: 1, coach: 2 } as const;

/** By day; a coach's or an expert's after the organisation's own of the same day. */
function byLook(a: AssessmentWithMarks, b: AssessmentWithMarks): number {
  if (a.value.date !== b.value.date) return a.value.date < b.value.date ? -1 : 1;
  return RANK[a.value.assessor] - RANK[b.value.assessor] || (a.id < b.id ? -1 : 1);
}

/** @param looks the latest last. */
function templateOf(looks: readonly AssessmentWithMarks[], asked: readonly string[]): string | undefined {
  if (looks.some(({ value }) => value.template === DEFAULT_TEMPLATE)) return DEFAULT_TEMPLATE;
  const about = looks.filter(({ marks }) => asked.some((dimension) => marks.has(dimension)));
  return (about.at(-1) ?? looks.at(-1))?.value.template;
}

/** @param looks the latest first. A target counts levels as its version does: that of another version says nothing of the present. */
function openDimension(dimension: string, looks: readonly AssessmentWithMarks[]): readonly RecapDimension[] {
  const marks = looks.flatMap(({ value, marks: all }) => {
    const mark = all.get(dimension);
    return mark === undefined ? [] : [{ ...mark, version: value.version }];
  });
  const known = marks.find((mark) => mark.present !== null);
  const target = marks.find((mark) => mark.target !== null && mark.version === known?.version)?.target ?? null;
  const present = known?.present ?? null;
  if (present === null || target === null || target <= present) return [];
  return [{ dimension, present, target, priority: marks.find((mark) => mark.priority !== null)?.priority ?? 0 }];
}
