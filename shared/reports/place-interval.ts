import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';

/** Width of the bars of places, in CSS pixels: narrower than those of values, since the figures stand beside them. */
const barWidth = 96;

const INSET = 6;

/** Rules of the column of intervals. */
export const placeIntervalStyle = `
.rank .scale.places { width: 96px; }
.rank .span { white-space: nowrap; text-align: right; }
`;

/** The places that the bars run from and to: the first and the last of the ranking. */
export type PlaceRange = { readonly first: 1; readonly last: number };

function position(place: number, { last }: PlaceRange): number {
  const share = last > 1 ? (place - 1) / (last - 1) : 0;
  return INSET + Math.min(1, Math.max(0, share)) * (barWidth - 2 * INSET);
}

function ticks({ last }: PlaceRange): readonly number[] {
  return [...new Set([1, Math.round((1 + last) / 2), last])];
}

/** Places above the column of bars; text, so that it repeats on every page. */
export function placeScale(range: PlaceRange, t: Translate): Html {
  return html`<span class="scale places"
    >${ticks(range).map((place) => html`<span>${t('paper:ranking.place', { place })}</span>`)}</span
  >`;
}

/** Bar of ranks: outline from the lowest to the highest place of the interval, dot = place given. The figures stand beside it. */
export function placeInterval(
  place: number,
  interval: { readonly low: number; readonly high: number },
  range: PlaceRange,
  strong: boolean,
): Html {
  const x = (value: number): number => position(value, range);
  const rules = ticks(range).map(
    (tick) =>
      html`<line
        x1="${x(tick).toFixed(1)}"
        x2="${x(tick).toFixed(1)}"
        y1="0"
        y2="22"
        stroke="var(--border)"
        stroke-width=".7"
      />`,
  );
  // A place that never moved still shows as a box around its dot.
  const start = x(interval.low) - 4;
  const width = x(interval.high) - x(interval.low) + 8;
  return html`<svg width="${barWidth}" height="22" viewBox="0 0 ${barWidth} 22" aria-hidden="true">
    ${rules}
    <rect
      x="${start.toFixed(1)}"
      y="7"
      width="${width.toFixed(1)}"
      height="8"
      fill="${strong ? 'var(--primary-tint)' : 'var(--surface)'}"
      stroke="var(--primary-strong)"
      stroke-width=".9"
    />
    <rect x="${(x(place) - 2).toFixed(1)}" y="9" width="4" height="4" fill="var(--primary-strong)" />
  </svg>`;
}
