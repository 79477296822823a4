import { roundRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { resultRecord } from '../../../shared/documents/result-document.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { JurorSubmissions } from '../../../shared/contest-rules/contest-tabulation.ts';
import { viewClosing } from '../../../shared/contest-rules/closing-view.ts';
import { frozenPlacesOf, hashInputs } from '../../../shared/contest-rules/frozen-result.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import type { Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findVotingLock, recordChange, type ContestRefusal } from './contest-change.ts';

/** Whether there is something to vote on and somebody to vote. */
export function isReadyToOpen(document: ContestDocument): boolean {
  const { criteria, pitches, jurors } = document;
  return criteria.length > 0 && pitches.length > 0 && jurors.length > 0;
}

/** Opens the voting. @param now ISO date and time. */
export function openRound(document: ContestDocument, now: string): Result<Change, ContestRefusal> {
  if (document.round.state === 'closed') return err({ code: 'locked-closed' });
  if (!isReadyToOpen(document)) return err({ code: 'not-ready' });
  return ok(
    contestChange(document.id, 'contest:undo.open', [
      recordChange(roundRecord, document.id, { state: 'open', openedAt: now, closedAt: '', closingReason: '' }),
    ]),
  );
}

/** Takes an open contest back to preparation, while nobody has signed. Drafts stay. */
export function returnToPreparation(document: ContestDocument, signedSheets: number): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null && lock.code !== 'locked-open') return err(lock);
  return ok(
    contestChange(document.id, 'contest:undo.open', [
      recordChange(roundRecord, document.id, { state: 'draft', openedAt: '' }),
    ]),
  );
}

/** What is needed to close a round. */
export interface ClosingRequest {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSubmissions[];
  /** Why it closes with sheets missing; may be empty when nothing is missing. */
  readonly reason: string;
  /** ISO date and time. */
  readonly now: string;
}

/** Closes the round and freezes the ranking, in one step. */
export async function closeRound(request: ClosingRequest, digest: Digest): Promise<Result<Change, ContestRefusal>> {
  const { document, sheets, now } = request;
  if (document.round.state !== 'open') return err({ code: 'round-not-open' });
  const view = viewRanking(document, sheets);
  if (view.rows.every(({ rank }) => rank === null)) return err({ code: 'no-sheets' });
  const reason = request.reason.trim();
  const { missing } = viewClosing(document, view);
  if (missing.length > 0 && reason === '') return err({ code: 'reason-missing' });
  const closing = contestChange(document.id, 'contest:undo.close', [
    recordChange(roundRecord, document.id, {
      state: 'closed',
      closedAt: now,
      closingReason: missing.length > 0 ? reason : '',
    }),
  ]);
  const result = recordChange(resultRecord, document.id, {
    closedAt: now,
    inputsHash: await hashInputs(document, sheets, digest),
    places: frozenPlacesOf(view),
  });
  const frozen = { documentId: documentIdOf({ kind: 'result', id: document.id }), changes: [result] };
  return ok({ ...closing, documents: [...closing.documents, frozen] });
}

/** Opens a closed round again. The frozen ranking stays until the next closing. */
export function reopenRound(document: ContestDocument): Result<Change, ContestRefusal> {
  if (document.round.state !== 'closed') return err({ code: 'round-not-open' });
  return ok(
    contestChange(document.id, 'contest:undo.reopen', [
      recordChange(roundRecord, document.id, { state: 'open', closedAt: '', closingReason: '' }),
    ]),
  );
}
