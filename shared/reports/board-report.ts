import { formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import type { BoardReportModel, PrintedCard, PrintedLevel, PrintedZone } from './board-model.ts';
import { html, trustedMarkup, type Html } from './html.ts';
import { issuerLine } from './page-parts.ts';
import { formatPaperDay } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';

const boardStyle = `
.head { display: flex; justify-content: space-between; align-items: baseline; gap: 10mm; margin: 8px 0 7px; }
.head h1 { font-size: var(--text-xl); letter-spacing: -.01em; }
.head p { margin: 0; color: var(--muted); text-align: right; overflow-wrap: anywhere; }
.head p b { color: var(--text); font-weight: 600; }
.strip { display: flex; gap: 8px; margin: 0 0 9px; padding: 5px 9px; background: var(--surface-2); font-size: var(--text-xs); line-height: 16px; }
.how { margin: 0 0 8px; font-size: var(--text-xs); line-height: 15px; columns: 3; column-gap: 6mm; }
.how p { margin: 0; break-inside: avoid; }
.bd { display: grid; gap: 3.2mm; }
.bd.is-a3 { min-height: 226mm; }
.bd.is-a4 { min-height: 137mm; gap: 2.4mm; }
.bd.is-a3.by-hand { min-height: 206mm; }
.bd.is-a4.by-hand { min-height: 125mm; }
.z { min-width: 0; border: .6pt solid var(--border-strong); border-radius: 3px; padding: 6px 8px; break-inside: avoid; }
.z > header { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 7px; align-items: baseline; }
.z > header i { font-style: normal; font-weight: 700; font-size: var(--text-md); line-height: 18px; color: var(--primary-strong); }
.z h2 { font-size: var(--text-sm); line-height: 17px; }
.z .lv { margin: 1px 0 4px; font-size: var(--text-xs); line-height: 15px; color: var(--muted); }
.z .lv b { color: var(--text); font-weight: 600; }
.c { border-top: var(--faint); padding: 5px 0 4px; break-inside: avoid; }
.c .k { display: flex; align-items: center; gap: 6px; font-size: var(--text-xs); line-height: 14px; color: var(--muted); }
.c .k svg { display: inline-block; }
.c .k .code { margin-left: auto; font-weight: 600; letter-spacing: .03em; color: var(--text); white-space: nowrap; }
.c h3 { font-size: var(--text-sm); line-height: 17px; font-weight: 600; text-wrap: wrap; overflow-wrap: anywhere; }
.c.is-potential h3::before { content: "+ "; color: var(--primary-strong); }
.c p { margin: 1px 0 0; font-size: var(--text-xs); line-height: 14px; overflow-wrap: anywhere; }
.c .edit { display: flex; align-items: center; gap: 5px; margin-top: 4px; color: var(--muted); }
.c .edit i { flex: 1; align-self: flex-end; height: 5mm; border-bottom: .5pt solid var(--border-strong); }
.c .box, .s .box { width: 3.4mm; height: 3.4mm; flex: none; vertical-align: -.4mm; }
.s { padding: 5px 0 0; break-inside: avoid; }
.s .k { display: flex; align-items: center; gap: 4px; font-size: var(--text-xs); line-height: 14px; color: var(--muted); white-space: nowrap; }
.s .k span.gap { width: 6px; flex: none; }
.s > i { display: block; height: 7.5mm; border-bottom: .5pt solid var(--border-strong); }
/* Read from a step away. */
.is-a3:not(.by-hand) .z { padding: 9px 11px; }
.is-a3:not(.by-hand) .z h2, .is-a3:not(.by-hand) .c h3 { font-size: var(--text-md); line-height: 20px; }
.is-a3:not(.by-hand) .c { padding: 8px 0 7px; }
.is-a3:not(.by-hand) .c p, .is-a3:not(.by-hand) .c .k, .is-a3:not(.by-hand) .z .lv { font-size: var(--text-sm); line-height: 18px; }
.is-a4 .z { padding: 4px 6px; }
.is-a4 .z h2, .is-a4 .c h3 { font-size: 12.5px; line-height: 15px; }
.is-a4 .s > i { height: 5.6mm; }
.none { font-size: var(--text-xs); line-height: 15px; color: var(--muted); margin: 0; }
.credit { margin: 7px 0 0; font-size: var(--text-xs); line-height: 14px; color: var(--muted); }
`;

/** Millimetres: a page's board, the head of a zone, a card, and a place to write a new one. */
const HEIGHTS = {
  a3: { board: 206, head: 15, card: 19, slot: 13.5 },
  a4: { board: 125, head: 12, card: 16, slot: 11.5 },
} as const;

/** The fewest places to write in that a zone has. */
const FEWEST = { a3: 2, a4: 1 } as const;

/** How many empty places a zone has room for beside its cards. */
function slotsOf(zone: PrintedZone, model: BoardReportModel): number {
  const { board, head, card, slot } = HEIGHTS[model.size];
  const room = (board / model.rows) * zone.place.height - head - zone.cards.length * card;
  return Math.max(FEWEST[model.size], Math.floor(room / slot));
}

function dots(priority: number): Html {
  const circles = [1, 2, 3].map(
    (dot) =>
      html`<circle
        cx="${dot * 8 - 4}"
        cy="4"
        r="3"
        fill="${dot <= priority ? 'var(--text)' : 'none'}"
        stroke="var(--text)"
      ></circle>`,
  );
  return html`<svg width="24" height="8" viewBox="0 0 24 8" aria-hidden="true">${circles}</svg>`;
}

const box = trustedMarkup('<span class="box"></span>');

function cardOf(card: PrintedCard, model: BoardReportModel, t: Translate): Html {
  const facts = [
    ...(card.owner === '' ? [] : [t('board:paper.owner', { owner: card.owner })]),
    ...(card.hours === null
      ? []
      : [t('board:paper.hours', { count: card.hours, hours: formatMark(model.language, card.hours) })]),
  ];
  // What is written by hand on the small sheet needs the room; the text is in the app.
  const isCramped = model.isForHand && model.size === 'a4';
  const edit = model.isForHand
    ? html`<div class="edit k">
        <span>1</span>${box}<span>2</span>${box}<span>3</span>${box}<span>${t('board:paper.doneBox')}</span>${box}<i
        ></i>
      </div>`
    : null;
  return html`<article class="c is-${card.kind}">
    <div class="k">
      ${t(`board:kind.${card.kind}`)}${card.priority === null ? null : html`${dots(card.priority)}<span>${t('board:priority.dots', { priority: card.priority })}</span>`}<span
        class="code"
        >${card.code}</span
      >
    </div>
    <h3>${card.title}</h3>
    ${card.text === '' || isCramped ? null : html`<p>${card.text}</p>`}
    ${facts.length === 0 ? null : html`<p class="none">${facts.join(' · ')}</p>`} ${edit}
  </article>`;
}

function slotOf(t: Translate): Html {
  return html`<div class="s">
    <div class="k">
      <span>${t('board:paper.kinds.gap')}</span
      >${box}<span>${t('board:paper.kinds.potential')}</span>${box}<span>${t('board:paper.kinds.idea')}</span>${box}<span
        class="gap"
      ></span
      ><span>1</span>${box}<span>2</span>${box}<span>3</span>${box}
    </div>
    <i></i>
  </div>`;
}

function levelLine(level: { readonly present: PrintedLevel; readonly target: PrintedLevel }, t: Translate): Html {
  const { present, target } = level;
  const now = present === null ? t('board:paper.unknown') : t('board:paper.present', present);
  return html`<p class="lv"><b>${now}</b>${target === null ? null : html` · ${t('board:paper.target', target)}`}</p>`;
}

function zoneOf(zone: PrintedZone, model: BoardReportModel, t: Translate): Html {
  const { column, row, width, height } = zone.place;
  const slots = model.isForHand ? Array.from({ length: slotsOf(zone, model) }, () => slotOf(t)) : [];
  const cards = zone.cards.map((card) => cardOf(card, model, t));
  const hint = zone.hint === '' ? null : html`<p class="lv">${zone.hint}</p>`;
  return html`<section
    class="z"
    id="zone-${zone.number}"
    style="grid-column: ${column} / span ${width}; grid-row: ${row} / span ${height}"
  >
    <header>
      <i aria-label="${t('board:paper.zone', { number: zone.number })}">${zone.number}</i>
      <h2>${zone.title}</h2>
    </header>
    ${zone.level === null ? hint : levelLine(zone.level, t)} ${cards}
    ${zone.cards.length === 0 && !model.isForHand ? html`<p class="none">${t('board:paper.empty')}</p>` : null} ${slots}
  </section>`;
}

/** A board on one sheet, for a wall or a table. Codes of cards and numbers of zones lead what is written on it back into the app. */
export function boardReport(model: BoardReportModel, t: Translate): Paper {
  const { language, issuer, organisation, project, moment, credit } = model;
  const title = t('board:paper.documentTitle', { board: model.title, organisation });
  const readers = t('board:paper.readers');
  const day = t('board:paper.onDay', { day: formatPaperDay(language, model.printedOn) });
  const facts = [
    ...(project === '' ? [] : [t('board:paper.project', { project })]),
    ...(moment === null ? [] : [t('board:paper.moment', { moment })]),
    day,
  ];
  const how = model.isForHand
    ? html`<div class="how" aria-label="${t('board:paper.how')}">
        <p>${t('board:paper.howNew')}</p>
        <p>${t('board:paper.howCard')}</p>
        <p>${t('board:paper.howReturn')}</p>
      </div>`
    : null;
  return paperDocument(
    {
      title,
      language,
      frame: model.size === 'a3' ? 'a3' : 'a4wide',
      running: {
        left: title,
        right: day,
        readers: model.notice === null ? readers : `${readers}\n${model.notice}`,
      },
      bookmarks: model.zones.map((zone) => ({ id: `zone-${zone.number}`, title: `${zone.number} ${zone.title}` })),
      style: boardStyle,
      body: html`${issuerLine(issuer.name, issuer.detail)}
        <div class="head">
          <h1>${model.title}</h1>
          <p><b>${organisation}</b> · ${facts.join(' · ')}</p>
        </div>
        <div class="strip"><b>${t('paper:readers.label')}</b><span>${readers}</span></div>
        ${how}
        <main
          class="bd is-${model.size} ${model.isForHand ? 'by-hand' : ''}"
          style="grid-template-columns: repeat(${model.columns}, minmax(0, 1fr)); grid-template-rows: repeat(${model.rows}, minmax(min-content, 1fr))"
        >
          ${model.zones.map((zone) => zoneOf(zone, model, t))}
        </main>
        ${credit === null ? null : html`<p class="credit">${credit}</p>`}`,
    },
    t,
  );
}
