import { assertNever } from '../lib/assert-never.ts';
import type { Language } from '../i18n/catalogue.ts';
import { formatMark, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import type { JurorSheetModel, SheetLine } from './juror-sheet-model.ts';
import { criteriaList, criteriaListStyle } from './criteria-list.ts';
import { marksChart } from './marks-chart.ts';
import {
  factGrid,
  hashGroups,
  issuerLine,
  readersStrip,
  reportSection,
  signatureLines,
  titleBlock,
} from './page-parts.ts';
import { contestRunningLines } from './paper-context.ts';
import { formatPaperDay, formatPaperTime } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';
import { longDate } from './ranking-report.ts';
import { fillSlots, slot } from './rich-text.ts';

const jurorSheetStyle = `
.marks { table-layout: fixed; }
.marks td, .marks th { vertical-align: top; line-height: 16px; }
.marks th small { display: block; line-height: 14px; }
.marks tbody { break-inside: avoid; }
.marks tbody tr:last-child > * { border-bottom: var(--faint); }
.marks tbody:last-of-type tr:last-child > * { border-bottom: var(--hair); }
.marks .lined > * { border-bottom: 0; padding-bottom: 2px; }
.marks .remark td { padding-top: 2px; }
.marks .number { color: var(--muted); }
.marks .value { font-weight: 700; }
.marks .state { color: var(--muted); }
${criteriaListStyle}`;

// The value of a sheet is a mean, so it needs more decimals than a mark.
const valueDecimals = 2;

/** Decimals that marks of this scale have. */
function markDecimals(step: number): number {
  return Math.min(2, String(step).split('.')[1]?.length ?? 0);
}

function stateCells(line: SheetLine, model: JurorSheetModel, t: Translate): Html {
  const { language, criteria, scale } = model;
  const decimals = markDecimals(scale.step);
  switch (line.state) {
    case 'submitted': {
      const marks = criteria.map((_criterion, index) => {
        const mark = line.marks[index] ?? null;
        return html`<td class="num">
          ${mark === null ? t('paper:jurorSheet.noMark') : formatNumber(language, mark, decimals)}
        </td>`;
      });
      const value =
        line.value === null ? t('paper:jurorSheet.noMark') : formatNumber(language, line.value, valueDecimals);
      return html`${marks}
        <td class="num value">${value}</td>`;
    }
    case 'recused': {
      const text =
        line.recusalReason === null
          ? t('paper:jurorSheet.recused')
          : t('paper:jurorSheet.recusedBecause', { reason: line.recusalReason });
      return html`<td class="state" colspan="${criteria.length + 1}">${text}</td>`;
    }
    case 'missing':
      return html`<td class="state" colspan="${criteria.length + 1}">${t('paper:jurorSheet.missing')}</td>`;
    default:
      return assertNever(line.state);
  }
}

function marksTable(model: JurorSheetModel, t: Translate): Html {
  const { criteria } = model;
  const groups = model.lines.map((line) => {
    const project = line.project === null ? null : html`<small>${line.project}</small>`;
    const remark =
      line.remark === null
        ? null
        : html`<tr class="remark">
            <td></td>
            <td colspan="${criteria.length + 2}">${t('paper:jurorSheet.remark', { remark: line.remark })}</td>
          </tr>`;
    return html`
<tbody><tr${line.remark === null ? null : html` class="lined"`}><td class="number">${line.number}</td><th scope="row">${line.organisation}${project}</th>${stateCells(line, model, t)}</tr>${remark}</tbody>`;
  });
  const width = criteria.length > 6 ? 46 : 54;
  return html`<table class="marks">
    <colgroup>
      <col style="width:34px" />
      <col />
      ${criteria.map(() => html`<col style="width:${width}px" />`)}
      <col style="width:62px" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${t('paper:jurorSheet.numberHead')}</th>
        <th scope="col">${t('paper:ranking.entryHead')}</th>
        ${criteria.map((criterion) => html`<th scope="col" class="num">${criterion.code}</th>`)}
        <th scope="col" class="num">${t('paper:jurorSheet.valueHead')}</th>
      </tr>
    </thead>
    ${groups}
  </table>`;
}

function summary(model: JurorSheetModel, t: Translate): Html {
  const count = (state: SheetLine['state']): number => model.lines.filter((line) => line.state === state).length;
  const sentences = [t('paper:jurorSheet.scored', { count: count('submitted'), total: model.lines.length })];
  if (count('recused') > 0) sentences.push(t('paper:jurorSheet.recusals', { count: count('recused') }));
  if (count('missing') > 0) sentences.push(t('paper:jurorSheet.missingCount', { count: count('missing') }));
  const marks = model.lines
    .flatMap((line) => (line.state === 'submitted' ? line.marks : []))
    .filter((mark) => mark !== null);
  return html`<p class="lead">${sentences.join(' ')}</p>
    ${marks.length === 0 ? null : marksFigure(model.language, marks, model.scale, t)}`;
}

function marksFigure(
  language: Language,
  marks: readonly number[],
  scale: JurorSheetModel['scale'],
  t: Translate,
): Html {
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  const caption = t('paper:jurorSheet.chart', {
    count: marks.length,
    mean: formatNumber(language, mean, valueDecimals),
  });
  return html`<figure>
    ${marksChart(marks, scale, (mark) => formatMark(language, mark))}
    <figcaption>${caption}</figcaption>
  </figure>`;
}

function receiptPart(model: JurorSheetModel, t: Translate): Html {
  const { receipt, language } = model;
  if (receipt === null) return html`<p>${t('paper:receipt.none')}</p>`;
  const submitted = t('paper:receipt.submitted', {
    version: receipt.version,
    day: formatPaperDay(language, receipt.submittedAt),
    time: formatPaperTime(language, receipt.submittedAt),
  });
  const reason = receipt.reason === null ? null : html`<p>${t('paper:receipt.reason', { reason: receipt.reason })}</p>`;
  const code = fillSlots(t('paper:seal.shortCode', { code: slot('code') }), {
    code: html`<strong class="nb">${receipt.shortCode}</strong>`,
  });
  return html`<p>${submitted}</p>
    ${reason}${hashGroups(receipt.sha256)}
    <p>${code}</p>`;
}

/** The sheet of one juror: every pitch with its marks, value, remark or recusal; receipt and signature. */
export function jurorSheetReport(model: JurorSheetModel, t: Translate): Paper {
  const { language, juror } = model;
  const title = t('paper:jurorSheet.title');
  const readers = t('paper:jurorSheet.readers');
  const sections = [
    { id: 'summary', title: t('paper:jurorSheet.summaryTitle'), whole: true, main: summary(model, t), full: null },
    {
      id: 'marks',
      title: t('paper:jurorSheet.marksTitle'),
      whole: false,
      main: criteriaList(model.criteria, language, t),
      full: marksTable(model, t),
    },
    { id: 'receipt', title: t('paper:receipt.title'), whole: true, main: receiptPart(model, t), full: null },
    {
      id: 'signature',
      title: t('paper:signatures.oneTitle'),
      whole: true,
      main: signatureLines([
        { name: juror.name, role: t('paper:jurorSheet.signature') },
        { name: '', role: t('paper:jurorSheet.dayAndTime') },
      ]),
      full: null,
    },
  ] as const;
  const body = html`${issuerLine(model.issuer.name, model.issuer.detail)}
  ${titleBlock(title, t('paper:jurorSheet.subtitle', { contest: model.contest.title, juror: juror.name }))}
  ${factGrid([
    { label: t('paper:facts.juror'), value: juror.code },
    { label: t('paper:facts.world'), value: juror.world },
    { label: t('paper:facts.date'), value: longDate(model) },
    { label: t('paper:facts.document'), value: t('paper:facts.documentVersion', model.document) },
  ])}
  ${readersStrip(t('paper:jurorSheet.readersLong'), t)}
  ${sections.map((section, index) => reportSection({ ...section, newPage: false, number: index === 0 ? null : index }))}`;
  return paperDocument(
    {
      title: t('paper:jurorSheet.documentTitle', { juror: juror.name, contest: model.contest.title }),
      language,
      frame: 'report',
      running: contestRunningLines(model, t('paper:jurorSheet.runningTitle', { juror: juror.name }), readers, t),
      bookmarks: sections.map(({ id, title: heading }) => ({ id, title: heading })),
      style: jurorSheetStyle,
      body,
    },
    t,
  );
}
