import { canonicalText } from '../documents/canonical.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { HashedSubmission } from '../documents/sheet-document.ts';
import { findScaleFault, type Scale } from '../domain/scale.ts';
import type { Submission, SubmittedEntry } from '../domain/submission.ts';
import { coverageOf } from './coverage.ts';
import { entryOnSheet, entryStandingOf, type SheetParts } from './sheet-progress.ts';

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hex. The caller brings the machine's own implementation. */
export type Digest = (text: string) => Promise<string>;

/** A submission as it is stored: the canonical text and the hash taken of it. */
export interface StoredSubmission {
  readonly submission: Submission;
  readonly body: string;
  readonly hash: string;
}

/** What a juror hands in. */
export interface SubmissionRequest {
  readonly document: ContestDocument;
  readonly juror: string;
  readonly sheet: SheetParts;
  /** ISO date and time. */
  readonly now: string;
  /** Why this version replaces the one before; empty for the first. */
  readonly reason: string;
  readonly origin: Submission['origin'];
}

/** Spells and hashes a new version of a sheet. It names the hash of the version before it. */
export async function draftSubmission(request: SubmissionRequest, digest: Digest): Promise<StoredSubmission> {
  const { document, juror, sheet, now, reason, origin } = request;
  const previous = sheet.submissions.at(-1);
  const submission: Submission = {
    version: 1,
    type: 'submission',
    contest: document.id,
    juror,
    sequence: previous === undefined ? 1 : previous.body.sequence + 1,
    previousHash: previous?.hash ?? '',
    submittedAt: now,
    reason,
    origin,
    criteriaVersion: document.contest.criteriaVersion,
    entries: draftEntries(document, juror, sheet),
  };
  const body = canonicalText(submission);
  return { submission, body, hash: await digest(body) };
}

/** The scale of a contest. */
export function scaleOf(document: Pick<ContestDocument, 'contest'>): Scale {
  const { scaleMin, scaleMax, scaleStep } = document.contest;
  return { min: scaleMin, max: scaleMax, step: scaleStep };
}

/**
 * The entries of a submission, in the order of the pitches: every pitch this juror was asked to judge that was presented, recused ones with their reason and
 * without marks. A mark that was never given has no key, so that nobody can take it for a zero.
 */
export function draftEntries(document: ContestDocument, juror: string, sheet: SheetParts): SubmittedEntry[] {
  const scale = scaleOf(document);
  const isCovered = coverageOf(document, juror);
  return document.pitches
    .filter(({ id, value }) => !value.noShow && isCovered(id))
    .map(({ id }) => {
      const draft = entryOnSheet(sheet, id);
      const { recused, recusalReason } = entryStandingOf(document, juror, id, draft);
      const marks: Record<string, number> = {};
      for (const criterion of document.criteria) {
        const mark = draft?.marks.get(criterion.id);
        if (!recused && mark !== undefined && findScaleFault(mark, scale) === null) marks[criterion.id] = mark;
      }
      return {
        pitch: id,
        recused,
        recusalReason,
        remark: draft?.remark ?? '',
        marks,
        interests: recused ? [] : [...(draft?.interests ?? [])],
        interestNote: recused ? '' : (draft?.interestNote ?? ''),
      };
    });
}

/** What is wrong with a chain of versions. */
export type ChainFault =
  | { readonly kind: 'altered'; readonly sequence: number }
  | { readonly kind: 'broken-link'; readonly sequence: number }
  | { readonly kind: 'out-of-sequence'; readonly sequence: number };

/** Checks that every version still has the hash it is known by, follows the one before, and names it. Empty for a sound chain. */
export async function findChainFaults(
  submissions: readonly HashedSubmission[],
  digest: Digest,
): Promise<readonly ChainFault[]> {
  const faults: ChainFault[] = [];
  for (const [index, { hash, body }] of submissions.entries()) {
    const { sequence } = body;
    if ((await digest(canonicalText(body))) !== hash) faults.push({ kind: 'altered', sequence });
    if (sequence !== index + 1) faults.push({ kind: 'out-of-sequence', sequence });
    if (body.previousHash !== (submissions[index - 1]?.hash ?? '')) faults.push({ kind: 'broken-link', sequence });
  }
  return faults;
}
