import type { AssessmentWithMarks, CoachingDocument } from '../documents/organisation-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Action, CoachingSession } from '../domain/coaching.ts';
import type { Overlay } from './overlay.ts';
import type { LookPair } from './looks.ts';
import type { DimensionView } from './templates.ts';

/** A level that moved between two looks, and what stands behind it. */
export interface ExplainedChange {
  readonly dimension: DimensionView;
  readonly from: number;
  readonly to: number;
  /** What the later look says shows it; '' when it says nothing, or only repeats the look before. */
  readonly evidence: string;
  /** Ids of attachments: those the later look names and the earlier one did not, and those of the actions. */
  readonly files: readonly string[];
  /** Done between the two looks, for this dimension. */
  readonly actions: readonly Identified<Action>[];
  /** Closed between the two looks, about this dimension. */
  readonly sessions: readonly Identified<CoachingSession>[];
  /** Nothing at all stands behind it: ask before believing it. */
  readonly isUnexplained: boolean;
}

/** What changed since the look before, each level with the evidence that came between, the largest step first. */
export function explainChanges(
  { before, now }: LookPair,
  overlay: Overlay,
  coaching: Pick<CoachingDocument, 'actions' | 'cards' | 'sessions'>,
): readonly ExplainedChange[] {
  if (before === null || now === null) return [];
  return overlay.rows
    .filter((row) => row.step !== null && row.step !== 0)
    .sort((a, b) => Math.abs(b.step ?? 0) - Math.abs(a.step ?? 0))
    .flatMap((row) =>
      row.before === null || row.now === null
        ? []
        : [explain({ dimension: row.dimension, from: row.before, to: row.now }, { before, now }, coaching)],
    );
}

function explain(
  change: Pick<ExplainedChange, 'dimension' | 'from' | 'to'>,
  { before, now }: { readonly before: AssessmentWithMarks; readonly now: AssessmentWithMarks },
  coaching: Pick<CoachingDocument, 'actions' | 'cards' | 'sessions'>,
): ExplainedChange {
  const { id } = change.dimension;
  const earlier = before.marks.get(id);
  const later = now.marks.get(id);
  const isBetween = (day: string) =>
    day !== '' && day.slice(0, 10) > before.value.date && day.slice(0, 10) <= now.value.date;
  const cards = new Set(
    coaching.cards.filter(({ value }) => value.board === 'gaps' && value.zone === id).map((card) => card.id),
  );
  const actions = coaching.actions.filter(
    ({ value }) =>
      value.state === 'done' && isBetween(value.doneOn) && (value.dimension === id || cards.has(value.card)),
  );
  const sessions = coaching.sessions.filter(
    ({ value }) =>
      value.state === 'closed' &&
      isBetween(value.startedAt === '' ? value.startsAt : value.startedAt) &&
      (value.dimensions.includes(id) || value.cards.some((card) => cards.has(card))),
  );
  const evidence = later?.evidence === earlier?.evidence ? '' : (later?.evidence ?? '');
  const known = new Set(earlier?.evidenceFiles);
  const files = [
    ...new Set([...(later?.evidenceFiles ?? []), ...actions.flatMap(({ value }) => value.evidenceFiles)]),
  ].filter((file) => !known.has(file));
  const isUnexplained = evidence.trim() === '' && files.length === 0 && actions.length === 0 && sessions.length === 0;
  return { ...change, evidence, files, actions, sessions, isUnexplained };
}
