import { checkCharacter } from '../lib/check-character.ts';
import { formatLongDate, formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import type { BlankCriterion, BlankPitch, BlankSheetModel } from './blank-sheet-model.ts';
import { html, trustedMarkup, type Html } from './html.ts';
import { formatPaperDay } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';
import { fillSlots, slot } from './rich-text.ts';
import { sheetCode } from './sheet-code.ts';

// More marks than this do not fit as boxes in a row: then the mark is written in figures.
const mostBoxes = 11;

const blankSheetStyle = `
.head { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; column-gap: var(--gutter); margin: 18px 0 14px; }
.head h1 { font-size: var(--text-xl); }
.head p { margin: 5px 0 0; overflow-wrap: anywhere; }
.head dl { display: flex; margin: 0; border: 1pt solid var(--text); border-radius: 3px; }
.head dl div { padding: 5px 12px 6px; }
.head dl div + div { border-left: var(--hair); }
.head dt { font-size: var(--text-xs); line-height: 14px; color: var(--muted); }
.head dd { margin: 0; min-width: 9mm; font-size: var(--text-lg); line-height: 24px; font-weight: 700; letter-spacing: .03em; }
.how { display: flex; justify-content: space-between; gap: 14px; white-space: nowrap; background: var(--surface-2); margin: 0 -10px 4px; padding: 7px 10px; font-size: var(--text-xs); line-height: 17px; }
.how p { margin: 0; }
.how svg { display: inline-block; vertical-align: -3px; margin-right: 4px; }
.k { display: grid; grid-template-columns: 16mm 50mm minmax(0, 1fr); border-bottom: var(--hair); padding: 12px 0 11px; break-inside: avoid; }
.kid { font-weight: 700; font-size: var(--text-md); line-height: 18px; }
.kid span { display: block; font-weight: 400; font-size: var(--text-xs); line-height: 16px; color: var(--muted); margin-top: 3px; }
.k h2, .rec h2, .rem h2 { font-size: var(--text-sm); line-height: 18px; }
/* Balancing may break inside a word where any break is allowed. */
.k h2 { text-wrap: wrap; }
.k p { font-size: var(--text-xs); line-height: 16px; margin: 3px 8px 0 0; }
.bs { display: grid; grid-template-columns: repeat(var(--boxes, 10), 1fr); gap: 1.7mm; }
.b { height: 10.4mm; border: 1pt solid var(--text); border-radius: 3px; display: grid; place-items: center; font-size: var(--text-sm); color: var(--muted); }
.figures { display: flex; align-items: center; gap: 2mm; }
.figures .b { width: 9mm; }
.figures span:last-child { font-size: var(--text-xs); color: var(--muted); margin-left: 4mm; }
.an { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8px; font-size: var(--text-xs); line-height: 14px; margin-top: 5px; }
.an span { text-wrap: balance; overflow-wrap: anywhere; }
.an span:nth-child(2) { text-align: center; }
.an span:nth-child(3) { text-align: right; }
.dense .k { padding: 8px 0 7px; }
.dense .b { height: 8.4mm; }
.dense .head { margin: 12px 0 10px; }
.dense .rem i { height: 7.5mm; }
.rec { display: flex; justify-content: space-between; align-items: center; padding: 11px 0; border-bottom: var(--hair); }
.rec p { margin: 0; white-space: nowrap; }
.rec .box { margin-right: 4px; }
.ln { display: inline-block; width: 20mm; border-bottom: .75pt solid var(--text); }
.rem { padding: 10px 0 0; }
.rem h2 span { font-weight: 400; font-size: var(--text-xs); color: var(--muted); margin-left: 6px; }
.rem i { display: block; height: 9mm; border-bottom: .5pt solid var(--border-strong); }
.foot { display: grid; grid-template-columns: 66mm 24mm minmax(0, 1fr); column-gap: 7mm; margin-top: 46px; }
.sg { border-top: .75pt solid var(--text); padding-top: 3px; font-size: var(--text-xs); }
.sg b { font-weight: 600; }
.ret { font-size: var(--text-xs); line-height: 16px; margin-top: -22px; }
.tr { margin-top: 6px; }
.tr .box { margin: 0 3px 0 0; }
.tr .box:not(:first-child) { margin-left: 12px; }
.page { break-inside: avoid; }
.page + .page { break-before: page; }
`;

const crossed = trustedMarkup(
  '<svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true"><rect x=".7" y=".7" width="13.6" height="13.6" fill="none" stroke="var(--text)"/><path d="M3 3l9 9M12 3l-9 9" stroke="var(--text)" stroke-width="1.6"/></svg>',
);
const blackened = trustedMarkup(
  '<svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true"><rect x=".7" y=".7" width="13.6" height="13.6" fill="var(--text)" stroke="var(--text)"/></svg>',
);

function marksOf(scale: BlankSheetModel['scale']): readonly number[] {
  const count = Math.round((scale.max - scale.min) / scale.step) + 1;
  return Array.from({ length: count }, (_mark, index) => Number((scale.min + index * scale.step).toFixed(6)));
}

function markBoxes(model: BlankSheetModel, t: Translate): Html {
  const { scale, language } = model;
  const marks = marksOf(scale);
  if (marks.length <= mostBoxes) {
    const boxes = marks.map((mark) => html`<span class="b">${formatMark(language, mark)}</span>`);
    return html`<div class="bs" style="--boxes:${marks.length}">${boxes}</div>`;
  }
  const hint = t('paper:blank.figures', {
    min: formatMark(language, scale.min),
    max: formatMark(language, scale.max),
    step: formatMark(language, scale.step),
  });
  const decimals =
    scale.step < 1
      ? html`<span>${t('paper:blank.decimalSign')}</span><span class="b"></span><span class="b"></span>`
      : null;
  return html`<div class="figures"><span class="b"></span><span class="b"></span>${decimals}<span>${hint}</span></div>`;
}

function criterionRow(criterion: BlankCriterion, model: BlankSheetModel, t: Translate): Html {
  const weight = t('paper:criteria.weight', { weight: formatMark(model.language, criterion.weight) });
  const question = criterion.question === null ? null : html`<p>${criterion.question}</p>`;
  const { anchors } = criterion;
  const words =
    anchors === null
      ? null
      : html`<div class="an">
          <span>${anchors.low}</span><span>${anchors.middle}</span><span>${anchors.high}</span>
        </div>`;
  return html` <section class="k">
    <div class="kid">${criterion.code}<span>${weight}</span></div>
    <div>
      <h2>${criterion.name}</h2>
      ${question}
    </div>
    <div>${markBoxes(model, t)}${words}</div>
  </section>`;
}

function idBox(pitch: BlankPitch, model: BlankSheetModel, t: Translate): Html {
  const { contest, jurorCode } = model;
  const check = jurorCode === null ? '' : checkCharacter([contest.code, pitch.code, jurorCode].join(''));
  const cell = (label: string, value: string): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value === '' ? '\u00A0' : value}</dd>
    </div>`;
  return html`<dl>
    ${cell(t('paper:blank.contest'), contest.code)}${cell(t('paper:blank.pitch'), pitch.code)}${cell(t('paper:blank.juror'), jurorCode ?? '')}${cell(t('paper:blank.check'), check)}
  </dl>`;
}

function returnLine(pitch: BlankPitch, model: BlankSheetModel, t: Translate): Html {
  const { contest, jurorCode, criteria } = model;
  if (jurorCode === null) return html`${t('paper:blank.transcribeAny', { count: criteria.length })}`;
  const code = html`<strong class="nb">${sheetCode(contest.code, pitch.code, jurorCode)}</strong>`;
  return fillSlots(t('paper:blank.transcribe', { code: slot('code'), count: criteria.length }), { code });
}

function sheetPage(pitch: BlankPitch, model: BlankSheetModel, t: Translate): Html {
  const { contest, issuer, language } = model;
  const where = [contest.title, contest.date === null ? null : formatLongDate(language, contest.date), contest.place]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
  const project = fillSlots(
    pitch.project === null
      ? t('paper:blank.organisation', { organisation: slot('organisation') })
      : t('paper:blank.organisationAndProject', { organisation: slot('organisation'), project: pitch.project }),
    { organisation: html`<strong>${pitch.organisation}</strong>` },
  );
  const option = (text: string): Html => html`<p><span class="box"></span> ${text}</p>`;
  return html` <article class="page${model.criteria.length > 5 ? ' dense' : ''}" id="pitch-${pitch.number}">
    <div class="issuer"><b>${issuer.name}</b><span>${where}</span></div>
    <div class="head">
      <div>
        <h1>${t('paper:blank.title')}</h1>
        <p>${t('paper:blank.pitchOf', { number: pitch.number, total: model.pitchCount })}<br />${project}</p>
      </div>
      ${idBox(pitch, model, t)}
    </div>
    <div class="how">
      <p>${crossed} ${t('paper:blank.howCross')}</p>
      <p>${blackened} ${t('paper:blank.howCorrect')}</p>
      <p>${t('paper:blank.howEmpty')}</p>
    </div>
    ${model.criteria.map((criterion) => criterionRow(criterion, model, t))}
    <section class="rec">
      <h2>${t('paper:blank.recusal')}</h2>
      ${option(t('paper:blank.recusalCollaborator'))}${option(t('paper:blank.recusalTrade'))}${option(t('paper:blank.recusalFunder'))}
      <p><span class="box"></span> ${t('paper:blank.recusalOther')} <span class="ln"></span></p>
    </section>
    <section class="rem">
      <h2>${t('paper:blank.remarks')} <span>${t('paper:blank.remarksHint')}</span></h2>
      ${remarkLines(model)}
    </section>
    <div class="foot">
      <div class="sg"><b>${t('paper:blank.signature')}</b></div>
      <div class="sg"><b>${t('paper:blank.time')}</b></div>
      <div class="ret">
        <strong>${t('paper:blank.handIn')}</strong> ${returnLine(pitch, model, t)}
        <div class="tr">
          <span class="box"></span> ${t('paper:blank.transcribed')}
          <span class="box"></span> ${t('paper:blank.checked')}
        </div>
      </div>
    </div>
  </article>`;
}

// Eight criteria leave room for two lines, five for four.
function remarkLines(model: BlankSheetModel): readonly Html[] {
  const lines = Math.max(1, Math.min(4, 9 - model.criteria.length));
  return Array.from({ length: lines }, () => html`<i></i>`);
}

/** Blank score sheets, a page for each pitch. */
export function blankSheetReport(model: BlankSheetModel, t: Translate): Paper {
  const { language, contest, jurorCode } = model;
  const title =
    jurorCode === null
      ? t('paper:blank.documentTitle', { contest: contest.title })
      : t('paper:blank.documentTitleFor', { contest: contest.title, juror: jurorCode });
  const readers =
    model.keepUntil === null
      ? t('paper:blank.readers')
      : t('paper:blank.readersKept', { day: formatPaperDay(language, model.keepUntil) });
  return paperDocument(
    {
      title,
      language,
      frame: 'sheet',
      running: { left: '', right: '', readers: model.notice === null ? readers : `${readers}\n${model.notice}` },
      bookmarks: model.pitches.map((pitch) => ({
        id: `pitch-${pitch.number}`,
        title: t('paper:blank.bookmark', { number: pitch.number, organisation: pitch.organisation }),
      })),
      style: blankSheetStyle,
      body: html`${model.pitches.map((pitch) => sheetPage(pitch, model, t))}`,
    },
    t,
  );
}
