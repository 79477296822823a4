import { html, type Html } from './html.ts';

/** Ends of a scale. */
export type BarRange = { readonly min: number; readonly max: number };

/** Rules of the scale above bars. */
export const barScaleStyle = `
.scale { display: grid; grid-template-columns: 1fr 1fr 1fr; width: 128px; padding: 0 3px; font-size: 11px; line-height: 13px; font-weight: 400; }
.scale span:nth-child(2) { text-align: center; }
.scale span:nth-child(3) { text-align: right; }
`;

/** Width of bars and of their scale, in CSS pixels. */
export const barWidth = 128;

const inset = 6;

function position(value: number, range: BarRange): number {
  const share = range.max > range.min ? (value - range.min) / (range.max - range.min) : 0;
  return inset + Math.min(1, Math.max(0, share)) * (barWidth - 2 * inset);
}

/** Where the scale is ruled: both ends and the middle. */
function ticks(range: BarRange): readonly number[] {
  return [range.min, (range.min + range.max) / 2, range.max];
}

function rounded(value: number): string {
  return value.toFixed(1);
}

/**
 * The figures above a column of bars. Text, not a drawing: engines leave drawings out where a table head is repeated.
 * `format` writes a number in the reader's language.
 */
export function barScale(range: BarRange, format: (value: number) => string): Html {
  return html`<span class="scale">${ticks(range).map((tick) => html`<span>${format(tick)}</span>`)}</span>`;
}

/**
 * A horizontal bar from the bottom of the scale to a value; the value itself stands in the same row.
 * A `strong` bar is filled, the others are outlined, so that they differ without colour too.
 */
export function valueBar(value: number, range: BarRange, strong: boolean): Html {
  const start = position(range.min, range);
  const width = Math.max(0.5, position(value, range) - start);
  const rules = ticks(range).map((tick) => {
    const x = rounded(position(tick, range));
    return html`<line x1="${x}" x2="${x}" y1="0" y2="22" stroke="var(--border)" stroke-width=".7" />`;
  });
  const fill = strong ? 'var(--primary-strong)' : 'var(--primary-tint)';
  return html`<svg width="${barWidth}" height="22" viewBox="0 0 ${barWidth} 22" aria-hidden="true">
    ${rules}
    <rect
      x="${rounded(start)}"
      y="7.5"
      width="${rounded(width)}"
      height="7"
      fill="${fill}"
      stroke="var(--primary-strong)"
      stroke-width=".9"
    />
  </svg>`;
}
