import type { ContestDocument } from '../documents/contest-document.ts';
import { listRecords, readRecord } from '../documents/record.ts';
import {
  emptyDraft,
  transcriptEntryIdOf,
  transcriptEntryRecord,
  transcriptMarkRecord,
  transcriptRecord,
  type DraftEntry,
  type HashedSubmission,
  type TranscriptNumber,
} from '../documents/sheet-document.ts';
import type { DocumentState } from '../documents/state.ts';
import { coverageOf } from './coverage.ts';
import { entryOnSheet, entryStandingOf, type SheetParts } from './sheet-progress.ts';

/** What one person copied from a paper sheet, without looking at what the other copied. */
export interface PaperCopy {
  /** Who copies; empty before this copy begins. */
  readonly by: string;
  readonly startedAt: string;
  /** Empty while it is being copied. */
  readonly finishedAt: string;
  /** By pitch id. */
  readonly entries: ReadonlyMap<string, CopiedEntry>;
}

/** One line of a paper sheet. */
export type CopiedEntry = Pick<DraftEntry, 'marks' | 'remark' | 'recused' | 'recusalReason'>;

/** Reads one copy, and only that one. */
export function readPaperCopy(state: DocumentState, copy: TranscriptNumber): PaperCopy {
  const head = readRecord(state, transcriptRecord, String(copy)) ?? transcriptRecord.schema.parse({});
  const entries = new Map<string, CopiedEntry & { marks: Map<string, number> }>();
  const entryOf = (pitch: string) => {
    const found = entries.get(pitch);
    if (found !== undefined) return found;
    const made = { ...emptyCopied, marks: new Map<string, number>() };
    entries.set(pitch, made);
    return made;
  };
  for (const { id, value } of listRecords(state, transcriptMarkRecord)) {
    const [number, pitch, criterion] = id.split('.');
    if (number !== String(copy) || pitch === undefined || criterion === undefined || value.value === null) continue;
    entryOf(pitch).marks.set(criterion, value.value);
  }
  for (const { id, value } of listRecords(state, transcriptEntryRecord)) {
    const pitch = id.split('.')[1];
    if (pitch === undefined || id !== transcriptEntryIdOf(copy, pitch)) continue;
    const { remark, recused, recusalReason } = value;
    entries.set(pitch, { ...entryOf(pitch), remark, recused, recusalReason });
  }
  return { ...head, entries };
}

/** A line nobody copied anything of. */
export const emptyCopied: CopiedEntry = { marks: new Map(), remark: '', recused: false, recusalReason: '' };

/** Pitches that stand on a juror's paper sheet to be copied: asked for, presented, not recused by the organiser. */
export function copiedPitches(document: ContestDocument, juror: string): readonly string[] {
  const isCovered = coverageOf(document, juror);
  return document.pitches
    .filter(({ id, value }) => !value.noShow && isCovered(id))
    .map(({ id }) => id)
    .filter((pitch) => !entryStandingOf(document, juror, pitch, undefined).byOrganiser);
}

/** One thing the two copies do not agree on. `null` is an empty box on the paper. */
export type CopyDifference =
  | {
      readonly kind: 'mark';
      readonly pitch: string;
      readonly criterion: string;
      readonly values: readonly [number | null, number | null];
    }
  | { readonly kind: 'recusal'; readonly pitch: string; readonly values: readonly [CopiedRecusal, CopiedRecusal] }
  | { readonly kind: 'remark'; readonly pitch: string; readonly values: readonly [string, string] };

/** An abstention as it stands on paper. */
export interface CopiedRecusal {
  readonly recused: boolean;
  readonly reason: string;
}

/**
 * Compares two copies in the order of the sheet. Words are compared without regard to spaces: two people never space alike. Marks of
 * a pitch that both read as recused are not compared, since they are not handed in.
 */
export function compareCopies(
  document: ContestDocument,
  juror: string,
  [first, second]: readonly [PaperCopy, PaperCopy],
): readonly CopyDifference[] {
  return copiedPitches(document, juror).flatMap((pitch): readonly CopyDifference[] => {
    const [a, b] = [first.entries.get(pitch) ?? emptyCopied, second.entries.get(pitch) ?? emptyCopied];
    const found: CopyDifference[] = [];
    const [left, right] = [recusalOf(a), recusalOf(b)];
    if (left.recused !== right.recused || spaced(left.reason) !== spaced(right.reason)) {
      found.push({ kind: 'recusal', pitch, values: [left, right] });
    }
    if (!a.recused || !b.recused) {
      for (const { id: criterion } of document.criteria) {
        const values = [a.marks.get(criterion) ?? null, b.marks.get(criterion) ?? null] as const;
        if (values[0] !== values[1]) found.push({ kind: 'mark', pitch, criterion, values });
      }
    }
    if (spaced(a.remark) !== spaced(b.remark)) found.push({ kind: 'remark', pitch, values: [a.remark, b.remark] });
    return found;
  });
}

/** Whether two names are one person's: case and spaces do not make two people. */
export function isSamePerson(a: string, b: string): boolean {
  return spaced(a).toLocaleLowerCase('it') === spaced(b).toLocaleLowerCase('it');
}

/** The sheet that two equal copies make. Wishes, which stand on no paper, stay as they were handed in. */
export function sheetOfCopy(document: ContestDocument, juror: string, copy: PaperCopy, sheet: SheetParts): SheetParts {
  const drafts = new Map(
    copiedPitches(document, juror).map((pitch): readonly [string, DraftEntry] => {
      const before = entryOnSheet({ drafts: new Map(), submissions: sheet.submissions }, pitch) ?? emptyDraft;
      const { interests, interestNote } = before;
      return [pitch, { ...(copy.entries.get(pitch) ?? emptyCopied), interests, interestNote }];
    }),
  );
  return { drafts, submissions: sheet.submissions };
}

/** Where the copying of a paper sheet stands. */
export type CopyStage = 'first' | 'second' | 'compare' | 'recorded';

/** Tells whose turn it is. Recorded: the version handed in last was made of these two copies. */
export function copyStageOf(
  [first, second]: readonly [PaperCopy, PaperCopy],
  submissions: readonly HashedSubmission[],
): CopyStage {
  if (first.finishedAt === '') return 'first';
  if (second.finishedAt === '') return 'second';
  const last = submissions.at(-1)?.body;
  return last?.origin.kind === 'paper' && last.submittedAt >= second.finishedAt ? 'recorded' : 'compare';
}

function recusalOf(entry: CopiedEntry): CopiedRecusal {
  return { recused: entry.recused, reason: entry.recused ? entry.recusalReason : '' };
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
