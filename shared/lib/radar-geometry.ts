/** Where a radar stands on its canvas, in the canvas's own units (px on screens, any unit on paper). */
export interface RadarFrame {
  readonly axes: number;
  /** How many levels an axis has; the rim is the highest, the centre would be 0. */
  readonly levels: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
}

/** A point of the drawing. */
export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

/** Where the name of an axis stands. */
export interface RadarLabel extends RadarPoint {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Fewer axes enclose nothing: the table says more. */
export const FEWEST_AXES = 3;

/** How far names stand outside the rim, and how far text sits below the middle of its line, both for 12-unit text. */
const LABEL_DISTANCE = 13;
const BASELINE = 4;
/** An axis this close to upright has its name centred above or below it. */
const UPRIGHT = 0.2;

/** The point of a level on an axis. The first axis points up, the others follow clockwise. */
export function radarPoint(frame: RadarFrame, axis: number, level: number): RadarPoint {
  return pointAt(frame, angleOf(frame, axis), (frame.radius * level) / frame.levels);
}

/** The ring of a level, as `points` of a polygon. */
export function radarRing(frame: RadarFrame, level: number): string {
  return Array.from({ length: frame.axes }, (_, axis) => spell(radarPoint(frame, axis, level))).join(' ');
}

/**
 * The outline of a profile as the `d` of a path. Where a level is unknown the line is broken, since a line through the centre would
 * say "lowest"; `isWhole` tells whether it encloses an area that may be filled.
 */
export function radarOutline(
  frame: RadarFrame,
  values: readonly (number | null)[],
): { readonly path: string; readonly isWhole: boolean } {
  const points = values.map((value, axis) => (value === null ? null : radarPoint(frame, axis, value)));
  const isWhole = points.length >= FEWEST_AXES && points.every((point) => point !== null);
  const lines = points.flatMap((point, axis) => {
    const next = points[(axis + 1) % points.length] ?? null;
    return point === null || next === null || points.length < 2 ? [] : [`M${spell(point)} L${spell(next)}`];
  });
  if (!isWhole) return { path: lines.join(' '), isWhole };
  return { path: `M${points.flatMap((point) => (point === null ? [] : [spell(point)])).join(' L')} Z`, isWhole };
}

/** Where the name of an axis stands, outside the rim. */
export function radarLabel(frame: RadarFrame, axis: number): RadarLabel {
  const angle = angleOf(frame, axis);
  const { x, y } = pointAt(frame, angle, frame.radius + LABEL_DISTANCE);
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const isUpright = Math.abs(across) < UPRIGHT;
  return {
    x,
    y: round(y + (isUpright ? (down < 0 ? BASELINE / 2 : 2 * BASELINE) : BASELINE)),
    anchor: isUpright ? 'middle' : across > 0 ? 'start' : 'end',
  };
}

/** Where the number of a level stands: on its ring, in the middle between the last axis and the first. */
export function radarTick(frame: RadarFrame, level: number): RadarPoint {
  const half = Math.PI / frame.axes;
  const { x, y } = pointAt(frame, angleOf(frame, 0) - half, ((frame.radius * level) / frame.levels) * Math.cos(half));
  return { x, y: round(y + BASELINE) };
}

function angleOf({ axes }: RadarFrame, axis: number): number {
  return -Math.PI / 2 + (2 * Math.PI * axis) / axes;
}

function pointAt({ centreX, centreY }: RadarFrame, angle: number, distance: number): RadarPoint {
  return { x: round(centreX + distance * Math.cos(angle)), y: round(centreY + distance * Math.sin(angle)) };
}

function spell({ x, y }: RadarPoint): string {
  return `${x},${y}`;
}

/** A tenth of a unit is finer than any screen or printer draws. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
