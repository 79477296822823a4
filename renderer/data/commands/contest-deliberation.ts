import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { ContestDocument } from '../../../shared/documents/contest-document.ts';
import {
  decisionRecord,
  type Decision,
  type DecisionKind,
  type ResultDocument,
} from '../../../shared/documents/result-document.ts';
import { decisionIdSchema, newId } from '../../../shared/domain/ids.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { areLevel } from '../../../shared/scoring/ranking.ts';
import type { RankingView } from '../../../shared/contest-rules/ranking-view.ts';
import { prizeOutcomesOf } from '../../../shared/contest-rules/prize-winners.ts';
import type { Change } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import type { DeliberationRefusal } from './contest-finalise.ts';

/** What the jury has decided, as it is typed. */
export interface DecisionDraft {
  readonly kind: DecisionKind;
  /** For a tie from the best down; for the others in any order. */
  readonly pitches: readonly string[];
  readonly prize?: string;
  /** The words of a note. */
  readonly text?: string;
  readonly reason: string;
  readonly inFavour?: number | null;
  readonly against?: number | null;
  readonly abstained?: number | null;
}

/** Where a decision is written. */
export interface DeliberationTarget {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly result: ResultDocument;
}

/**
 * Writes a decision of the jury down, in place of what it had said on the same matter. Refused without a reason and a name, once
 * the ranking is confirmed, for the order of pitches with different values, and for prizes that the marks decide.
 *
 * @param by who writes it down. @param now ISO date and time.
 */
export function recordDecision(
  target: DeliberationTarget,
  draft: DecisionDraft,
  by: string,
  now: string,
): Result<Change, DeliberationRefusal> {
  const refusal = findRefusal(target, draft, by);
  if (refusal !== null) return err(refusal);
  const { document, result } = target;
  const replaced = result.decisions.filter(({ value }) => isSameMatter(value, draft));
  const fields = {
    kind: draft.kind,
    pitches: [...draft.pitches],
    prize: draft.prize ?? '',
    text: draft.text?.trim() ?? '',
    reason: draft.reason.trim(),
    inFavour: draft.inFavour ?? null,
    against: draft.against ?? null,
    abstained: draft.abstained ?? null,
    at: now,
    by: by.trim(),
    archived: false,
  };
  return ok(
    decisionChange(document.id, 'deliberation:undo.decide', [
      ...replaced.map(({ id }) => recordChange(decisionRecord, id, { archived: true })),
      recordChange(decisionRecord, newId(decisionIdSchema, Date.parse(now)), fields),
    ]),
  );
}

/** Takes decisions back, e.g. all but one of those that contradict each other. They stay in the document, set aside. */
export function withdrawDecisions(
  document: ContestDocument,
  decisions: readonly string[],
): Result<Change, DeliberationRefusal> {
  const lock = findDeliberationLock(document);
  if (lock !== null) return err(lock);
  return ok(
    decisionChange(
      document.id,
      'deliberation:undo.withdraw',
      decisions.map((id) => recordChange(decisionRecord, id, { archived: true })),
    ),
  );
}

function findDeliberationLock({ round }: ContestDocument): DeliberationRefusal | null {
  if (round.state !== 'closed') return { code: 'round-not-closed' };
  return round.confirmedAt === '' ? null : { code: 'already-confirmed' };
}

function findRefusal(target: DeliberationTarget, draft: DecisionDraft, by: string): DeliberationRefusal | null {
  const lock = findDeliberationLock(target.document);
  if (lock !== null) return lock;
  if (by.trim() === '') return { code: 'name-missing' };
  if (draft.kind === 'note') return (draft.text ?? '').trim() === '' ? { code: 'text-missing' } : null;
  if (draft.reason.trim() === '') return { code: 'reason-missing' };
  const { document, view, result } = target;
  switch (draft.kind) {
    case 'tie-order':
    case 'ex-aequo':
      return areTied(view, draft.pitches) ? null : { code: 'not-tied' };
    case 'exclude':
      return draft.pitches.length === 0 ? { code: 'pitches-missing' } : null;
    case 'prize': {
      const all = new Set(view.rows.map(({ pitch }) => pitch));
      const outcome = prizeOutcomesOf(document, view, result.decisions, all).find(
        ({ prize }) => prize.id === draft.prize,
      );
      return outcome === undefined || outcome.figures.length > 0 ? { code: 'prize-by-marks' } : null;
    }
    case 'advance':
      return document.contest.advanceKind === 'jury' ? null : { code: 'pitches-missing' };
    default:
      return assertNever(draft.kind);
  }
}

function areTied(view: RankingView, pitches: readonly string[]): boolean {
  const values = pitches.map((pitch) => view.rows.find((row) => row.pitch === pitch)?.value ?? null);
  const [first] = values;
  if (pitches.length < 2 || new Set(pitches).size < pitches.length || first === null || first === undefined)
    return false;
  return values.every((value) => value !== null && areLevel(value, first));
}

/** Whether a new decision takes the place of an earlier one. */
function isSameMatter(earlier: Decision, draft: DecisionDraft): boolean {
  const isTie = (kind: DecisionKind) => kind === 'tie-order' || kind === 'ex-aequo';
  const shared = earlier.pitches.filter((pitch) => draft.pitches.includes(pitch));
  if (isTie(draft.kind)) return isTie(earlier.kind) && shared.length > 1;
  if (earlier.kind !== draft.kind || draft.kind === 'note') return false;
  if (draft.kind === 'prize') return earlier.prize === draft.prize;
  return draft.kind === 'advance' || shared.length > 0;
}

function decisionChange(contest: string, undoLabel: string, changes: Change['documents'][number]['changes']): Change {
  return { undoLabel, documents: [{ documentId: documentIdOf({ kind: 'result', id: contest }), changes }] };
}
