import { assertNever } from '../lib/assert-never.ts';
import { formatLongDate, formatMark, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import type { LetterModel, LetterPoint, LetterRemarks } from './letter-model.ts';
import { issuerLine, readersStrip, reportSection, signatureLines } from './page-parts.ts';
import { contestRunningLines } from './paper-context.ts';
import { formatPaperDay } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';
import { profileBar, profileBarWidth, profileKey, profileKeyStyle } from './profile-bar.ts';
import { fillSlots, slot } from './rich-text.ts';
import { barScale, barScaleStyle } from './value-bar.ts';

const style = `${barScaleStyle}${profileKeyStyle}
.address { display: grid; grid-template-columns: 1fr 1fr; column-gap: var(--gutter); margin: 22px 0 26px; overflow-wrap: anywhere; }
.address .from { font-size: var(--text-xs); line-height: 17px; color: var(--muted); }
.address .from b { color: var(--text); }
.address span { display: block; }
address { font-style: normal; line-height: 19px; }
.when { grid-column: 2; margin: 16px 0 0; }
.about { font-size: var(--text-xl); line-height: 1.18; max-width: 130mm; margin-bottom: 18px; }
.letter { margin: 0 0 22px calc(var(--side) + var(--gutter)); }
.own td, .own tbody th { padding-top: 4px; padding-bottom: 4px; vertical-align: middle; }
.own .ch { width: ${profileBarWidth + 14}px; padding-left: 14px; padding-right: 0; }
.own .scale { width: ${profileBarWidth}px; }
.own + .note { margin-top: 6px; }
.plain { list-style: none; margin: 0; padding: 0; }
.plain li { margin-bottom: 8px; }
.plain li:last-child { margin: 0; }
.quotes { display: grid; grid-template-columns: 34mm minmax(0, 1fr); column-gap: 0; margin: 0; row-gap: 4px; }
.quotes dt { grid-column: 1; font-weight: 600; padding-right: 4mm; overflow-wrap: anywhere; }
.quotes dd { grid-column: 2; margin: 0; padding-bottom: 3px; break-inside: avoid; overflow-wrap: break-word; }
.quotes dt, .quotes dt + dd { border-top: var(--faint); padding-top: 5px; }
.signs.one { grid-template-columns: 74mm; }
`;

const DECIMALS = 1;

// Fewer remarks than this stay on one page with the words before them.
const BROKEN_FROM = 10;

function whenSentence({ contest, date, language }: LetterModel, t: Translate): string {
  const day = formatPaperDay(language, date);
  return contest.place === null ? day : t('letter:placeAndDay', { place: contest.place, day });
}

function placeSentence({ place, scale, language }: LetterModel, t: Translate): Html {
  if (place === null) return html`<p class="lead">${t('letter:place.unranked')}</p>`;
  const { tied, entries, interval } = place;
  const value = t('letter:place.points', {
    value: formatNumber(language, place.value, place.decimals),
    max: formatMark(language, scale.max),
  });
  const sentence = fillSlots(t('letter:place.sentence', { place: slot('place'), count: entries, value }), {
    place: html`<strong>${t(tied ? 'letter:place.tied' : 'letter:place.alone', { place: place.place })}</strong>`,
  });
  const doubt =
    interval === null
      ? null
      : interval.low === interval.high
        ? t('letter:place.sure', { place: interval.low })
        : t('letter:place.doubt', interval);
  return html`<p class="lead">${sentence} ${doubt}</p>`;
}

function profileTable(model: LetterModel, t: Translate): Html {
  const { language, scale, criteria } = model;
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(language, value, DECIMALS));
  const rows = criteria.map(
    (criterion) =>
      html`<tr>
        <th scope="row">${criterion.name}</th>
        <td class="num">${formatMark(language, criterion.weight)}</td>
        <td class="num"><b>${number(criterion.own)}</b></td>
        <td class="num">${number(criterion.all)}</td>
        <td class="ch">${profileBar(criterion, scale)}</td>
      </tr>`,
  );
  return html`<table class="own">
      <thead>
        <tr>
          <th scope="col">${t('letter:profile.criterion')}</th>
          <th scope="col" class="num">${t('letter:profile.weight')}</th>
          <th scope="col" class="num">${t('letter:profile.own')}</th>
          <th scope="col" class="num">${t('letter:profile.all')}</th>
          <th scope="col" class="ch">
            ${profileKey({ own: t('letter:profile.key.own'), half: t('letter:profile.key.half'), all: t('letter:profile.key.all') })}
            ${barScale(scale, (value) => formatMark(language, value))}
          </th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p class="note">
      ${t('letter:profile.note', {
        count: model.jurors,
        min: formatMark(language, scale.min),
        max: formatMark(language, scale.max),
      })}
    </p>`;
}

function pointList(points: readonly LetterPoint[]): Html {
  return html`<ul class="plain">
    ${points.map(({ lead, text }) => html`<li>${lead === '' ? null : html`<strong>${lead}</strong> `}${text}</li>`)}
  </ul>`;
}

function remarksPart(remarks: LetterRemarks, t: Translate): Html {
  switch (remarks.kind) {
    case 'none':
      return html`<p>${t('letter:remarks.none')}</p>`;
    case 'too-few':
      return html`<p>${t('letter:remarks.tooFew')}</p>`;
    case 'shown': {
      const said = remarks.themes.map(
        ({ theme, remarks: texts }) =>
          html`<dt>${theme}</dt>
            ${texts.map((text) => html`<dd>${t('letter:remarks.quote', { text })}</dd>`)}`,
      );
      const count = t('letter:remarks.count', { count: remarks.count });
      return html`<p>${t('letter:remarks.sentence', { remarks: count, count: remarks.jurors })}</p>
        <dl class="quotes">${said}</dl>`;
    }
    default:
      return assertNever(remarks);
  }
}

/** The letter that gives an organisation what the jury saw: place in words, profile, strong points, gaps, remarks, next step. */
export function letterReport(model: LetterModel, t: Translate): Paper {
  const { language, contest, organisation, project, sender } = model;
  const title = t('letter:title');
  const opening = fillSlots(
    contest.date === null
      ? t('letter:opening', { project: slot('project'), contest: contest.title })
      : t('letter:openingOnDay', {
          project: slot('project'),
          contest: contest.title,
          day: formatLongDate(language, contest.date),
        }),
    { project: html`<strong>${project}</strong>` },
  );
  const judged = t('letter:judged', { count: model.jurors });
  const recused = model.recused === 0 ? '' : t('letter:recused', { count: model.recused });
  const sections = [
    {
      id: 'profile',
      title: t('letter:profile.title'),
      whole: true,
      main: html`<p>${t('letter:profile.sentence')}</p>`,
      full: profileTable(model, t),
    },
    { id: 'strengths', title: t('letter:strengths'), whole: true, main: pointList(model.strengths), full: null },
    { id: 'gaps', title: t('letter:gaps'), whole: true, main: pointList(model.gaps), full: null },
    {
      id: 'remarks',
      title: t('letter:remarks.title'),
      whole: model.remarks.kind !== 'shown' || model.remarks.count < BROKEN_FROM,
      main: remarksPart(model.remarks, t),
      full: null,
    },
    {
      id: 'next',
      title: t('letter:next.title'),
      whole: true,
      main: html`<p>${model.nextStep ?? t('letter:next.general')}</p>
        <p>${t('letter:next.wrong')}</p>
        <p>${t('letter:next.regards')}</p>
        ${signatureLines([model.signature])}`,
      full: null,
    },
  ];
  const body = html`${issuerLine(model.issuer.name, model.issuer.detail)}
    <div class="address">
      <div class="from">
        <b>${sender.name}</b>
        ${sender.lines.map((line) => html`<span>${line}</span>`)}
      </div>
      <address>
        <span>
          ${fillSlots(t('letter:addressee', { project: slot('project') }), { project: html`<strong>${project}</strong>` })}
        </span>
        ${model.addressee.map((line) => html`<span>${line}</span>`)}
      </address>
      <p class="when">${whenSentence(model, t)}</p>
    </div>
    <h1 class="about">${t('letter:about')}</h1>
    <div class="letter">
      <p>${t('letter:greeting')}</p>
      <p>${opening} ${judged} ${recused} ${t('letter:purpose')}</p>
      ${placeSentence(model, t)}
    </div>
    ${sections.map((section) => reportSection({ ...section, number: null, newPage: false }))}
    ${readersStrip(t('letter:readersLong', { organisation }), t)}`;
  return paperDocument(
    {
      title: t('letter:documentTitle', { organisation, contest: contest.title }),
      language,
      frame: 'report',
      running: contestRunningLines(model, title, t('letter:readers'), t),
      bookmarks: sections.map(({ id, title: heading }) => ({ id, title: heading })),
      style,
      body,
    },
    t,
  );
}
