import {
  FEWEST_AXES,
  radarLabel,
  radarOutline,
  radarPoint,
  radarRing,
  radarTick,
  type RadarFrame,
  type RadarPoint,
} from '../lib/radar-geometry.ts';
import { html, type Html } from './html.ts';

/** The profiles of a radar, by dimension; `null` is unknown. */
export type Radar = {
  readonly levels: number;
  /** Short names of the dimensions. */
  readonly names: readonly string[];
  readonly present: readonly (number | null)[];
  /** `null` for a first look. */
  readonly earlier: readonly (number | null)[] | null;
  readonly target: readonly (number | null)[];
  /** What to say instead of the drawing. */
  readonly label: string;
};

const WIDTH = 408;
const HEIGHT = 258;
const CENTRE_X = 204;
const CENTRE_Y = 128;
const RADIUS = 98;

/** Rules for the radar and its key. */
export const radarStyle = `
.prof h2 { font-size: var(--text-md); line-height: 20px; }
.rkey { list-style: none; padding: 0; margin: 12px 0 0; font-size: var(--text-xs); line-height: 16px; }
.rkey li { display: flex; align-items: center; gap: 7px; margin-bottom: 6px; }
.rkey svg { flex: none; }
.prof text { fill: var(--muted); font-size: 10.5px; }
.prof text.axis { fill: var(--text); font-size: 12.5px; font-weight: 600; }
`;

const diamond = ({ x, y }: RadarPoint): string => `M${x} ${y - 4.6}l4.6 4.6l-4.6 4.6l-4.6 -4.6z`;

/** The drawing: T0 dashed with open circles, now solid with full circles, the expected level a diamond. */
export function needsRadar(radar: Radar): Html | null {
  const axes = radar.names.length;
  if (axes < FEWEST_AXES) return null;
  const frame: RadarFrame = { axes, levels: radar.levels, centreX: CENTRE_X, centreY: CENTRE_Y, radius: RADIUS };
  const all = Array.from({ length: axes }, (_axis, index) => index);
  const rings = Array.from({ length: radar.levels }, (_ring, index) => index + 1);
  const marks = (profile: readonly (number | null)[], draw: (point: RadarPoint) => Html): readonly Html[] =>
    profile.flatMap((level, axis) => (level === null ? [] : [draw(radarPoint(frame, axis, level))]));
  return html`<figure>
    <svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${radar.label}">
      ${rings.map(
        (level) =>
          html`<polygon points="${radarRing(frame, level)}" fill="none" stroke="var(--border)" stroke-width=".9" />`,
      )}
      ${all.map((axis) => {
        const end = radarPoint(frame, axis, radar.levels);
        return html`<line
          x1="${CENTRE_X}"
          y1="${CENTRE_Y}"
          x2="${end.x}"
          y2="${end.y}"
          stroke="var(--border)"
          stroke-width=".9"
        />`;
      })}
      ${outline(frame, radar.present, false)} ${radar.earlier === null ? null : outline(frame, radar.earlier, true)}
      ${rings.map((level) => {
        const { x, y } = radarTick(frame, level);
        return html`<text x="${x}" y="${y}" text-anchor="middle">${level}</text>`;
      })}
      ${marks(
        radar.target,
        (point) => html`<path d="${diamond(point)}" fill="var(--surface)" stroke="var(--text)" stroke-width="1.2" />`,
      )}
      ${marks(
        radar.earlier ?? [],
        ({ x, y }) =>
          html`<circle cx="${x}" cy="${y}" r="3" fill="var(--surface)" stroke="var(--text)" stroke-width="1.3" />`,
      )}
      ${marks(radar.present, ({ x, y }) => html`<circle cx="${x}" cy="${y}" r="3.6" fill="var(--primary-strong)" />`)}
      ${radar.names.map((name, axis) => axisLabel(frame, axis, name))}
    </svg>
  </figure>`;
}

function outline(frame: RadarFrame, profile: readonly (number | null)[], isEarlier: boolean): Html {
  const { path, isWhole } = radarOutline(frame, profile);
  return isEarlier
    ? html`<path
        d="${path}"
        fill="none"
        stroke="var(--text)"
        stroke-width="1.3"
        stroke-dasharray="4 3"
        stroke-linejoin="round"
      />`
    : html`<path
        d="${path}"
        fill="${isWhole ? 'var(--primary-tint)' : 'none'}"
        fill-opacity=".75"
        stroke="var(--primary-strong)"
        stroke-width="2.2"
        stroke-linejoin="round"
      />`;
}

function axisLabel(frame: RadarFrame, axis: number, name: string): Html {
  const { x, y, anchor } = radarLabel(frame, axis);
  return html`<text class="axis" x="${x}" y="${y}" text-anchor="${anchor}">${name}</text>`;
}

/** The signs of the key, each with its words. */
export function radarKey(words: {
  readonly present: string;
  readonly earlier: string | null;
  readonly target: string;
}): Html {
  const line = (mark: Html, stroke: Html): Html =>
    html`<svg width="26" height="10" aria-hidden="true">${stroke}${mark}</svg>`;
  const earlier = line(
    html`<circle cx="13" cy="5" r="3" fill="var(--surface)" stroke="var(--text)" stroke-width="1.3" />`,
    html`<line x1="0" x2="26" y1="5" y2="5" stroke="var(--text)" stroke-width="1.3" stroke-dasharray="4 3" />`,
  );
  const present = line(
    html`<circle cx="13" cy="5" r="3.6" fill="var(--primary-strong)" />`,
    html`<line x1="0" x2="26" y1="5" y2="5" stroke="var(--primary-strong)" stroke-width="2.2" />`,
  );
  const target = html`<svg width="26" height="12" aria-hidden="true">
    <path d="${diamond({ x: 13, y: 6 })}" fill="var(--surface)" stroke="var(--text)" stroke-width="1.2" />
  </svg>`;
  return html`<ul class="rkey">
    ${words.earlier === null ? null : html`<li>${earlier} ${words.earlier}</li>`}
    <li>${present} ${words.present}</li>
    <li>${target} ${words.target}</li>
  </ul>`;
}
