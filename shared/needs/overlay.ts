import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import type { LevelMark } from '../domain/needs.ts';
import { gapOf, weightedGapOf } from './gaps.ts';
import type { LookPair } from './looks.ts';
import type { DimensionView, VersionView } from './templates.ts';

/** One dimension in two looks. Every level is null where it is unknown. */
export interface OverlayRow {
  readonly dimension: DimensionView;
  readonly before: number | null;
  readonly now: number | null;
  /** Levels from before to now; null when one is unknown, or the two looks count levels differently. */
  readonly step: number | null;
  /** What the later look aims at, else what the one before did. */
  readonly target: number | null;
  /** Levels still to go from now. */
  readonly gap: number | null;
  readonly mark: LevelMark | null;
  /** The level on which the two agreed after talking about their difference; null while they have not. */
  readonly agreed: number | null;
}

/** Two looks laid over each other, dimension by dimension. */
export interface Overlay {
  readonly rows: readonly OverlayRow[];
  /** Names of the levels of the look that is shown, lowest first. */
  readonly levelNames: readonly string[];
  /** Whether the two looks were made with versions that count their levels alike; steps are told only then. */
  readonly isComparable: boolean;
}

/**
 * Lays two looks over each other. A dimension that only the older version has is left out: the later look did not ask for it.
 *
 * @param versionOf the version a look was made with; null when this laptop does not know it.
 */
export function overlayOf(
  { before, now }: LookPair,
  versionOf: (look: AssessmentWithMarks) => VersionView | null,
): Overlay | null {
  const shown = now ?? before;
  const version = shown === null ? null : versionOf(shown);
  if (shown === null || version === null) return null;
  const earlier = before === null || before === shown ? null : versionOf(before);
  const isComparable = earlier === null || earlier.levelNames.length === version.levelNames.length;
  const rows = version.dimensions.map((dimension) => rowOf(dimension, { before, now }, isComparable));
  return { rows, levelNames: version.levelNames, isComparable };
}

function rowOf(dimension: DimensionView, { before, now }: LookPair, isComparable: boolean): OverlayRow {
  const earlier = before?.marks.get(dimension.id) ?? null;
  const mark = now?.marks.get(dimension.id) ?? null;
  const [from, to] = [earlier?.present ?? null, mark?.present ?? null];
  const target = mark?.target ?? (isComparable ? (earlier?.target ?? null) : null);
  return {
    dimension,
    before: from,
    now: to,
    step: from === null || to === null || !isComparable ? null : to - from,
    target,
    gap: gapOf({ present: to ?? (now === null ? from : null), target }),
    mark: now === null ? earlier : mark,
    agreed: earlier?.agreed ?? null,
  };
}

/** A dimension that two people see differently. */
export interface Difference {
  readonly dimension: DimensionView;
  readonly own: number;
  readonly outside: number;
}

/**
 * Where the organisation and its coach differ: the talking points, the largest difference first, then the one that weighs most. A level
 * only one of them knows is no difference, and one that they have agreed on is settled.
 */
export function differencesOf(overlay: Overlay): readonly Difference[] {
  if (!overlay.isComparable) return [];
  return overlay.rows
    .filter((row) => row.step !== null && row.step !== 0 && row.agreed !== row.now)
    .sort(
      (a, b) =>
        Math.abs(b.step ?? 0) - Math.abs(a.step ?? 0) || (weightedGapOf(b.mark) ?? 0) - (weightedGapOf(a.mark) ?? 0),
    )
    .flatMap(({ dimension, before, now }) =>
      before === null || now === null ? [] : [{ dimension, own: before, outside: now }],
    );
}
