import { paperFrames, type PaperFrameName } from './paper-frame.ts';
import { paperFontFamily, paperTokens } from './tokens.ts';

const variables = Object.entries(paperTokens)
  .map(([name, value]) => `${name}:${value};`)
  .join('');

function pageStyle(frameName: PaperFrameName): string {
  const { page, margin, inset } = paperFrames[frameName];
  return `
@page { size: ${page.width}mm ${page.height}mm; margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm; }
body { margin: 0; padding: 0 ${inset.right}mm 0 ${inset.left}mm; }
@media screen {
  html { background: var(--surface-2); }
  body { width: ${page.width}mm; margin: var(--space-6) auto; background: var(--surface);
    padding: ${margin.top}mm ${margin.side + inset.right}mm ${margin.bottom}mm ${margin.side + inset.left}mm; }
}`;
}

// Vertical spaces are multiples or halves of the 15 pt line.
const base = `
:root { ${variables} --font: "${paperFontFamily}", system-ui, sans-serif;
  --side: 37mm; --gutter: 6mm; --line: 20px; --hair: .6pt solid var(--border-strong); --faint: .5pt solid var(--border); }
* { box-sizing: border-box; }
html { font: 400 var(--text-sm)/var(--line) var(--font); color: var(--text); background: var(--surface);
  font-variant-numeric: lining-nums tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
p { margin: 0 0 calc(var(--line) / 2); orphans: 3; widows: 3; text-wrap: pretty; overflow-wrap: break-word; }
p:last-child, ul:last-child, ol:last-child { margin-bottom: 0; }
strong, b { font-weight: 700; }
ol { margin: 0 0 calc(var(--line) / 2); padding-left: 5mm; }
li { margin-bottom: 2px; orphans: 2; widows: 2; overflow-wrap: break-word; }
li::marker { color: var(--muted); }
h1, h2, h3 { margin: 0; text-wrap: balance; break-after: avoid; line-height: var(--leading-tight); font-weight: 700; overflow-wrap: break-word; }
small, .note { font-size: var(--text-xs); line-height: 16px; color: var(--muted); }
.num { text-align: right; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.nb { white-space: nowrap; }
nav[hidden] { display: none; }

.issuer { display: flex; justify-content: space-between; align-items: baseline; gap: var(--gutter); border-bottom: 1.5pt solid var(--primary-strong); padding-bottom: 6px; }
.issuer b { font-size: var(--text-md); line-height: 1.25; color: var(--primary-strong); overflow-wrap: anywhere; }
.issuer span { font-size: var(--text-xs); line-height: 16px; color: var(--muted); text-align: right; overflow-wrap: anywhere; }
.title { margin: 20px 0 14px; }
.title h1 { font-size: var(--text-2xl); letter-spacing: -.01em; line-height: 1.12; }
.title p { margin: 8px 0 0; font-size: var(--text-md); line-height: 22px; color: var(--muted); }
.facts { display: grid; grid-template-columns: repeat(4, 1fr); column-gap: 4mm; row-gap: 12px; margin: 0 0 var(--line); }
.facts div { border-top: var(--hair); padding-top: 5px; break-inside: avoid; }
.facts dt { font-size: var(--text-xs); line-height: 16px; color: var(--muted); }
.facts dd { margin: 1px 0 0; font-weight: 600; line-height: 18px; overflow-wrap: anywhere; }
.readers { display: grid; grid-template-columns: var(--side) 1fr; column-gap: var(--gutter); background: var(--surface-2); padding: 9px 12px; margin: 0 -12px calc(var(--line) * 1.2); line-height: 18px; break-inside: avoid; }

.sec { display: grid; grid-template-columns: var(--side) minmax(0, 1fr); column-gap: var(--gutter); border-top: var(--hair); padding-top: 9px; margin-bottom: 18px; }
.sec:last-child { margin-bottom: 0; }
.sec > h2 { position: relative; font-size: var(--text-md); line-height: 20px; break-after: auto; }
.sec > h2 i { position: absolute; left: -6mm; width: 4mm; text-align: right; font-style: normal; font-weight: 400; color: var(--muted); }
.sec > .full { grid-column: 1 / -1; margin-top: 10px; min-width: 0; }
.sec.whole { break-inside: avoid; }
.newpage { break-before: page; }
.lead { font-size: var(--text-md); line-height: 23px; text-wrap: balance; }
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: var(--gutter); row-gap: 6px; }

table { border-collapse: collapse; width: 100%; font-size: var(--text-sm); line-height: 17px; }
caption { caption-side: top; text-align: left; font-size: var(--text-xs); line-height: 16px; color: var(--muted); padding-bottom: 5px; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: baseline; padding: 5px 10px 5px 0; border-bottom: var(--faint); overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: var(--text-xs); line-height: 15px; font-weight: 600; color: var(--muted); border-bottom: 1pt solid var(--text); vertical-align: bottom; padding-top: 0; }
tbody th { font-weight: 600; }
th.num, td.num { padding-left: 6px; }
.num + td:not(.num), .num + th:not(.num) { padding-left: 8px; }
tbody tr:last-child > * { border-bottom: var(--hair); }
th small, td small { font-weight: 400; }
.tight td, .tight tbody th { padding-top: 3px; padding-bottom: 3px; }
svg { display: block; overflow: visible; }
svg text { font-family: var(--font); fill: var(--muted); font-variant-numeric: tabular-nums; font-weight: 400; }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: var(--text-xs); line-height: 16px; color: var(--muted); margin-top: 6px; }

.signs { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: calc(var(--gutter) * 2); row-gap: calc(var(--line) * 2); padding-top: calc(var(--line) * 2); break-inside: avoid; }
.signs div { border-top: .75pt solid var(--text); padding-top: 4px; line-height: 17px; overflow-wrap: break-word; }
.signs b { display: block; font-weight: 600; }
.signs span { font-size: var(--text-xs); color: var(--muted); }
.hash { display: grid; grid-template-columns: repeat(8, auto); justify-content: start; column-gap: 13px; row-gap: 2px; margin: 0 0 10px; font-weight: 600; letter-spacing: .06em; }
.box { display: inline-block; width: 4.2mm; height: 4.2mm; border: .9pt solid var(--text); border-radius: 2px; vertical-align: -.7mm; }
`;

/** The style sheet of a paper; `own` holds the rules of one template. Constants only: no value of a model ever gets in here. */
export function paperStyle(frameName: PaperFrameName, own = ''): string {
  return `${base}${pageStyle(frameName)}\n${own}`;
}
