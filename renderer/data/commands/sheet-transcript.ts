import type { z } from 'zod';
import type { ContestDocument } from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  submissionIdOf,
  submissionRecord,
  transcriptEntryIdOf,
  transcriptEntryRecord,
  transcriptMarkIdOf,
  transcriptMarkRecord,
  transcriptRecord,
  type TranscriptNumber,
} from '../../../shared/documents/sheet-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import { findScaleFault } from '../../../shared/domain/scale.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import {
  compareCopies,
  isSamePerson,
  sheetOfCopy,
  type CopyDifference,
  type PaperCopy,
} from '../../../shared/contest-rules/paper-copies.ts';
import { receiptCodeOf } from '../../../shared/contest-rules/receipt-code.ts';
import { draftSubmission, scaleOf, type Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { findVoteLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import type { SheetTarget } from './sheet-marks.ts';

/** Both copies of a paper sheet, the first one first. */
export type PaperCopies = readonly [PaperCopy, PaperCopy];

/** Begins a copy under the name of who makes it; the second copy is another person's. */
export function beginCopy(
  target: SheetTarget,
  copies: PaperCopies,
  copy: TranscriptNumber,
  { by, now }: { readonly by: string; readonly now: string },
): Result<Change, ContestRefusal> {
  if (by.trim() === '') return err({ code: 'transcriber-missing' });
  if (copy === 2 && isSamePerson(by, copies[0].by)) return err({ code: 'transcriber-same' });
  return write(target, 'transcription:undo.begin', [
    recordChange(transcriptRecord, String(copy), { by: by.trim(), startedAt: now, finishedAt: '' }),
  ]);
}

/**
 * Types a mark of a copy, or empties its box (`null`).
 *
 * @throws RangeError for a mark off the scale, which the grid refuses where it is typed.
 */
export function setCopiedMark(
  target: SheetTarget,
  copy: TranscriptNumber,
  place: { readonly pitch: string; readonly criterion: string },
  mark: number | null,
): Result<Change, ContestRefusal> {
  checkMark(target.document, mark);
  return write(target, 'transcription:undo.mark', [markChange(copy, place, mark)]);
}

/** What a copy says of a pitch besides the marks. */
export function setCopiedEntry(
  target: SheetTarget,
  copy: TranscriptNumber,
  pitch: string,
  said: { readonly remark?: string; readonly recused?: boolean; readonly recusalReason?: string },
): Result<Change, ContestRefusal> {
  return write(target, 'transcription:undo.entry', [
    recordChange(transcriptEntryRecord, transcriptEntryIdOf(copy, pitch), said),
  ]);
}

/** Ends a copy: from now on it is only compared. */
export function finishCopy(target: SheetTarget, copy: TranscriptNumber, now: string): Result<Change, ContestRefusal> {
  return write(target, 'transcription:undo.finish', [
    recordChange(transcriptRecord, String(copy), { finishedAt: now }),
  ]);
}

/**
 * Settles a difference after a look at the paper: what stands there is written to both copies.
 *
 * @param keep which of the two had read the paper right.
 */
export function settleDifference(
  target: SheetTarget,
  difference: CopyDifference,
  keep: 0 | 1,
): Result<Change, ContestRefusal> {
  return write(target, 'transcription:undo.settle', settlingChanges(difference, keep));
}

/**
 * Settles a mark that both read wrong.
 *
 * @throws RangeError for a mark off the scale, which the screen refuses where it is typed.
 */
export function settleMark(
  target: SheetTarget,
  place: { readonly pitch: string; readonly criterion: string },
  mark: number | null,
): Result<Change, ContestRefusal> {
  checkMark(target.document, mark);
  return write(target, 'transcription:undo.settle', [markChange(1, place, mark), markChange(2, place, mark)]);
}

/** What recording a paper sheet gives back. */
export interface RecordedPaper {
  readonly change: Change;
  readonly code: string;
  readonly sequence: number;
}

/** Makes two equal copies the next version of the juror's sheet, with the names of both who copied. */
export async function recordPaperSheet(
  target: SheetTarget,
  copies: PaperCopies,
  { reason, now }: { readonly reason: string; readonly now: string },
  digest: Digest,
): Promise<Result<RecordedPaper, ContestRefusal>> {
  const { document, juror, sheet } = target;
  const lock = findVoteLock(document);
  if (lock !== null) return err(lock);
  const [first, second] = copies;
  if (first.by.trim() === '' || second.by.trim() === '') return err({ code: 'transcriber-missing' });
  if (isSamePerson(first.by, second.by)) return err({ code: 'transcriber-same' });
  if (compareCopies(document, juror, copies).length > 0) return err({ code: 'copies-differ' });
  const isFirst = sheet.submissions.length === 0;
  if (!isFirst && reason.trim() === '') return err({ code: 'reason-missing' });
  const { submission, body, hash } = await draftSubmission(
    {
      document,
      juror,
      sheet: sheetOfCopy(document, juror, first, sheet),
      now,
      reason: isFirst ? '' : reason.trim(),
      origin: { kind: 'paper', fileName: '', transcribers: [first.by, second.by] },
    },
    digest,
  );
  const says = submission.entries.some(({ recused, marks }) => recused || Object.keys(marks).length > 0);
  if (!says) return err({ code: 'nothing-scored' });
  const { sequence } = submission;
  const recorded = write(target, 'transcription:undo.record', [
    recordChange(submissionRecord, submissionIdOf(sequence), { body, hash }),
  ]);
  return recorded.ok ? ok({ change: recorded.value, code: receiptCodeOf(hash), sequence }) : recorded;
}

/** Empties both copies, so that the paper can be copied anew. What was recorded of them stays. */
export function clearCopies(target: SheetTarget, copies: PaperCopies): Result<Change, ContestRefusal> {
  const changes = copies.flatMap((copy, index) => {
    const number: TranscriptNumber = index === 0 ? 1 : 2;
    return [
      recordChange(transcriptRecord, String(number), { by: '', startedAt: '', finishedAt: '' }),
      ...[...copy.entries].flatMap(([pitch, { marks }]) => [
        recordChange(transcriptEntryRecord, transcriptEntryIdOf(number, pitch), {
          remark: '',
          recused: false,
          recusalReason: '',
        }),
        ...[...marks.keys()].map((criterion) => markChange(number, { pitch, criterion }, null)),
      ]),
    ];
  });
  return write(target, 'transcription:undo.clear', changes);
}

function settlingChanges(difference: CopyDifference, keep: 0 | 1): readonly RecordChange<z.ZodRawShape>[] {
  const other: TranscriptNumber = keep === 0 ? 2 : 1;
  const { pitch } = difference;
  switch (difference.kind) {
    case 'mark':
      return [markChange(other, difference, difference.values[keep])];
    case 'remark':
      return [
        recordChange(transcriptEntryRecord, transcriptEntryIdOf(other, pitch), { remark: difference.values[keep] }),
      ];
    default: {
      const { recused, reason } = difference.values[keep];
      return [
        recordChange(transcriptEntryRecord, transcriptEntryIdOf(other, pitch), { recused, recusalReason: reason }),
      ];
    }
  }
}

function markChange(
  copy: TranscriptNumber,
  { pitch, criterion }: { readonly pitch: string; readonly criterion: string },
  mark: number | null,
): RecordChange<z.ZodRawShape> {
  return recordChange(transcriptMarkRecord, transcriptMarkIdOf(copy, pitch, criterion), { value: mark });
}

function checkMark(document: ContestDocument, mark: number | null): void {
  if (mark !== null && findScaleFault(mark, scaleOf(document)) !== null) throw new RangeError('Mark off the scale');
}

function write(
  { document, juror }: SheetTarget,
  undoLabel: string,
  changes: readonly RecordChange<z.ZodRawShape>[],
): Result<Change, ContestRefusal> {
  const lock = findVoteLock(document);
  if (lock !== null) return err(lock);
  const documentId = documentIdOf({ kind: 'sheet', contest: document.id, juror });
  return ok({ undoLabel, documents: [{ documentId, changes }] });
}
