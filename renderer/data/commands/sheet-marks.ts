import type { z } from 'zod';
import type { ContestDocument } from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { markIdOf, markRecord, sheetEntryRecord } from '../../../shared/documents/sheet-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import { findScaleFault } from '../../../shared/domain/scale.ts';
import type { InterestKind } from '../../../shared/domain/submission.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { entryOnSheet, type SheetParts } from '../../../shared/contest-rules/sheet-progress.ts';
import { scaleOf } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { findVoteLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';

/** Whose sheet is written, and what stands on it now. */
export interface SheetTarget {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly sheet: SheetParts;
}

/**
 * Types a mark, or takes it back (`null`).
 *
 * @throws RangeError for a mark off the scale: screens offer only marks of the scale.
 */
export function setMark(
  target: SheetTarget,
  pitch: string,
  criterion: string,
  mark: number | null,
): Result<Change, ContestRefusal> {
  if (mark !== null && findScaleFault(mark, scaleOf(target.document)) !== null)
    throw new RangeError('Mark off the scale');
  return writeSheet(target, mark === null ? 'sheet:undo.takeBack' : 'sheet:undo.mark', pitch, [
    recordChange(markRecord, markIdOf(pitch, criterion), { value: mark }),
  ]);
}

/** Writes the juror's remark on a pitch. */
export function setRemark(target: SheetTarget, pitch: string, remark: string): Result<Change, ContestRefusal> {
  return writeSheet(target, 'sheet:undo.remark', pitch, [recordChange(sheetEntryRecord, pitch, { remark })]);
}

/** Declares that the juror abstains from a pitch; a reason is due. Marks stay in the draft and do not count. */
export function declareRecusal(target: SheetTarget, pitch: string, reason: string): Result<Change, ContestRefusal> {
  if (reason.trim() === '') return err({ code: 'reason-missing' });
  return writeSheet(target, 'sheet:undo.recusal', pitch, [
    recordChange(sheetEntryRecord, pitch, { recused: true, recusalReason: reason.trim() }),
  ]);
}

/** Takes the juror's own recusal back. */
export function withdrawRecusal(target: SheetTarget, pitch: string): Result<Change, ContestRefusal> {
  return writeSheet(target, 'sheet:undo.withdraw', pitch, [
    recordChange(sheetEntryRecord, pitch, { recused: false, recusalReason: '' }),
  ]);
}

/** As what a juror would like to meet an organisation, with a note. Who abstains hands no wish in, whatever stands here. */
export function setInterest(
  target: SheetTarget,
  pitch: string,
  interest: { readonly interests: readonly InterestKind[]; readonly interestNote: string },
): Result<Change, ContestRefusal> {
  const { interests, interestNote } = interest;
  return writeSheet(target, 'sheet:undo.interest', pitch, [
    recordChange(sheetEntryRecord, pitch, { interests: [...interests], interestNote }),
  ]);
}

function writeSheet(
  target: SheetTarget,
  undoLabel: string,
  pitch: string,
  changes: readonly RecordChange<z.ZodRawShape>[],
): Result<Change, ContestRefusal> {
  const { document, juror } = target;
  const lock = findVoteLock(document);
  if (lock !== null) return err(lock);
  const documentId = documentIdOf({ kind: 'sheet', contest: document.id, juror });
  return ok({ undoLabel, documents: [{ documentId, changes: [...beginDraft(target, pitch), ...changes] }] });
}

/** The first touch of a pitch that came from a spreadsheet starts from what was handed in, not from nothing. */
function beginDraft({ sheet }: SheetTarget, pitch: string): readonly RecordChange<z.ZodRawShape>[] {
  if (sheet.drafts.has(pitch)) return [];
  const entry = entryOnSheet(sheet, pitch);
  if (entry === undefined) return [];
  const { marks, ...said } = entry;
  return [
    recordChange(sheetEntryRecord, pitch, { ...said, interests: [...said.interests] }),
    ...[...marks].map(([criterion, value]) => recordChange(markRecord, markIdOf(pitch, criterion), { value })),
  ];
}
