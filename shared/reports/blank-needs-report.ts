import type { Translate } from '../i18n/translator.ts';
import { coachingRunningLines, organisationLine, type CoachingContext } from './coaching-context.ts';
import { html, type Html } from './html.ts';
import { paperDocument, type Paper } from './paper.ts';
import { signatureLines } from './page-parts.ts';

/** A needs analysis to fill in by hand. */
export type BlankNeedsModel = CoachingContext & {
  readonly map: { readonly name: string; readonly version: number; readonly levelNames: readonly string[] };
  readonly dimensions: readonly {
    readonly name: string;
    readonly question: string;
    readonly potentialQuestion: string;
    /** One sentence per level, lowest first. */
    readonly levels: readonly string[];
  }[];
};

const style = `
.head { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; column-gap: var(--gutter); margin: 14px 0 10px; }
.head h1 { font-size: var(--text-xl); }
.head p { margin: 5px 0 0; overflow-wrap: anywhere; }
.code { border: 1pt solid var(--text); border-radius: 3px; padding: 5px 12px 6px; margin: 0; }
.code dt { font-size: var(--text-xs); line-height: 14px; color: var(--muted); }
.code dd { margin: 0; font-size: var(--text-lg); line-height: 24px; font-weight: 700; letter-spacing: .03em; }
.fill { display: grid; grid-template-columns: 1fr 1fr 1fr; column-gap: 8mm; margin: 0 0 12px; font-size: var(--text-xs); color: var(--muted); }
.fill span { border-bottom: .75pt solid var(--text); padding-bottom: 5.5mm; }
.how { background: var(--surface-2); margin: 0 -10px 6px; padding: 7px 10px; font-size: var(--text-xs); line-height: 17px; }
.d { border-bottom: var(--hair); padding: 8px 0 9px; break-inside: avoid; }
.d h2 { font-size: var(--text-md); line-height: 20px; }
.d h2 i { font-style: normal; font-weight: 400; color: var(--muted); margin-right: 3mm; }
.d > p { margin: 1px 0 5px; }
.d table { font-size: var(--text-xs); line-height: 15px; }
.d td, .d tbody th { padding: 2px 8px 2px 0; vertical-align: middle; }
.d tbody tr:last-child > * { border-bottom: var(--faint); }
.d .tick { width: 17mm; text-align: center; padding-right: 0; }
.d .word { width: 30mm; white-space: nowrap; }
.box { width: 4.4mm; height: 4.4mm; }
.choose { display: flex; gap: 5mm; align-items: center; margin: 5px 0 0; font-size: var(--text-xs); }
.choose b { margin-right: 1mm; }
.choose .box { margin-right: 1.2mm; }
.write { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; margin-top: 5px; font-size: var(--text-xs); line-height: 16px; }
.write i { display: block; height: 7.2mm; border-bottom: .5pt solid var(--border-strong); }
`;

const LINES = 3;

function dimensionPart(
  dimension: BlankNeedsModel['dimensions'][number],
  index: number,
  names: readonly string[],
  t: Translate,
): Html {
  const count = Math.max(names.length, dimension.levels.length);
  const rows = Array.from({ length: count }, (_level, level) => {
    const word = names[level] ?? '';
    return html`<tr>
      <th scope="row" class="word">${level + 1} ${word}</th>
      <td>${dimension.levels[level] ?? ''}</td>
      <td class="tick"><span class="box"></span></td>
      <td class="tick"><span class="box"></span></td>
    </tr>`;
  });
  const lines = Array.from({ length: LINES }, () => html`<i></i>`);
  const option = (word: string): Html => html`<span><span class="box"></span>${word}</span>`;
  return html`<section class="d" id="dimension-${index + 1}">
    <h2><i>D${index + 1}</i>${dimension.name}</h2>
    ${dimension.question === '' ? null : html`<p>${dimension.question}</p>`}
    <table>
      <thead>
        <tr>
          <th scope="col" class="word">${t('needsPaper:blank.level')}</th>
          <th scope="col">${t('needsPaper:blank.sentence')}</th>
          <th scope="col" class="tick">${t('needsPaper:blank.today')}</th>
          <th scope="col" class="tick">${t('needsPaper:blank.target')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <div class="choose">
      <b>${t('needsPaper:column.priority')}</b>
      ${option(t('needsPaper:priority.low'))}${option(t('needsPaper:priority.medium'))}${option(t('needsPaper:priority.high'))}
    </div>
    <div class="write">
      <div><b>${t('needsPaper:blank.evidence')}</b>${lines}</div>
      <div>
        <b>${dimension.potentialQuestion === '' ? t('needsPaper:blank.potential') : dimension.potentialQuestion}</b
        >${lines}
      </div>
    </div>
  </section>`;
}

/** A needs analysis to fill in by hand: per dimension question, levels with their sentences, target, priority, evidence, potential. */
export function blankNeedsReport(model: BlankNeedsModel, t: Translate): Paper {
  const { language, issuer, map, dimensions, document, organisation } = model;
  const title = t('needsPaper:blank.title');
  const body = html`<div class="issuer">
      <b>${issuer.name}</b><span>${t('needsPaper:fact.mapVersion', { name: map.name, version: map.version })}</span>
    </div>
    <div class="head">
      <div>
        <h1>${title}</h1>
        <p>${organisationLine(model, t)}</p>
      </div>
      <dl class="code">
        <dt>${t('paper:facts.document')}</dt>
        <dd>${document.code}</dd>
      </dl>
    </div>
    <div class="fill">
      <span>${t('needsPaper:blank.who')}</span><span>${t('needsPaper:blank.asWhat')}</span
      ><span>${t('needsPaper:blank.when')}</span>
    </div>
    <p class="how">${t('needsPaper:blank.how')}</p>
    ${dimensions.map((dimension, index) => dimensionPart(dimension, index, map.levelNames, t))}
    ${signatureLines([
      { name: '', role: t('coachingPaper:plan.forOrganisation') },
      { name: '', role: t('coachingPaper:plan.coach') },
    ])}`;
  return paperDocument(
    {
      title: t('needsPaper:blank.documentTitle', { organisation: organisation.name }),
      language,
      frame: 'sheet',
      running: coachingRunningLines(model, '', null, t('needsPaper:blank.readers', { code: document.code }), t),
      bookmarks: dimensions.map(({ name }, index) => ({ id: `dimension-${index + 1}`, title: name })),
      style,
      body,
    },
    t,
  );
}
