import type { Language } from '../i18n/catalogue.ts';
import { formatMark, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { median } from '../lib/median.ts';
import { html, type Html } from './html.ts';
import type { RankingRow, RankingTable } from './ranking-model.ts';
import { placeText } from './ranking-table.ts';
import type { BarRange } from './value-bar.ts';

/** Rules of the podium profile. */
export const podiumProfileStyle = `
.profile { table-layout: fixed; }
.profile td, .profile th { vertical-align: middle; }
.profile thead th { vertical-align: bottom; }
.profile thead svg { display: inline-block; vertical-align: -1px; margin-right: 3px; }
.profile .num { padding-right: 0; }
.profile thead .num { white-space: normal; overflow-wrap: anywhere; text-wrap: balance; }
.profile tbody svg { margin: -3px 0; }
.profile .weight { display: block; line-height: 14px; }
`;

// More names than this cannot be told apart in one line: a podium with many ties goes without the picture.
const mostEntries = 4;
const plotWidth = 156;
const plotHeight = 24;
const inset = 6;

// A dash or a slash between two names ends a line, it never begins one.
const leadingSign = / ([—–/]) /g;

// Told apart by shape alone: full and open circle, full and open square.
function mark(index: number, x: number, y: number): Html {
  const at = (value: number): string => value.toFixed(1);
  const fill = index % 2 === 0 ? 'var(--primary-strong)' : 'var(--surface)';
  return index < 2
    ? html`<circle
        cx="${at(x)}"
        cy="${at(y)}"
        r="4"
        fill="${fill}"
        stroke="var(--primary-strong)"
        stroke-width="1.4"
      />`
    : html`<rect
        x="${at(x - 3.6)}"
        y="${at(y - 3.6)}"
        width="7.2"
        height="7.2"
        fill="${fill}"
        stroke="var(--primary-strong)"
        stroke-width="1.4"
      />`;
}

function markSample(index: number): Html {
  return html`<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">${mark(index, 5, 5)}</svg>`;
}

function plot(values: readonly (number | null)[], middle: number | null, range: BarRange): Html {
  const span = range.max > range.min ? range.max - range.min : 1;
  const x = (value: number): number =>
    inset + Math.min(1, Math.max(0, (value - range.min) / span)) * (plotWidth - 2 * inset);
  const y = plotHeight / 2;
  const tick =
    middle === null
      ? null
      : html`<line
          x1="${x(middle).toFixed(1)}"
          x2="${x(middle).toFixed(1)}"
          y1="3"
          y2="${plotHeight - 3}"
          stroke="var(--text)"
          stroke-width="1.2"
          stroke-dasharray="2.5 2"
        />`;
  // Drawn from the last to the first, so that the first place is never hidden.
  const marks = values.map((value, index) => (value === null ? null : mark(index, x(value), y))).reverse();
  return html`<svg
    width="${plotWidth}"
    height="${plotHeight}"
    viewBox="0 0 ${plotWidth} ${plotHeight}"
    aria-hidden="true"
  >
    <line x1="${inset}" x2="${plotWidth - inset}" y1="${y}" y2="${y}" stroke="var(--chart-grid)" stroke-width="1" />
    ${tick}${marks}
  </svg>`;
}

/** The entries on the podium, if there are few enough of them to be drawn in one line. */
export function podiumEntries(ranking: RankingTable): readonly RankingRow[] {
  const entries = ranking.rows.filter((row) => row.place !== null && row.place <= ranking.podium);
  return entries.length <= mostEntries && ranking.criteria.length > 0 ? entries : [];
}

/** Whole marks that hold all that is drawn, so that small differences can be seen; the head says where the scale begins and ends. */
function profileRange(ranking: RankingTable, entries: readonly RankingRow[]): BarRange {
  const drawn = ranking.criteria.flatMap((_criterion, column) =>
    [
      ...entries.flatMap((entry) => entry.criteria[column] ?? []),
      median(ranking.rows.flatMap((row) => row.criteria[column] ?? [])) ?? [],
    ].flat(),
  );
  return {
    min: Math.max(ranking.scale.min, Math.floor(Math.min(...drawn))),
    max: Math.min(ranking.scale.max, Math.ceil(Math.max(...drawn))),
  };
}

/** How the first places were marked on each criterion, against the middle of all entries. */
export function podiumProfile(ranking: RankingTable, language: Language, t: Translate): Html {
  const entries = podiumEntries(ranking);
  const range = profileRange(ranking, entries);
  const { decimals } = ranking.measures[0];
  const heads = entries.map(
    (entry, index) =>
      html`<th scope="col" class="num">
        ${entry.organisation.replaceAll(leadingSign, '\u00A0$1 ')}<br />${markSample(index)}${placeText(entry.place, t)}
      </th>`,
  );
  const rows = ranking.criteria.map((criterion, column) => {
    const values = entries.map((entry) => entry.criteria[column] ?? null);
    const all = ranking.rows.flatMap((row) => row.criteria[column] ?? []);
    const cells = values.map(
      (value) => html`<td class="num">${value === null ? '–' : formatNumber(language, value, decimals)}</td>`,
    );
    const weight = t('paper:criteria.weight', { weight: formatMark(language, criterion.weight) });
    return html` <tr>
      <th scope="row">${criterion.code} ${criterion.name} <small class="weight">${weight}</small></th>
      <td>${plot(values, median(all), range)}</td>
      ${cells}
    </tr>`;
  });
  const scale = t('paper:profile.scaleHead', {
    min: formatMark(language, range.min),
    max: formatMark(language, range.max),
  });
  return html`<table class="profile">
    <colgroup>
      <col />
      <col style="width:${plotWidth + 14}px" />
      ${entries.map(() => html`<col style="width:${entries.length > 3 ? 80 : 100}px" />`)}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${t('paper:criteria.nameHead')}</th>
        <th scope="col">${scale}</th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
