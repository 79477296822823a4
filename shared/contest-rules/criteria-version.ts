import type { ContestDocument } from '../documents/contest-document.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';

/**
 * Tells whether marks given under a version of the criteria answer today's. They do while the same criteria with the same weights
 * are asked; a change of words alone leaves them valid.
 *
 * @param version as a submission names it; absent means the first.
 */
export function answersCriteria(
  document: Pick<ContestDocument, 'contest' | 'criteria' | 'criteriaVersions'>,
  version: number | undefined,
): boolean {
  const signed = version ?? 1;
  if (signed === document.contest.criteriaVersion) return true;
  const old = document.criteriaVersions.find((one) => one.version === signed);
  // Criteria this laptop never saw: their marks may answer something else, and are not averaged on a guess.
  if (old === undefined) return false;
  return (
    old.criteria.length === document.criteria.length &&
    document.criteria.every(({ id, value }) => old.criteria.some((one) => one.id === id && one.weight === value.weight))
  );
}

/** Jurors who signed, but under criteria that have changed since: their sheet counts again once it is signed again. */
export function jurorsToSignAgain(document: ContestDocument, sheets: readonly JurorSubmissions[]): readonly string[] {
  return document.jurors
    .map(({ id }) => id)
    .filter((juror) => {
      const last = sheets.find((sheet) => sheet.juror === juror)?.submissions.at(-1)?.body;
      return last !== undefined && !answersCriteria(document, last.criteriaVersion);
    });
}
