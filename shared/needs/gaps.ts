import type { LevelMark } from '../domain/needs.ts';
import type { DimensionView } from './templates.ts';

/** How much a priority multiplies a gap: 1 low, 2 medium, 3 high. Without a priority a gap weighs as a low one. */
export const PRIORITY_WEIGHTS: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3 };

/** What one look says of one dimension. */
export interface DimensionMark {
  readonly dimension: DimensionView;
  /** Null when nobody marked the dimension. */
  readonly mark: LevelMark | null;
}

/** Levels between present and target; null while one of them is unknown. A target that is reached or passed leaves no gap: 0. */
export function gapOf(mark: Pick<LevelMark, 'present' | 'target'> | null): number | null {
  if (mark === null || mark.present === null || mark.target === null) return null;
  return Math.max(0, mark.target - mark.present);
}

/** The gap times the weight of its priority ({@link PRIORITY_WEIGHTS}); null while the gap is unknown. */
export function weightedGapOf(mark: LevelMark | null): number | null {
  const gap = gapOf(mark);
  return gap === null || mark === null ? null : gap * (PRIORITY_WEIGHTS[mark.priority ?? 1] ?? 1);
}

/** What one look says of every dimension of its template, in the template's order. */
export function marksOf(
  dimensions: readonly DimensionView[],
  marks: ReadonlyMap<string, LevelMark>,
): readonly DimensionMark[] {
  return dimensions.map((dimension) => ({ dimension, mark: marks.get(dimension.id) ?? null }));
}

/** Dimensions with a gap, the largest weighted one first; level ones stay in the template's order. */
export function largestGapsFirst(marks: readonly DimensionMark[]): readonly DimensionMark[] {
  return marks
    .filter(({ mark }) => (gapOf(mark) ?? 0) > 0)
    .sort((a, b) => (weightedGapOf(b.mark) ?? 0) - (weightedGapOf(a.mark) ?? 0));
}

/** Dimensions by their present level, the lowest first. Unknown ones come last: unknown is not low. */
export function lowestFirst(marks: readonly DimensionMark[]): readonly DimensionMark[] {
  const rank = ({ mark }: DimensionMark) => mark?.present ?? Number.POSITIVE_INFINITY;
  return [...marks].sort((a, b) => compare(rank(a), rank(b)));
}

/** The lowest present level and all dimensions that stand at it; null while no level is known. Never a mean. */
export function lowestOf(
  marks: readonly DimensionMark[],
): { readonly level: number; readonly dimensions: readonly DimensionView[] } | null {
  const level = lowestFirst(marks)[0]?.mark?.present ?? null;
  if (level === null) return null;
  return { level, dimensions: marks.filter(({ mark }) => mark?.present === level).map(({ dimension }) => dimension) };
}

/** Dimensions whose present level nobody gave. */
export function unknownOf(marks: readonly DimensionMark[]): readonly DimensionView[] {
  return marks.filter(({ mark }) => (mark?.present ?? null) === null).map(({ dimension }) => dimension);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
