import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Criterion } from '../domain/contest.ts';
import type { CriteriaVersion } from '../domain/contest-day.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import { answersCriteria, jurorsToSignAgain } from './criteria-version.ts';

/** What a change of the criteria does to the voting: nothing, words alone, or what the marks answer. */
export interface CriteriaChange {
  readonly kind: 'none' | 'words' | 'marks';
  /** Jurors whose signed sheet counts today and would have to be signed again. */
  readonly signAgain: readonly string[];
  /** Ids of criteria that would be gone: tie-breaks and prizes that rest on them go with them. */
  readonly removed: readonly string[];
}

/** The criteria as they are kept once a newer version replaces them. */
export function criteriaSnapshot(
  document: Pick<ContestDocument, 'contest' | 'criteria'>,
  { reason, now }: { readonly reason: string; readonly now: string },
): CriteriaVersion {
  return {
    version: document.contest.criteriaVersion,
    replacedAt: now,
    reason,
    criteria: document.criteria.map(({ id, value: { name, question, weight, anchors } }) => ({
      id,
      name,
      question,
      weight,
      anchors: anchors.map(({ from, word, sentence }) => ({ from, word, sentence })),
    })),
  };
}

/** Says what would follow if the criteria became `next`. */
export function assessCriteriaChange(
  document: ContestDocument,
  next: readonly Identified<Criterion>[],
  sheets: readonly JurorSubmissions[],
): CriteriaChange {
  const after = {
    contest: { ...document.contest, criteriaVersion: document.contest.criteriaVersion + 1 },
    criteria: next,
    criteriaVersions: [...document.criteriaVersions, criteriaSnapshot(document, { reason: '', now: '' })],
  };
  const kept = new Set(next.map(({ id }) => id));
  const removed = document.criteria.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (!answersCriteria(after, document.contest.criteriaVersion)) {
    const already = new Set(jurorsToSignAgain(document, sheets));
    const signAgain = jurorsToSignAgain({ ...document, ...after }, sheets).filter((juror) => !already.has(juror));
    return { kind: 'marks', signAgain, removed };
  }
  return { kind: haveSameWords(document.criteria, next) ? 'none' : 'words', signAgain: [], removed };
}

function haveSameWords(before: readonly Identified<Criterion>[], after: readonly Identified<Criterion>[]): boolean {
  return after.every(({ id, value }) => {
    const old = before.find((one) => one.id === id)?.value;
    return old !== undefined && wordsOf(old) === wordsOf(value);
  });
}

function wordsOf({ name, question, anchors }: Criterion): string {
  return JSON.stringify([name, question, anchors.map(({ from, word, sentence }) => [from, word, sentence])]);
}
