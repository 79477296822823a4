import { listMarks, type Scale } from '../domain/scale.ts';

/** More segments than this in a row are too narrow to hit. */
const MOST_SEGMENTS = 13;

/** The marks of a scale as the sheet lays them out. */
export interface ShownMarks {
  /** Ascending, one large segment each. All of them where the scale is short; whole steps where it is finer. */
  readonly segments: readonly number[];
  /** Whether marks lie between two segments. */
  readonly isFine: boolean;
}

/** Chooses the segments: every mark, or the narrowest round step that leaves at most {@link MOST_SEGMENTS}. */
export function showMarks(scale: Scale): ShownMarks {
  const all = listMarks(scale);
  if (all.length <= MOST_SEGMENTS) return { segments: all, isFine: false };
  for (const width of [1, 2, 5, 10, 20, 25, 50, 100, 1000]) {
    const segments = all.filter((mark) => isMultiple(mark - scale.min, width));
    if (segments.length <= MOST_SEGMENTS) return { segments, isFine: true };
  }
  return { segments: [scale.min, scale.max], isFine: true };
}

/** The position of the segment a mark belongs to: the last one not above it. */
export function segmentOf(shown: ShownMarks, mark: number): number {
  let found = 0;
  for (const [index, segment] of shown.segments.entries()) if (segment <= mark + 1e-6) found = index;
  return found;
}

/** The marks from one segment up to the next, the segment itself first. */
export function finerMarks(shown: ShownMarks, scale: Scale, segment: number): readonly number[] {
  const from = shown.segments[segment];
  const to = shown.segments[segment + 1];
  if (from === undefined) return [];
  return listMarks(scale).filter((mark) => mark >= from - 1e-6 && (to === undefined || mark < to - 1e-6));
}

function isMultiple(value: number, width: number): boolean {
  return Math.abs(value / width - Math.round(value / width)) < 1e-6;
}
