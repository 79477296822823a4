import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { roundRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import {
  emptyDraft,
  submissionIdOf,
  submissionRecord,
  type HashedSubmission,
} from '../../../shared/documents/sheet-document.ts';
import { findScaleFault } from '../../../shared/domain/scale.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { entryOnSheet } from '../../../shared/contest-rules/sheet-progress.ts';
import { draftSubmission, scaleOf, type Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change, DocumentChange } from '../store-contract.ts';
import { findClosedLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';

/** One mark of a spreadsheet, by the ids of the contest. */
export interface ImportedMark {
  readonly juror: string;
  readonly pitch: string;
  readonly criterion: string;
  readonly mark: number;
}

/** What an import writes. `sheets` are those of all jurors as they stand. */
export interface MarksImport {
  readonly document: ContestDocument;
  readonly sheets: readonly { readonly juror: string; readonly submissions: readonly HashedSubmission[] }[];
  readonly marks: readonly ImportedMark[];
  readonly fileName: string;
  /** SHA-256 (hex) of the file's bytes. */
  readonly fileHash: string;
  /** ISO date and time. */
  readonly now: string;
  /** Said of versions that replace an earlier one: "dal foglio «voti.csv»". */
  readonly reason: string;
}

/**
 * Stores the marks of a spreadsheet: one new version per juror whose marks change, on top of what that juror handed in before.
 * A contest in preparation is opened by it, since its voting has begun. Everything is one undo step.
 *
 * @throws RangeError for a mark off the scale, which no preview lets through.
 */
export async function importMarks(
  request: MarksImport,
  digest: Digest,
): Promise<Result<{ readonly change: Change; readonly jurors: number }, ContestRefusal>> {
  const { document, fileName, fileHash, now } = request;
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const scale = scaleOf(document);
  const byJuror = new Map<string, ImportedMark[]>();
  for (const one of request.marks) {
    if (findScaleFault(one.mark, scale) !== null) throw new RangeError('Mark off the scale');
    const list = byJuror.get(one.juror);
    if (list === undefined) byJuror.set(one.juror, [one]);
    else list.push(one);
  }
  const changes: DocumentChange[] = [];
  for (const [juror, marks] of byJuror) {
    const change = await importForJuror(request, juror, marks, digest);
    if (change !== null) changes.push(change);
  }
  if (changes.length === 0) return err({ code: 'already-imported' });
  const opening: readonly DocumentChange[] =
    document.round.state === 'open'
      ? []
      : [
          {
            documentId: documentIdOf({ kind: 'contest', id: document.id }),
            changes: [recordChange(roundRecord, document.id, { state: 'open', openedAt: now })],
          },
        ];
  const change: Change = {
    undoLabel: 'sheet:undo.import',
    documents: [...opening, ...changes],
    imports: [{ hash: fileHash, fileName, target: document.id, importedAt: now }],
  };
  return ok({ change, jurors: changes.length });
}

async function importForJuror(
  { document, sheets, fileName, now, reason }: MarksImport,
  juror: string,
  marks: readonly ImportedMark[],
  digest: Digest,
): Promise<DocumentChange | null> {
  const submissions = sheets.find((sheet) => sheet.juror === juror)?.submissions ?? [];
  const before = { drafts: new Map(), submissions };
  const drafts = new Map(
    document.pitches.map(({ id }) => {
      const entry = entryOnSheet(before, id) ?? emptyDraft;
      const merged = new Map(entry.marks);
      for (const one of marks) if (one.pitch === id) merged.set(one.criterion, one.mark);
      return [id, { ...entry, marks: merged }];
    }),
  );
  const isChanged = marks.some(
    ({ pitch, criterion, mark }) =>
      submissions.at(-1)?.body.entries.find((entry) => entry.pitch === pitch)?.marks[criterion] !== mark,
  );
  if (!isChanged) return null;
  const stored = await draftSubmission(
    {
      document,
      juror,
      sheet: { drafts, submissions },
      now,
      reason: submissions.length === 0 ? '' : reason,
      origin: { kind: 'imported', fileName },
    },
    digest,
  );
  return {
    documentId: documentIdOf({ kind: 'sheet', contest: document.id, juror }),
    changes: [
      recordChange(submissionRecord, submissionIdOf(stored.submission.sequence), {
        body: stored.body,
        hash: stored.hash,
      }),
    ],
  };
}
