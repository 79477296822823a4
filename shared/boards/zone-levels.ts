import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import type { Assessor, LevelMark, Moment } from '../domain/needs.ts';
import { DEFAULT_TEMPLATE, findVersion, type TemplateView, type VersionView } from '../needs/templates.ts';

/** What is known of a dimension at a moment. */
export interface ZoneLevel {
  readonly mark: LevelMark;
  readonly assessor: Assessor;
  /** Who marked it, in words; may be empty. */
  readonly author: string;
  /** Names of its levels, lowest first. */
  readonly levelNames: readonly string[];
  /** What each of its levels means in this dimension, lowest first: in the words the mark was made with. */
  readonly sentences: readonly string[];
}

/** Whose look counts where several looked at the same moment: the coach's, then an expert's, then the organisation's own. */
const TRUSTED: readonly Assessor[] = ['coach', 'expert', 'organisation'];

const MOMENTS: readonly Moment[] = ['t0', 'mid', 't1'];

/** The version whose dimensions are the zones of the board: that of the latest assessment with a needs map, else the newest. */
export function boardVersion(
  assessments: readonly AssessmentWithMarks[],
  templates: readonly TemplateView[],
): VersionView | null {
  const latest = mapAssessments(assessments, templates).at(-1);
  const used = latest === undefined ? null : findVersion(templates, latest.value);
  return used ?? templates.find(({ id }) => id === DEFAULT_TEMPLATE)?.current ?? null;
}

/** The moments at which somebody looked, in order. */
export function assessedMoments(
  assessments: readonly AssessmentWithMarks[],
  templates: readonly TemplateView[],
): readonly Moment[] {
  const seen = new Set(mapAssessments(assessments, templates).map(({ value }) => value.moment));
  return MOMENTS.filter((moment) => seen.has(moment));
}

/**
 * What was marked of a dimension at a moment: by the most trusted of those who gave a level, latest first. Null where nobody did.
 *
 * @param by asks for the look of one of them.
 */
export function zoneLevel(
  assessments: readonly AssessmentWithMarks[],
  templates: readonly TemplateView[],
  { dimension, moment, by }: { readonly dimension: string; readonly moment: Moment; readonly by?: Assessor },
): ZoneLevel | null {
  const there = mapAssessments(assessments, templates).filter(({ value }) => value.moment === moment);
  for (const assessor of by === undefined ? TRUSTED : [by]) {
    for (const { value, marks } of there.filter((one) => one.value.assessor === assessor).reverse()) {
      const mark = marks.get(dimension);
      if (mark === undefined || (mark.present === null && mark.target === null)) continue;
      const version = findVersion(templates, value);
      const sentences = version?.dimensions.find(({ id }) => id === dimension)?.levels ?? [];
      return { mark, assessor, author: value.author, levelNames: version?.levelNames ?? [], sentences };
    }
  }
  return null;
}

/** How far a dimension is from what is expected of it. */
export type LevelReach = 'unknown' | 'below' | 'reached';

/** Compares present and target. */
export function levelReach(mark: LevelMark | null): LevelReach {
  if (mark === null || mark.present === null || mark.target === null) return 'unknown';
  return mark.present >= mark.target ? 'reached' : 'below';
}

/** Assessments made with a needs map, oldest first; those without a date come first, those of one day as they were stored. */
function mapAssessments(
  assessments: readonly AssessmentWithMarks[],
  templates: readonly TemplateView[],
): readonly AssessmentWithMarks[] {
  return assessments
    .filter(({ value }) => templates.find(({ id }) => id === value.template)?.kind === 'needs-map')
    .map((assessment, index) => ({ assessment, index }))
    .sort((a, b) =>
      a.assessment.value.date < b.assessment.value.date
        ? -1
        : a.assessment.value.date > b.assessment.value.date
          ? 1
          : a.index - b.index,
    )
    .map(({ assessment }) => assessment);
}
