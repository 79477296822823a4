import { assertNever } from '../lib/assert-never.ts';
import type { Language } from '../i18n/catalogue.ts';
import { formatMark, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import type { MeasuredValue, MeasureKind, RankingMeasure, RankingRow, RankingTable } from './ranking-model.ts';
import { placeInterval, placeIntervalStyle, placeScale, type PlaceRange } from './place-interval.ts';
import { fillSlots, slot } from './rich-text.ts';
import { barScale, barScaleStyle, valueBar } from './value-bar.ts';

/** Rules of the ranking tables. The last three rows stay together: no page begins with one row and a note. */
export const rankingTableStyle = `
.rank { table-layout: fixed; }
.rank tbody td, .rank tbody th { line-height: 16px; vertical-align: top; }
.rank th small, .rank .pos small { display: block; line-height: 14px; }
.rank tbody tr:nth-last-child(-n+2) { break-before: avoid; }
.rank .pos { font-weight: 700; text-align: left; padding-left: 0; }
.rank thead th:first-child { text-align: left; padding-left: 0; }
.rank .decides { font-weight: 700; }
.rank sup { font-size: 8.5px; font-weight: 700; line-height: 0; margin-left: 1px; }
.rank .bar { padding-left: 10px; padding-right: 0; }
.rank thead .bar { white-space: nowrap; }
.rank thead .measure { white-space: normal; overflow-wrap: normal; }
.rank tbody .bar svg { margin: -3px 0; }
.rank .other { display: inline-block; width: 28px; text-align: right; }
.rank thead .with-place { padding-right: 38px; }
.criteria { table-layout: fixed; }
.criteria td, .criteria th { vertical-align: top; }
.criteria .place { font-weight: 700; }
.criteria th.num, .criteria td.num { padding-right: 0; }
.notes { margin-top: 8px; }
${barScaleStyle}${placeIntervalStyle}`;

const noValue = '–';

/** The place as print writes it: `3°`. */
export function placeText(place: number | null, t: Translate): string {
  return place === null ? noValue : t('paper:ranking.place', { place });
}

function measureName(kind: MeasureKind, t: Translate): string {
  switch (kind) {
    case 'raw':
      return t('paper:measure.raw');
    case 'trimmed':
      return t('paper:measure.trimmed');
    case 'zscore':
      return t('paper:measure.zscore');
    case 'additive':
      return t('paper:measure.additive');
    case 'total':
      return t('paper:measure.total');
    default:
      return assertNever(kind);
  }
}

/** Says what decides the ranking, what stands beside it, and how ties are placed. */
export function rankingRule(ranking: RankingTable, language: Language, t: Translate): Html {
  const [decides, beside] = ranking.measures;
  const range = { min: formatMark(language, decides.range.min), max: formatMark(language, decides.range.max) };
  const values = { ...range, measure: slot('measure'), count: ranking.trim };
  const bold = (kind: MeasureKind): Html => html`<strong>${measureInWords(kind, t)}</strong>`;
  const rule = (): string => {
    switch (decides.kind) {
      case 'raw':
        return t('paper:rule.raw', values);
      case 'trimmed':
        return t('paper:rule.trimmed', values);
      case 'zscore':
        return t('paper:rule.zscore', values);
      case 'additive':
        return t('paper:rule.additive', values);
      case 'total':
        return t('paper:rule.total', values);
      default:
        return assertNever(decides.kind);
    }
  };
  const other =
    beside === undefined
      ? null
      : html` ${fillSlots(t('paper:rule.beside', { measure: slot('measure') }), { measure: bold(beside.kind) })}`;
  return html`${fillSlots(rule(), { measure: bold(decides.kind) })}${other}`;
}

function measureInWords(kind: MeasureKind, t: Translate): string {
  switch (kind) {
    case 'raw':
      return t('paper:measureInWords.raw');
    case 'trimmed':
      return t('paper:measureInWords.trimmed');
    case 'zscore':
      return t('paper:measureInWords.zscore');
    case 'additive':
      return t('paper:measureInWords.additive');
    case 'total':
      return t('paper:measureInWords.total');
    default:
      return assertNever(kind);
  }
}

function placeCell(row: RankingRow, t: Translate): Html {
  const notes = row.notes.map((mark) => html`<sup>${mark}</sup>`);
  const tie = row.tied ? html`<small>${t('paper:ranking.tied')}</small>` : null;
  return html`<td class="num pos">${placeText(row.place, t)}${notes}${tie}</td>`;
}

function otherPlace(row: RankingRow, measured: MeasuredValue, t: Translate): Html {
  const differs = measured.place !== null && measured.place !== row.place;
  return html`<b class="other">${differs ? placeText(measured.place, t) : null}</b>`;
}

function valueCell(row: RankingRow, decides: RankingMeasure, strong: boolean, t: Translate): Html {
  const value = row.values[0]?.value ?? null;
  const bar =
    value === null ? html`<small>${t('paper:ranking.withoutSheets')}</small>` : valueBar(value, decides.range, strong);
  return html`<td class="bar">${bar}</td>`;
}

function intervalCells({ place, interval }: RankingRow, places: PlaceRange, strong: boolean, t: Translate): Html {
  if (place === null || interval === null) {
    const why = t(place === null ? 'paper:ranking.withoutSheets' : 'solidity:withoutInterval');
    return html`<td class="bar"><small>${why}</small></td>
      <td class="span">${noValue}</td>`;
  }
  return html`<td class="bar">${placeInterval(place, interval, places, strong)}</td>
    <td class="span">${t('solidity:span', interval)}</td>`;
}

/** Place, entry, sheets, measures, and the interval of the place; where none was computed, the bar of the deciding measure. */
export function rankingTable(ranking: RankingTable, language: Language, t: Translate): Html {
  const [decides] = ranking.measures;
  const hasIntervals = ranking.rows.some(({ interval }) => interval !== null);
  const places: PlaceRange = { first: 1, last: ranking.rows.filter(({ place }) => place !== null).length };
  const number = (value: number | null, decimals: number): string =>
    value === null ? noValue : formatNumber(language, value, decimals);
  const columnWidth = (measure: RankingMeasure, index: number): number =>
    (index === 0 ? 56 : 88) + (measure.decimals > 2 ? 8 * (measure.decimals - 2) : 0);
  const heads = ranking.measures.map(
    (measure, index) =>
      html`<th scope="col" class="num measure${index === 0 ? '' : ' with-place'}">${measureName(measure.kind, t)}</th>`,
  );
  const rows = ranking.rows.map((row) => {
    const values = row.values.map((measured, index) => {
      const text = number(measured.value, ranking.measures[index]?.decimals ?? 2);
      return index === 0
        ? html`<td class="num decides">${text}</td>`
        : html`<td class="num">${text}${otherPlace(row, measured, t)}</td>`;
    });
    const strong = row.place !== null && row.place <= ranking.podium;
    const project = row.project === null ? null : html`<small>${row.project}</small>`;
    return html` <tr>
      ${placeCell(row, t)}
      <th scope="row">${row.organisation}${project}</th>
      <td class="num">${row.sheets}</td>
      ${values} ${hasIntervals ? intervalCells(row, places, strong, t) : valueCell(row, decides, strong, t)}
    </tr>`;
  });
  return html`<table class="rank">
      <colgroup>
        <col style="width:62px" />
        <col />
        <col style="width:50px" />
        ${ranking.measures.map((measure, index) => html`<col style="width:${columnWidth(measure, index)}px" />`)}
        <col style="width:${hasIntervals ? 106 : 138}px" />
        ${hasIntervals ? html`<col style="width:46px" />` : null}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" class="num">${t('paper:ranking.placeHead')}</th>
          <th scope="col">${t('paper:ranking.entryHead')}</th>
          <th scope="col" class="num">${t('paper:ranking.sheetsHead')}</th>
          ${heads}
          ${
            hasIntervals
              ? html`<th scope="col" class="bar">${t('solidity:scaleHead')}${placeScale(places, t)}</th>
                  <th scope="col" class="span">${t('solidity:spanHead')}</th>`
              : html`<th scope="col" class="bar">
                  ${measureName(decides.kind, t)}${barScale(decides.range, (value) => formatMark(language, value))}
                </th>`
          }
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${rankingNotes(ranking)}`;
}

function rankingNotes(ranking: RankingTable): Html | null {
  if (ranking.notes.length === 0) return null;
  const notes = ranking.notes.map((note) => html`<p class="note"><b>${note.mark}</b> ${note.text}</p>`);
  return html`<div class="two notes">${notes}</div>`;
}

/** Mean of every criterion for every entry; the highest of each column in bold. */
export function criterionMeansTable(ranking: RankingTable, language: Language, t: Translate): Html {
  const [decides] = ranking.measures;
  const highest = ranking.criteria.map((_criterion, index) =>
    Math.max(...ranking.rows.map((row) => row.criteria[index] ?? Number.NEGATIVE_INFINITY)),
  );
  const heads = ranking.criteria.map((criterion) => html`<th scope="col" class="num">${criterion.code}</th>`);
  const rows = ranking.rows.map((row) => {
    const cells = ranking.criteria.map((_criterion, index) => {
      const value = row.criteria[index] ?? null;
      if (value === null) return html`<td class="num">${noValue}</td>`;
      const text = formatNumber(language, value, decides.decimals);
      return html`<td class="num">${value === highest[index] ? html`<b>${text}</b>` : text}</td>`;
    });
    return html` <tr>
      <td class="place">${placeText(row.place, t)}</td>
      <th scope="row">${row.organisation}</th>
      ${cells}
    </tr>`;
  });
  return html`<table class="criteria tight">
    <colgroup>
      <col style="width:48px" />
      <col />
      ${ranking.criteria.map(() => html`<col style="width:${ranking.criteria.length > 6 ? 48 : 58}px" />`)}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${t('paper:ranking.placeHead')}</th>
        <th scope="col">${t('paper:ranking.entryOnlyHead')}</th>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
