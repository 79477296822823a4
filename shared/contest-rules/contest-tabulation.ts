import type { ContestDocument } from '../documents/contest-document.ts';
import type { HashedSubmission } from '../documents/sheet-document.ts';
import { findScaleFault } from '../domain/scale.ts';
import type { Submission } from '../domain/submission.ts';
import type { RankingRule } from '../scoring/ranking-rule.ts';
import type { ScoreInput, Sheet } from '../scoring/score-input.ts';
import { coverageOf } from './coverage.ts';
import { jurorsToSignAgain } from './criteria-version.ts';
import { scaleOf } from './submission-drafting.ts';

/** What a juror handed in, first to last. Drafts never count. */
export interface JurorSubmissions {
  readonly juror: string;
  readonly submissions: readonly HashedSubmission[];
}

/** Ids are text here: a contest's documents are checked where they are read. */
export type ContestScores = ScoreInput<string, string, string>;

/** A mark that stands in a submission and is not on the contest's scale: never averaged, to be resolved. */
export interface MarkOffScale {
  readonly juror: string;
  readonly pitch: string;
  readonly criterion: string;
  readonly mark: number;
}

/** The scores to tabulate, and what had to stay out of them. */
export interface ContestTabulationInput {
  readonly scores: ContestScores;
  /** Jurors whose sheet answers criteria that were changed since: it stays out until it is signed again. */
  readonly outdated: readonly string[];
  readonly offScale: readonly MarkOffScale[];
}

/** The ranking rule a contest has declared. */
export function ruleOf(document: Pick<ContestDocument, 'contest'>): RankingRule {
  const { method, trim } = document.contest;
  return method === 'trimmed' ? { method, trim } : { method };
}

/**
 * Turns the latest version of every sheet into scores. No-shows and calibration pitches are no entries. A recusal of the organiser or of the juror takes
 * the sheet out, whatever marks stand on it. An absent juror's signed marks still count; nothing else is expected of them.
 */
export function tabulationInputOf(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
): ContestTabulationInput {
  const scale = scaleOf(document);
  const latest = new Map(
    sheets.flatMap(({ juror, submissions }) => {
      const last = submissions.at(-1)?.body;
      return last === undefined ? [] : [[juror, last] as const];
    }),
  );
  const outdated = jurorsToSignAgain(document, sheets);
  for (const juror of outdated) latest.delete(juror);
  const recusals = new Set(document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const entries = document.pitches.filter(({ value }) => !value.noShow && !value.isCalibration).map(({ id }) => id);
  const offScale: MarkOffScale[] = [];
  const scored: Sheet<string, string, string>[] = [];
  for (const { id: juror, value } of document.jurors) {
    const entryOf = indexEntries(latest.get(juror));
    const isCovered = coverageOf(document, juror);
    for (const pitch of entries) {
      const entry = entryOf.get(pitch);
      if (entry === undefined && !isCovered(pitch)) continue;
      if (recusals.has(`${juror}.${pitch}`) || entry?.recused === true) {
        scored.push({ juror, entry: pitch, state: 'recused', marks: new Map() });
        continue;
      }
      const marks = new Map<string, number>();
      for (const { id: criterion } of document.criteria) {
        const mark = entry?.marks[criterion];
        if (mark === undefined) continue;
        if (findScaleFault(mark, scale) === null) marks.set(criterion, mark);
        else offScale.push({ juror, pitch, criterion, mark });
      }
      if (marks.size > 0) scored.push({ juror, entry: pitch, state: 'scored', marks });
      else if (value.absent) scored.push({ juror, entry: pitch, state: 'absent', marks });
    }
  }
  return {
    scores: {
      jurors: document.jurors.map(({ id }) => id),
      entries,
      criteria: document.criteria.map(({ id, value }) => ({ criterion: id, weight: value.weight })),
      sheets: scored,
    },
    offScale,
    outdated,
  };
}

function indexEntries(submission: Submission | undefined): ReadonlyMap<string, Submission['entries'][number]> {
  return new Map((submission?.entries ?? []).map((entry) => [entry.pitch, entry]));
}
