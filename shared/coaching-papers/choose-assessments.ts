import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import { latestLooks, momentPair, templateShown, type LookPair } from '../needs/looks.ts';
import { DEFAULT_TEMPLATE } from '../needs/templates.ts';

/** The looks that a paper reports: the one asked for with the first of an earlier moment, else those that the overview shows. */
export function chooseLooks(assessments: readonly AssessmentWithMarks[], asked: string | null): LookPair {
  const marked = assessments.filter(({ marks }) => marks.size > 0);
  const own = marked.find(({ id }) => id === asked);
  if (own === undefined) {
    const template = templateShown(marked, DEFAULT_TEMPLATE);
    return template === null ? { before: null, now: null } : momentPair(latestLooks(marked, template));
  }
  // Looks come in the order of moments: what stands before its own moment is earlier.
  const looks = latestLooks(marked, own.value.template);
  const place = looks.findIndex(({ value }) => value.moment === own.value.moment);
  const earlier = looks.slice(0, Math.max(0, place));
  const [first] = earlier;
  const same = earlier.find(
    ({ value }) => value.moment === first?.value.moment && value.assessor === own.value.assessor,
  );
  return { before: same ?? first ?? null, now: own };
}

/** Other looks at the same moment with the same template, the latest of each assessor. */
export function otherLooks(
  assessments: readonly AssessmentWithMarks[],
  { value }: AssessmentWithMarks,
): readonly AssessmentWithMarks[] {
  return latestLooks(assessments, value.template).filter(
    (one) => one.value.moment === value.moment && one.value.assessor !== value.assessor && one.marks.size > 0,
  );
}
