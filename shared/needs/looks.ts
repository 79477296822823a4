import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import { assessorSchema, momentSchema, type Assessor, type Moment } from '../domain/needs.ts';

/** Two looks laid over each other. Either may be missing: then the other stands alone. */
export interface LookPair {
  /** Drawn dashed: what was before, or how the organisation sees itself. */
  readonly before: AssessmentWithMarks | null;
  /** Drawn in full: what is now, or how somebody from outside sees it. */
  readonly now: AssessmentWithMarks | null;
}

const MOMENTS: readonly Moment[] = momentSchema.options;
const LATEST_FIRST: readonly Moment[] = [...MOMENTS].reverse();
/** Whose look is shown when several looked at one moment: those from outside first. */
const OUTSIDE_FIRST: readonly Assessor[] = ['coach', 'expert', 'organisation'];

/** The latest look of every moment and assessor, for one template; the order is that of moments, then of assessors. */
export function latestLooks(
  assessments: readonly AssessmentWithMarks[],
  template: string,
): readonly AssessmentWithMarks[] {
  return MOMENTS.flatMap((moment) =>
    assessorSchema.options.flatMap((assessor) => latest(assessments, { template, moment, assessor }) ?? []),
  );
}

/** The look of a moment by an assessor; of several, the one of the latest day, then the one begun last. */
function latest(
  assessments: readonly AssessmentWithMarks[],
  asked: { readonly template: string; readonly moment: Moment; readonly assessor: Assessor },
): AssessmentWithMarks | null {
  const found = assessments.filter(
    ({ value }) =>
      value.template === asked.template && value.moment === asked.moment && value.assessor === asked.assessor,
  );
  return found.sort(byDay).at(-1) ?? null;
}

/** The template that an organisation's overview shows: the given one when it was used, else that of the latest look. */
export function templateShown(assessments: readonly AssessmentWithMarks[], preferred: string): string | null {
  if (assessments.some(({ value }) => value.template === preferred)) return preferred;
  return [...assessments].sort(byDay).at(-1)?.value.template ?? null;
}

/**
 * Before and now: the last moment that somebody looked at, and the first one before it. Both by the same assessor where there is such
 * a pair, since a coach's 3 after an organisation's 2 tells of two people, not of a step.
 */
export function momentPair(looks: readonly AssessmentWithMarks[]): LookPair {
  const last = LATEST_FIRST.find((moment) => looks.some(({ value }) => value.moment === moment));
  if (last === undefined) return { before: null, now: null };
  const first = MOMENTS.find((moment) => moment !== last && looks.some(({ value }) => value.moment === moment));
  const at = (moment: Moment | undefined, assessor: Assessor) =>
    looks.find(({ value }) => value.moment === moment && value.assessor === assessor) ?? null;
  const any = (moment: Moment | undefined) =>
    OUTSIDE_FIRST.map((assessor) => at(moment, assessor)).find((look) => look !== null) ?? null;
  const same = OUTSIDE_FIRST.find((assessor) => at(first, assessor) !== null && at(last, assessor) !== null);
  if (same !== undefined) return { before: at(first, same), now: at(last, same) };
  return { before: any(first), now: any(last) };
}

/**
 * How the organisation sees itself and how somebody from outside does: at the latest moment at which both looked, else the latest of each.
 */
export function assessorPair(looks: readonly AssessmentWithMarks[]): LookPair {
  const own = looks.filter(({ value }) => value.assessor === 'organisation');
  const outside = looks.filter(({ value }) => value.assessor !== 'organisation');
  const shared = LATEST_FIRST.find(
    (moment) =>
      own.some(({ value }) => value.moment === moment) && outside.some(({ value }) => value.moment === moment),
  );
  const of = (some: readonly AssessmentWithMarks[]) =>
    shared === undefined ? (some.at(-1) ?? null) : (some.find(({ value }) => value.moment === shared) ?? null);
  return { before: of(own), now: of(outside) };
}

/** By day, then in the order they were begun (ids sort by time). */
function byDay(a: AssessmentWithMarks, b: AssessmentWithMarks): number {
  if (a.value.date !== b.value.date) return a.value.date < b.value.date ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
