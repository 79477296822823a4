import { html, type Html } from './html.ts';
import type { BarRange } from './value-bar.ts';

/** Width of a profile bar, in CSS pixels. */
export const profileBarWidth = 220;

const HEIGHT = 24;
const INSET = 6;

/** What one row of a profile shows; `null` parts are left out. */
export type ProfileBar = {
  readonly own: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly all: number | null;
};

/**
 * A row of a profile: dot = own mean, box = middle half of the marks, dashed tick = median of all. The own mean and that of all
 * stand in the same row as figures.
 */
export function profileBar({ own, low, high, all }: ProfileBar, range: BarRange): Html {
  const span = range.max > range.min ? range.max - range.min : 1;
  const x = (value: number): string =>
    (INSET + Math.min(1, Math.max(0, (value - range.min) / span)) * (profileBarWidth - 2 * INSET)).toFixed(1);
  const middle = HEIGHT / 2;
  const box =
    low === null || high === null
      ? null
      : html`<rect
          x="${x(low)}"
          y="${middle - 4}"
          width="${Math.max(1, Number(x(high)) - Number(x(low))).toFixed(1)}"
          height="8"
          fill="var(--primary-tint)"
          stroke="var(--primary-strong)"
          stroke-width=".9"
        />`;
  const tick =
    all === null
      ? null
      : html`<line
          x1="${x(all)}"
          x2="${x(all)}"
          y1="3"
          y2="${HEIGHT - 3}"
          stroke="var(--text)"
          stroke-width="1.2"
          stroke-dasharray="2.5 2"
        />`;
  const dot = own === null ? null : html`<circle cx="${x(own)}" cy="${middle}" r="4" fill="var(--primary-strong)" />`;
  return html`<svg
    width="${profileBarWidth}"
    height="${HEIGHT}"
    viewBox="0 0 ${profileBarWidth} ${HEIGHT}"
    aria-hidden="true"
  >
    <line x1="${INSET}" x2="${profileBarWidth - INSET}" y1="${middle}" y2="${middle}" stroke="var(--chart-grid)" />
    ${box}${tick}${dot}
  </svg>`;
}

/** Rules of the key of a profile. */
export const profileKeyStyle = `
.key { display: flex; gap: 4px; align-items: center; font-weight: 400; white-space: nowrap; margin-bottom: 4px; }
.key svg { flex: none; }
.key svg:not(:first-child) { margin-left: 6px; }
`;

/** The three signs of a profile, each with its word: own mean, middle half of the marks, median of all. */
export function profileKey(words: { readonly own: string; readonly half: string; readonly all: string }): Html {
  return html`<span class="key"
    ><svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" fill="var(--primary-strong)" />
    </svg>
    ${words.own}
    <svg width="18" height="9" viewBox="0 0 18 9" aria-hidden="true">
      <rect
        x=".5"
        y=".5"
        width="17"
        height="8"
        fill="var(--primary-tint)"
        stroke="var(--primary-strong)"
        stroke-width=".9"
      />
    </svg>
    ${words.half}
    <svg width="4" height="14" viewBox="0 0 4 14" aria-hidden="true">
      <line x1="2" x2="2" y1="0" y2="14" stroke="var(--text)" stroke-width="1.2" stroke-dasharray="2.5 2" />
    </svg>
    ${words.all}</span
  >`;
}
