import { roundRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  resultEventRecord,
  resultRecord,
  type FrozenResult,
  type ResultDocument,
  type ResultEvent,
} from '../../../shared/documents/result-document.ts';
import type { Round } from '../../../shared/domain/contest.ts';
import { newId, resultEventIdSchema } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { JurorSubmissions } from '../../../shared/contest-rules/contest-tabulation.ts';
import { findAlteredSheets, outcomeOf, sealOf } from '../../../shared/contest-rules/deliberation-seal.ts';
import { finalRankingOf } from '../../../shared/contest-rules/final-ranking.ts';
import { findInputsVersion } from '../../../shared/contest-rules/frozen-result.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import type { Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { recordChange } from './record-change.ts';

/** Why a step of the deliberation is refused; each has its sentence in the catalogue under `deliberation:refusal`. */
export interface DeliberationRefusal {
  readonly code:
    | 'round-not-closed'
    | 'already-confirmed'
    | 'not-confirmed'
    | 'name-missing'
    | 'reason-missing'
    | 'text-missing'
    | 'pitches-missing'
    | 'not-tied'
    | 'prize-by-marks'
    | 'sheets-changed'
    | 'questions-open';
}

/** What takes a confirmation off. Places, prizes and who goes on stay readable until the next one. */
export const UNSEALED = { finalisedAt: '', finalisedBy: '', finalHash: '' } as const satisfies Partial<FrozenResult>;

/**
 * A step in the life of a result with its entries in the trace. It cannot be undone, nor what was done before it: undoing would
 * take the trace along. The reverse step is taken instead, and leaves its own.
 */
export function tracedChange(
  contest: string,
  round: Partial<Round>,
  result: Partial<FrozenResult>,
  events: readonly ResultEvent[],
): Change {
  return {
    undoLabel: null,
    endsUndo: true,
    documents: [
      {
        documentId: documentIdOf({ kind: 'contest', id: contest }),
        changes: [recordChange(roundRecord, contest, round)],
      },
      {
        documentId: documentIdOf({ kind: 'result', id: contest }),
        changes: [
          recordChange(resultRecord, contest, result),
          // Entries of one step are written in its order: their ids sort by time.
          ...events.map((event, index) =>
            recordChange(resultEventRecord, newId(resultEventIdSchema, Date.parse(event.at) + index), event),
          ),
        ],
      },
    ],
  };
}

/** What is needed to confirm a ranking. */
export interface ConfirmationRequest {
  readonly document: ContestDocument;
  /** All sheets as they are now. */
  readonly sheets: readonly JurorSubmissions[];
  readonly result: ResultDocument;
  /** The named person who confirms. */
  readonly by: string;
  /** ISO date and time. */
  readonly now: string;
}

/**
 * Confirms the ranking as the jury decided it, and seals it. Refused while a question is open, and where sheets, jury or what was
 * declared are no longer those of the closing.
 */
export async function finalise(
  { document, sheets, result, by, now }: ConfirmationRequest,
  digest: Digest,
): Promise<Result<Change, DeliberationRefusal>> {
  const { frozen, decisions } = result;
  if (document.round.state !== 'closed' || frozen === null) return err({ code: 'round-not-closed' });
  if (document.round.confirmedAt !== '') return err({ code: 'already-confirmed' });
  if (by.trim() === '') return err({ code: 'name-missing' });
  if (!(await standsAsClosed(document, sheets, frozen, digest))) return err({ code: 'sheets-changed' });
  const final = finalRankingOf(document, viewRanking(document, sheets), decisions);
  if (final.questions.length > 0) return err({ code: 'questions-open' });
  const outcome = outcomeOf(final);
  const finalHash = await sealOf(document, frozen.inputsHash, decisions, outcome, digest);
  return ok(
    tracedChange(
      document.id,
      { confirmedAt: now },
      { ...outcome, finalisedAt: now, finalisedBy: by.trim(), finalHash },
      [{ kind: 'finalised', at: now, by: by.trim(), reason: '', hash: finalHash }],
    ),
  );
}

/** Whether sheets, jury and what was declared still are those the round was closed with. */
export async function standsAsClosed(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
  frozen: FrozenResult,
  digest: Digest,
): Promise<boolean> {
  if ((await findInputsVersion(document, sheets, frozen.inputsHash, digest)) === null) return false;
  return (await findAlteredSheets(sheets, frozen, digest)).length === 0;
}

/** What is needed to take a confirmation off. */
export interface UnsealingRequest {
  readonly document: ContestDocument;
  readonly result: ResultDocument;
  readonly reason: string;
  /** ISO date and time. */
  readonly now: string;
  readonly by: string;
}

/** Takes a confirmation off, so that the jury may decide again; the voting stays closed. The seal it had stays in the trace. */
export function unseal({ document, result, reason, now, by }: UnsealingRequest): Result<Change, DeliberationRefusal> {
  if (document.round.confirmedAt === '') return err({ code: 'not-confirmed' });
  if (reason.trim() === '') return err({ code: 'reason-missing' });
  if (by.trim() === '') return err({ code: 'name-missing' });
  const event = { at: now, by: by.trim(), reason: reason.trim(), hash: result.frozen?.finalHash ?? '' };
  return ok(tracedChange(document.id, { confirmedAt: '' }, UNSEALED, [{ kind: 'unsealed', ...event }]));
}
