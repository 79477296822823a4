import type { LevelMark } from '../domain/needs.ts';
import { gapOf } from './gaps.ts';
import type { DimensionView, VersionView } from './templates.ts';

/** What a dimension still lacks before it can be talked about. */
export type Lack = 'present' | 'target' | 'priority' | 'potential' | 'evidence';

/** How far an assessment is. */
export interface AssessmentProgress {
  /** Dimensions whose present level is known, and all of them. */
  readonly marked: number;
  readonly all: number;
  /** What is missing where, in the template's order; empty when nothing is. */
  readonly missing: readonly { readonly dimension: DimensionView; readonly lacks: readonly Lack[] }[];
}

/**
 * What a mark lacks. A level without evidence is asked for only from level 3 on, where the levels claim some; the priority and the potential
 * are asked beside a gap.
 */
export function lacksOf(mark: LevelMark | null): readonly Lack[] {
  const present = mark?.present ?? null;
  if (mark === null || present === null) return ['present'];
  const lacks: Lack[] = [];
  if (mark.target === null) lacks.push('target');
  if ((gapOf(mark) ?? 0) > 0) {
    if (mark.priority === null) lacks.push('priority');
    if (mark.potential.trim() === '') lacks.push('potential');
  }
  if (present >= FIRST_WITH_EVIDENCE && mark.evidence.trim() === '' && mark.evidenceFiles.length === 0) {
    lacks.push('evidence');
  }
  return lacks;
}

/** "prime prove" of the needs map: the first level that says there is evidence. */
const FIRST_WITH_EVIDENCE = 3;

/** How far an assessment with this version is. */
export function progressOf(version: VersionView, marks: ReadonlyMap<string, LevelMark>): AssessmentProgress {
  const lacks = version.dimensions.map((dimension) => ({
    dimension,
    lacks: lacksOf(marks.get(dimension.id) ?? null),
  }));
  return {
    marked: lacks.filter((one) => !one.lacks.includes('present')).length,
    all: lacks.length,
    missing: lacks.filter((one) => one.lacks.length > 0),
  };
}
