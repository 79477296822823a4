import { createHash } from 'node:crypto';
import type { ContestFromMarks } from '../../../shared/contest-rules/contest-from-marks.ts';
import { hashInputs } from '../../../shared/contest-rules/frozen-result.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { draftSubmission } from '../../../shared/contest-rules/submission-drafting.ts';
import { computeEvidence } from '../../../shared/contest-papers/ranking-evidence.ts';
import type { ContestDossier } from '../../../shared/contest-papers/contest-dossier.ts';
import { readResult, resultRecord } from '../../../shared/documents/result-document.ts';
import { emptyDraft, type DraftEntry, type HashedSubmission } from '../../../shared/documents/sheet-document.ts';

/** SHA-256 of the UTF-8 bytes of a text, in hex. */
function digest(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}

/**
 * Runs the voting of a contest whose marks are all known: every juror hands in a sheet, the round is closed, the ranking frozen.
 *
 * @param now ISO date and time.
 */
export async function holdContest({ document: draft, marks }: ContestFromMarks, now: string): Promise<ContestDossier> {
  const document = { ...draft, round: { ...draft.round, state: 'closed' as const, openedAt: now, closedAt: now } };
  const sheets: { readonly juror: string; readonly submissions: readonly HashedSubmission[] }[] = [];
  for (const { id: juror } of document.jurors) {
    const drafts = new Map<string, DraftEntry>();
    for (const { id: pitch } of document.pitches) {
      const own = marks.filter((mark) => mark.juror === juror && mark.pitch === pitch);
      if (own.length === 0) continue;
      drafts.set(pitch, {
        ...emptyDraft,
        marks: new Map(own.map(({ criterion, mark }) => [criterion, mark])),
      });
    }
    const origin = { kind: 'imported' as const, fileName: 'scores-long.csv' };
    const request = { document, juror, sheet: { drafts, submissions: [] }, now, reason: '', origin };
    const { submission: body, hash } = await draftSubmission(request, digest);
    sheets.push({ juror, submissions: [{ hash, body }] });
  }
  const view = viewRanking(document, sheets);
  return {
    language: 'it',
    issuer: 'Miracolo a Milano',
    document,
    view,
    sheets,
    result: {
      ...readResult(new Map(), document.id),
      frozen: resultRecord.schema.parse({ closedAt: now, inputsHash: await hashInputs(document, sheets, digest) }),
    },
    evidence: computeEvidence(document, view),
  };
}
