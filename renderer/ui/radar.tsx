import {
  FEWEST_AXES,
  radarLabel,
  radarOutline,
  radarPoint,
  radarRing,
  radarTick,
  type RadarFrame,
} from '../../shared/lib/radar-geometry.ts';

interface RadarProps {
  /** Says where the same numbers stand as a table. */
  readonly label: string;
  /** Short names, clockwise from the top. */
  readonly axes: readonly string[];
  /** How many levels an axis has. */
  readonly levels: number;
  /** Levels in the order of the axes, null where unknown. `before` is drawn dashed, `now` in full, `target` as hollow dots. */
  readonly before?: readonly (number | null)[];
  readonly now: readonly (number | null)[];
  readonly target?: readonly (number | null)[];
  /** The shape alone, without names and numbers: beside something that tells them. */
  readonly isSmall?: boolean;
}

/** Where a radar stands in its drawing, in pixels. */
interface Place {
  readonly width: number;
  readonly height: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
}

/** The rim leaves room for names on both sides; the right one is wider, since "Comunicazione" stands there. */
const WITH_NAMES: Place = { width: 300, height: 248, centreX: 143, centreY: 122, radius: 87 };
const SMALL: Place = { width: 116, height: 116, centreX: 58, centreY: 58, radius: 52 };

/** A profile over its dimensions: shown for its shape, never as an area to compare. Nothing below three axes: the table says it. */
export function Radar({ label, axes, levels, before, now, target, isSmall = false }: RadarProps) {
  if (axes.length < FEWEST_AXES) return null;
  const { width, height, centreX, centreY, radius } = isSmall ? SMALL : WITH_NAMES;
  const frame: RadarFrame = { axes: axes.length, levels, centreX, centreY, radius };
  const rings = Array.from({ length: levels }, (_, ring) => ring + 1);
  const outline = radarOutline(frame, now);
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {rings.map((ring) => (
        <polygon key={ring} className="grid" points={radarRing(frame, ring)} />
      ))}
      {axes.map((name, axis) => {
        const rim = radarPoint(frame, axis, levels);
        return <line key={name} className="axis" x1={centreX} y1={centreY} x2={rim.x} y2={rim.y} />;
      })}
      {before === undefined ? null : <path className="before" d={radarOutline(frame, before).path} />}
      <path className={outline.isWhole ? 'now' : 'now is-broken'} d={outline.path} />
      {axes.map((name, axis) => (
        <Dot key={name} className="aim" radius={3.5} frame={frame} axis={axis} level={target?.[axis] ?? null} />
      ))}
      {axes.map((name, axis) => (
        <Dot key={name} className="pt" radius={isSmall ? 3 : 4} frame={frame} axis={axis} level={now[axis] ?? null} />
      ))}
      {isSmall ? null : <Names axes={axes} rings={rings} frame={frame} />}
    </svg>
  );
}

interface NamesProps {
  readonly axes: readonly string[];
  readonly rings: readonly number[];
  readonly frame: RadarFrame;
}

function Names({ axes, rings, frame }: NamesProps) {
  return (
    <>
      {axes.map((name, axis) => {
        const { x, y, anchor } = radarLabel(frame, axis);
        return (
          <text key={name} x={x} y={y} textAnchor={anchor}>
            {name}
          </text>
        );
      })}
      {rings.map((ring) => {
        const { x, y } = radarTick(frame, ring);
        return (
          <text key={ring} className="tick" x={x} y={y} textAnchor="middle">
            {ring}
          </text>
        );
      })}
    </>
  );
}

interface DotProps {
  readonly className: string;
  readonly radius: number;
  readonly frame: RadarFrame;
  readonly axis: number;
  readonly level: number | null;
}

function Dot({ className, radius, frame, axis, level }: DotProps) {
  if (level === null) return null;
  const { x, y } = radarPoint(frame, axis, level);
  return <circle className={className} cx={x} cy={y} r={radius} />;
}

interface RadarLegendProps {
  readonly before?: string;
  readonly now: string;
  readonly target?: string;
}

/** What the lines of a {@link Radar} are, in the order in which they are drawn. */
export function RadarLegend({ before, now, target }: RadarLegendProps) {
  return (
    <figcaption className="legend">
      {before === undefined ? null : (
        <span>
          <svg className="chart" width="20" height="8" aria-hidden="true">
            <line className="before" x1="0" y1="4" x2="20" y2="4" />
          </svg>
          {before}
        </span>
      )}
      <span>
        <svg className="chart" width="20" height="8" aria-hidden="true">
          <line className="now" x1="0" y1="4" x2="20" y2="4" />
        </svg>
        {now}
      </span>
      {target === undefined ? null : (
        <span>
          <svg className="chart" width="10" height="10" aria-hidden="true">
            <circle className="aim" cx="5" cy="5" r="3.6" />
          </svg>
          {target}
        </span>
      )}
    </figcaption>
  );
}
