import type { ContestDocument } from '../documents/contest-document.ts';
import { mean } from '../scoring/raw.ts';
import { weightedMean } from '../scoring/sheet-value.ts';
import { segmentOf, type ShownMarks } from './shown-marks.ts';
import type { SheetProgress } from './sheet-progress.ts';

/** A juror's mean on one pitch; provisional while marks are missing. */
export interface OwnPitch {
  readonly pitch: string;
  readonly name: string;
  readonly value: number;
  readonly isComplete: boolean;
}

/** What a juror may know of their own marks; never of another's. */
export interface OwnMarks {
  readonly count: number;
  readonly mean: number | null;
  /** How many marks fall on each segment of the sheet. */
  readonly histogram: readonly number[];
  /** Pitches with at least one mark, in stage order. */
  readonly pitches: readonly OwnPitch[];
  /** Mean of the complete ones: the juror's usual level. */
  readonly usual: number | null;
  /** Complete ones, highest first. */
  readonly order: readonly OwnPitch[];
}

/** Sums up a juror's own sheet. A rehearsal is not part of it: it must not move the juror's usual level. */
export function ownMarksOf(document: ContestDocument, progress: SheetProgress, shown: ShownMarks): OwnMarks {
  const histogram = shown.segments.map(() => 0);
  const counted = progress.pitches.filter(({ isCalibration }) => !isCalibration);
  const marks = counted.flatMap((pitch) => [...pitch.marks.values()]);
  for (const mark of marks) {
    const segment = segmentOf(shown, mark);
    histogram[segment] = (histogram[segment] ?? 0) + 1;
  }
  const pitches = counted.flatMap((pitch): readonly OwnPitch[] => {
    const given = document.criteria.flatMap(({ id, value }) => {
      const mark = pitch.marks.get(id);
      return mark === undefined ? [] : [{ value: mark, weight: value.weight }];
    });
    const value = weightedMean(given);
    if (value === null) return [];
    const name = document.pitches.find(({ id }) => id === pitch.pitch)?.value.name ?? '';
    return [{ pitch: pitch.pitch, name, value, isComplete: pitch.state === 'complete' }];
  });
  const complete = pitches.filter(({ isComplete }) => isComplete);
  return {
    count: marks.length,
    mean: mean(marks),
    histogram,
    pitches,
    usual: mean(complete.map(({ value }) => value)),
    order: [...complete].sort((a, b) => b.value - a.value),
  };
}
