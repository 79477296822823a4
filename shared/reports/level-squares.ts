import { html, type Html } from './html.ts';

const SIDE = 7.4;
const STEP = 9.4;

/** A level as a row of squares, full up to it. It always stands beside the number and the word, so it says nothing by itself. */
export function levelSquares(level: number | null, levels: number): Html {
  const width = levels * STEP;
  const squares = Array.from(
    { length: levels },
    (_square, index) =>
      html`<rect
        x="${(index * STEP + 0.5).toFixed(1)}"
        y=".5"
        width="${SIDE}"
        height="${SIDE}"
        fill="${level !== null && index < level ? 'var(--primary-strong)' : 'none'}"
        stroke="${level !== null && index < level ? 'var(--primary-strong)' : 'var(--border-strong)'}"
        stroke-width=".9"
      />`,
  );
  return html`<svg class="lvs" width="${width}" height="9" viewBox="0 0 ${width} 9" aria-hidden="true">
    ${squares}
  </svg>`;
}

/** Rules for {@link levelSquares}. */
export const levelSquaresStyle = `.lvs { display: inline-block; vertical-align: 0; }
`;
