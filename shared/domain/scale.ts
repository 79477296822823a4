/** The marks a contest accepts: `min`, `min + step`, … up to `max`. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Why a number is not a mark of a scale. */
export type ScaleFault = 'out-of-scale' | 'off-step';

/** Half a millionth of a step: binary fractions such as 0.1 never land exactly on their multiples. */
const TOLERANCE = 1e-6;

/**
 * Checks a mark against its scale.
 *
 * @returns `null` when the mark is allowed, else what is wrong with it. Nothing is clipped or rounded.
 */
export function findScaleFault(mark: number, scale: Scale): ScaleFault | null {
  if (!Number.isFinite(mark) || mark < scale.min - TOLERANCE || mark > scale.max + TOLERANCE) return 'out-of-scale';
  const steps = (mark - scale.min) / scale.step;
  return Math.abs(steps - Math.round(steps)) > TOLERANCE ? 'off-step' : null;
}

/** Lists every mark of the scale, lowest first, each computed from the bottom so that errors do not add up. */
export function listMarks(scale: Scale): readonly number[] {
  const count = Math.round((scale.max - scale.min) / scale.step);
  return Array.from({ length: count + 1 }, (_, index) => Number((scale.min + index * scale.step).toFixed(6)));
}

/** Most marks a scale may have: a finer one cannot be typed by anybody. */
const MOST_MARKS = 201;

/** Whether a scale has whole steps from its lowest to its highest mark, and no more marks than can be typed. */
export function isUsableScale({ min, max, step }: Scale): boolean {
  if (![min, max, step].every(Number.isFinite) || step <= 0 || max <= min) return false;
  const steps = (max - min) / step;
  return Math.abs(steps - Math.round(steps)) < TOLERANCE && Math.round(steps) < MOST_MARKS;
}
