import { html, type Html } from './html.ts';

const columnHeight = 54;
const chartWidth = 472;

/**
 * How often each part of the scale was used: one column per whole mark, its count written above it.
 * Marks between two whole numbers count with the lower one; the top of the scale has a column of its own.
 */
export function marksChart(
  marks: readonly number[],
  scale: { readonly min: number; readonly max: number },
  format: (mark: number) => string,
): Html {
  const first = Math.floor(scale.min);
  const columns = Math.floor(scale.max) - first + 1;
  // A scale up to 100 would give a hundred slivers: then each column stands for ten marks.
  const size = columns > 21 ? Math.ceil(columns / 11) : 1;
  const counts = Array.from({ length: Math.ceil(columns / size) }, () => 0);
  for (const mark of marks) {
    const index = Math.min(counts.length - 1, Math.max(0, Math.floor((mark - first) / size)));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const highest = Math.max(1, ...counts);
  const step = chartWidth / counts.length;
  const bars = counts.map((count, index) => {
    const height = (count / highest) * columnHeight;
    const middle = ((index + 0.5) * step).toFixed(1);
    const bar =
      count === 0
        ? null
        : html`<rect
              x="${(index * step + step * 0.18).toFixed(1)}"
              y="${(14 + columnHeight - height).toFixed(1)}"
              width="${(step * 0.64).toFixed(1)}"
              height="${height.toFixed(1)}"
              fill="var(--primary-tint)"
              stroke="var(--primary-strong)"
              stroke-width=".9"
            /><text
              x="${middle}"
              y="${(10 + columnHeight - height).toFixed(1)}"
              font-size="12"
              text-anchor="middle"
              style="fill:var(--text);font-weight:600"
              >${count}</text
            >`;
    return html`${bar}<text x="${middle}" y="${columnHeight + 29}" font-size="12" text-anchor="middle"
        >${format(first + index * size)}</text
      >`;
  });
  return html`<svg
    width="${chartWidth}"
    height="${columnHeight + 32}"
    viewBox="0 0 ${chartWidth} ${columnHeight + 32}"
    aria-hidden="true"
  >
    <line
      x1="0"
      x2="${chartWidth}"
      y1="${columnHeight + 14}"
      y2="${columnHeight + 14}"
      stroke="var(--border-strong)"
      stroke-width=".8"
    />
    ${bars}
  </svg>`;
}
