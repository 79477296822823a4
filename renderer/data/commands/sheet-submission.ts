import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { submissionIdOf, submissionRecord } from '../../../shared/documents/sheet-document.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { receiptCodeOf } from '../../../shared/contest-rules/receipt-code.ts';
import { draftSubmission, type Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { findVoteLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import type { SheetTarget } from './sheet-marks.ts';

/** How long a signature may be taken back as a slip, in milliseconds. Later a new version says why. */
export const GRACE_MILLISECONDS = 5 * 60_000;

/** What a juror gets for a signed sheet, and whoever copied a paper one. */
export interface Receipt {
  readonly code: string;
  readonly hash: string;
  readonly sequence: number;
  readonly submittedAt: string;
  /** Pitches with all marks, and pitches the juror was asked to judge; a rehearsal is neither. */
  readonly complete: number;
  readonly expected: number;
  readonly recused: number;
}

/** Signs what stands on the sheet as its next version. A later version needs a reason. */
export async function submitSheet(
  target: SheetTarget,
  { reason, now }: { readonly reason: string; readonly now: string },
  digest: Digest,
): Promise<Result<{ readonly change: Change; readonly receipt: Receipt }, ContestRefusal>> {
  const { document, juror, sheet } = target;
  const lock = findVoteLock(document);
  if (lock !== null) return err(lock);
  const isFirst = sheet.submissions.length === 0;
  if (!isFirst && reason.trim() === '') return err({ code: 'reason-missing' });
  const { submission, body, hash } = await draftSubmission(
    { document, juror, sheet, now, reason: isFirst ? '' : reason.trim(), origin: { kind: 'typed', fileName: '' } },
    digest,
  );
  const rehearsed = new Set(document.pitches.filter(({ value }) => value.isCalibration).map(({ id }) => id));
  const counted = submission.entries.filter(({ pitch }) => !rehearsed.has(pitch));
  const judged = counted.filter(({ recused }) => !recused);
  const complete = judged.filter(({ marks }) => document.criteria.every(({ id }) => marks[id] !== undefined)).length;
  const recused = counted.length - judged.length;
  const begun = judged.some(({ marks }) => Object.keys(marks).length > 0);
  if (!begun && recused === 0) return err({ code: 'nothing-scored' });
  const { sequence } = submission;
  const change: Change = {
    undoLabel: 'sheet:undo.submit',
    documents: [
      {
        documentId: documentIdOf({ kind: 'sheet', contest: document.id, juror }),
        changes: [recordChange(submissionRecord, submissionIdOf(sequence), { body, hash })],
      },
    ],
  };
  const receipt = {
    code: receiptCodeOf(hash),
    hash,
    sequence,
    submittedAt: now,
    complete,
    expected: judged.length,
    recused,
  };
  return ok({ change, receipt });
}

/** Takes the latest signature back as a slip, within {@link GRACE_MILLISECONDS}. The drafts stay as they are. */
export function takeBackSubmission(
  { document, juror, sheet }: SheetTarget,
  now: string,
): Result<Change, ContestRefusal> {
  const lock = findVoteLock(document);
  if (lock !== null) return err(lock);
  const last = sheet.submissions.at(-1);
  if (last === undefined || Date.parse(now) - Date.parse(last.body.submittedAt) > GRACE_MILLISECONDS) {
    return err({ code: 'grace-over' });
  }
  return ok({
    undoLabel: 'sheet:undo.takeBackSubmission',
    documents: [
      {
        documentId: documentIdOf({ kind: 'sheet', contest: document.id, juror }),
        // A body that does not parse is no submission: the version is gone, its number free for the next one.
        changes: [recordChange(submissionRecord, submissionIdOf(last.body.sequence), { body: '', hash: '' })],
      },
    ],
  });
}
