import type { z } from 'zod';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { RecordDefinition } from '../../../shared/documents/record.ts';
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
    | 'not-ready'
    | 'scale-invalid'
    | 'reason-missing'
    | 'no-sheets'
    | 'juror-has-signed'
    | 'round-not-open'
    | 'grace-over'
    | 'nothing-scored'
    | 'already-imported';
}

/** A change of one record, its fields checked against the record's own schema type. */
export function recordChange<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
  id: string,
  fields: Partial<z.output<z.ZodObject<Shape>>>,
): RecordChange<z.ZodRawShape> {
  return { definition, id, fields };
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
  return lock === null ? null : { code: `locked-${lock}` };
}

/** Refuses any change of a contest whose round is closed. */
export function findClosedLock(document: Pick<ContestDocument, 'round'>): ContestRefusal | null {
  return document.round.state === 'closed' ? { code: 'locked-closed' } : null;
}
