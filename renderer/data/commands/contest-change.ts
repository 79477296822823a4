import type { z } from 'zod';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import type { ContestDocument } from '../../../shared/documents/contest-document.ts';
import { votingLockOf } from '../../../shared/contest-rules/voting-lock.ts';
import type { Change } from '../store-contract.ts';

/** Why a command on a contest is refused; each has its sentence in the catalogue under `contest:refusal`. */
export interface ContestRefusal {
  readonly code:
    | 'locked-open'
    | 'locked-signed'
    | 'locked-closed'
    | 'locked-confirmed'
    | 'not-ready'
    | 'scale-invalid'
    | 'reason-missing'
    | 'no-sheets'
    | 'juror-has-signed'
    | 'round-not-open'
    | 'grace-over'
    | 'nothing-scored'
    | 'nothing-changed'
    | 'nobody-advances'
    | 'title-missing'
    | 'round-open'
    | 'already-imported'
    | 'transcriber-missing'
    | 'transcriber-same'
    | 'copies-differ';
}

/** One undo step on a contest's document. */
export function contestChange(
  contest: string,
  undoLabel: string,
  changes: readonly RecordChange<z.ZodRawShape>[],
): Change {
  return { undoLabel, documents: [{ documentId: documentIdOf({ kind: 'contest', id: contest }), changes }] };
}

/** Refuses what would change how signed or begun sheets are read; `null` while everything may still be changed. */
export function findVotingLock(document: ContestDocument, signedSheets: number): ContestRefusal | null {
  const lock = votingLockOf(document, signedSheets);
  if (lock === 'closed') return findClosedLock(document);
  return lock === null ? null : { code: `locked-${lock}` };
}

/** Refuses any change of a contest whose round is closed, and says whether its ranking was confirmed. */
export function findClosedLock({ round }: Pick<ContestDocument, 'round'>): ContestRefusal | null {
  if (round.state !== 'closed') return null;
  return { code: round.confirmedAt === '' ? 'locked-closed' : 'locked-confirmed' };
}

/** Refuses marks and signatures while nobody may vote. */
export function findVoteLock(document: Pick<ContestDocument, 'round'>): ContestRefusal | null {
  if (document.round.state === 'open') return null;
  return document.round.confirmedAt === '' ? { code: 'round-not-open' } : findClosedLock(document);
}
