import { mean } from '../scoring/raw.ts';
import { isOpenToJuror, type PitchProgress, type SheetProgress } from './sheet-progress.ts';
import type { Scale } from '../domain/scale.ts';

/** Why a juror may want to read an entry again. Values are the juror's own, in the unit of the marks. */
export type LookReason =
  /** Some criteria have a mark, others not: such a sheet does not count. */
  | { readonly kind: 'incomplete'; readonly missing: number }
  /** Every criterion has the same mark. */
  | { readonly kind: 'flat'; readonly mark: number }
  /** The one time the end of the scale was given. */
  | { readonly kind: 'lone-extreme'; readonly mark: number; readonly criterion: string }
  /** The next one in the juror's own order is a hair's breadth away. */
  | { readonly kind: 'close'; readonly other: string; readonly value: number; readonly otherValue: number }
  /** The first pitches were marked on another level than those that followed. */
  | { readonly kind: 'drift'; readonly pitches: number; readonly early: number; readonly later: number };

/** An entry worth another look. */
export interface AnotherLook {
  readonly pitch: string;
  readonly reason: LookReason;
}

/** Fewer criteria are alike too easily. */
const FLAT_FROM_CRITERIA = 3;
/** An end of the scale is alone among at least so many marks. */
const LONE_AMONG = 15;
/** Two values nearer than this share of the scale are told apart by a hair: 0.1 on 0–10. */
const CLOSE_SHARE = 0.01;
/** The beginning of a jury's day. */
const FIRST_PITCHES = 3;
/** How many must follow before a level can be compared. */
const LATER_PITCHES = 3;
/** A difference of levels worth a word, as a share of the scale: one mark on 0–10. */
const DRIFT_SHARE = 0.1;
const EQUAL = 1e-9;

/**
 * What a juror may want to read again before signing, the most serious first. It looks at nothing but this juror's own marks, and
 * says what was seen, never what would be right.
 */
export function listAnotherLooks(progress: Pick<SheetProgress, 'pitches'>, scale: Scale): readonly AnotherLook[] {
  const pitches = progress.pitches.filter((pitch) => isOpenToJuror(pitch) && !pitch.isCalibration);
  const complete = pitches.flatMap((pitch) => (pitch.value === null ? [] : [{ ...pitch, value: pitch.value }]));
  return [
    ...pitches.flatMap(incompleteOf),
    ...complete.flatMap(flatOf),
    ...[scale.min, scale.max].flatMap((end) => loneOf(pitches, end)),
    ...closeOf(complete, scale),
    ...driftOf(complete, scale),
  ];
}

function incompleteOf({ pitch, state, missing }: PitchProgress): readonly AnotherLook[] {
  return state === 'begun' ? [{ pitch, reason: { kind: 'incomplete', missing: missing.length } }] : [];
}

function flatOf({ pitch, marks }: PitchProgress): readonly AnotherLook[] {
  const [mark, ...others] = marks.values();
  if (mark === undefined || marks.size < FLAT_FROM_CRITERIA || others.some((one) => one !== mark)) return [];
  return [{ pitch, reason: { kind: 'flat', mark } }];
}

function loneOf(pitches: readonly PitchProgress[], end: number): readonly AnotherLook[] {
  const all = pitches.flatMap(({ pitch, marks }) =>
    [...marks].map(([criterion, mark]) => ({ pitch, criterion, mark })),
  );
  const [first, ...more] = all.filter(({ mark }) => Math.abs(mark - end) < EQUAL);
  if (first === undefined || more.length > 0 || all.length < LONE_AMONG) return [];
  return [{ pitch: first.pitch, reason: { kind: 'lone-extreme', mark: first.mark, criterion: first.criterion } }];
}

type CompletePitch = PitchProgress & { readonly value: number };

function closeOf(complete: readonly CompletePitch[], scale: Scale): readonly AnotherLook[] {
  const order = [...complete].sort((a, b) => b.value - a.value);
  const near = CLOSE_SHARE * (scale.max - scale.min) + EQUAL;
  return order.flatMap(({ pitch, value }, index) => {
    const next = order[index + 1];
    if (next === undefined || value - next.value > near) return [];
    return [{ pitch, reason: { kind: 'close', other: next.pitch, value, otherValue: next.value } as const }];
  });
}

function driftOf(complete: readonly CompletePitch[], scale: Scale): readonly AnotherLook[] {
  const [first] = complete;
  if (first === undefined || complete.length < FIRST_PITCHES + LATER_PITCHES) return [];
  const values = complete.map(({ value }) => value);
  const early = mean(values.slice(0, FIRST_PITCHES));
  const later = mean(values.slice(FIRST_PITCHES));
  if (early === null || later === null) return [];
  if (Math.abs(early - later) < DRIFT_SHARE * (scale.max - scale.min) - EQUAL) return [];
  return [{ pitch: first.pitch, reason: { kind: 'drift', pitches: FIRST_PITCHES, early, later } }];
}
