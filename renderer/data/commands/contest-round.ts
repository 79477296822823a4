import { roundRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../shared/documents/result-document.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { JurorSubmissions } from '../../../shared/contest-rules/contest-tabulation.ts';
import { viewClosing } from '../../../shared/contest-rules/closing-view.ts';
import { countedVersionsOf, frozenPlacesOf, hashInputs } from '../../../shared/contest-rules/frozen-result.ts';
import { canOpen } from '../../../shared/contest-rules/opening-checks.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import type { Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, findVoteLock, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { tracedChange, UNSEALED } from './contest-finalise.ts';

/** Opens the voting. @param now ISO date and time. */
export function openRound(document: ContestDocument, now: string): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  if (!canOpen(document)) return err({ code: 'not-ready' });
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
  /** Who closes it, for the trace; empty where nobody says. */
  readonly by?: string;
}

/** Closes the round and freezes the ranking, in one step. It leaves a trace and is not undone: its reverse is reopening. */
export async function closeRound(request: ClosingRequest, digest: Digest): Promise<Result<Change, ContestRefusal>> {
  const lock = findVoteLock(request.document);
  return lock === null ? freeze(request, digest) : err(lock);
}

/** Freezes a closed round anew, because sheets arrived after its closing. The voting stays closed. */
export async function closeAgain(request: ClosingRequest, digest: Digest): Promise<Result<Change, ContestRefusal>> {
  const { round } = request.document;
  if (round.state !== 'closed') return err({ code: 'round-not-open' });
  if (round.confirmedAt !== '') return err({ code: 'locked-confirmed' });
  return freeze(request, digest);
}

async function freeze(request: ClosingRequest, digest: Digest): Promise<Result<Change, ContestRefusal>> {
  const { document, sheets, now: closedAt, by = '' } = request;
  const view = viewRanking(document, sheets);
  if (view.rows.every(({ rank }) => rank === null)) return err({ code: 'no-sheets' });
  const { missing } = viewClosing(document, view);
  const reason = missing.length > 0 ? request.reason.trim() : '';
  if (missing.length > 0 && reason === '') return err({ code: 'reason-missing' });
  const inputsHash = await hashInputs(document, sheets, digest);
  const result = {
    closedAt,
    inputsHash,
    places: frozenPlacesOf(view),
    countedSheets: countedVersionsOf(document, sheets),
  };
  return ok(
    tracedChange(document.id, { state: 'closed', closedAt, closingReason: reason }, result, [
      { kind: 'closed', at: closedAt, by, reason, hash: inputsHash },
    ]),
  );
}

/** What is needed to reopen what was closed or confirmed. */
export interface ReopeningRequest {
  readonly document: ContestDocument;
  readonly result: ResultDocument;
  /** Always due: it stands in the trace and in the minutes. */
  readonly reason: string;
  /** ISO date and time. */
  readonly now: string;
  /** Who reopens it. */
  readonly by: string;
}

/**
 * Opens the voting of a closed round again; a confirmation is taken off first. What was frozen and decided stays until the next
 * closing.
 */
export function reopenRound(request: ReopeningRequest): Result<Change, ContestRefusal> {
  const { document, result, now, by } = request;
  const reason = request.reason.trim();
  if (document.round.state !== 'closed') return err({ code: 'round-not-open' });
  if (reason === '') return err({ code: 'reason-missing' });
  const { frozen } = result;
  const reopened = { kind: 'reopened', at: now, by, reason, hash: frozen?.inputsHash ?? '' } as const;
  const round = { state: 'open', closedAt: '', closingReason: '', confirmedAt: '' } as const;
  if (document.round.confirmedAt === '') return ok(tracedChange(document.id, round, {}, [reopened]));
  const unsealed = { kind: 'unsealed', at: now, by, reason, hash: frozen?.finalHash ?? '' } as const;
  return ok(tracedChange(document.id, round, UNSEALED, [unsealed, reopened]));
}
