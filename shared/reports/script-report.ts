import { formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import { factGrid, issuerLine, readersStrip, reportSection, titleBlock } from './page-parts.ts';
import { contestRunningLines } from './paper-context.ts';
import { paperDocument, type Paper } from './paper.ts';
import { longDate } from './ranking-report.ts';
import type { ScriptModel, ScriptReveal } from './script-model.ts';

// Read standing, in half light: one size up from the other papers. No page begins with the last row alone.
const style = `
.script { table-layout: fixed; }
.script td, .script tbody th { font-size: var(--text-md); line-height: 22px; padding-top: 7px; padding-bottom: 8px; }
.script .when { width: 62px; }
.script .many { width: 74px; }
.script tbody tr:nth-last-child(-n+2) { break-before: avoid; }
.script p { margin: 3px 0 0; }
.script small { font-size: var(--text-sm); line-height: 18px; }
.reveal { list-style: none; margin: 0; padding: 0; }
.reveal li { border-top: var(--hair); padding: 10px 0 14px; break-inside: avoid; }
.reveal li:first-child { border-top: 0; padding-top: 0; }
.reveal b { display: block; font-size: var(--text-xl); line-height: 1.25; margin-top: 4px; overflow-wrap: anywhere; }
.reveal p { font-size: var(--text-md); line-height: 22px; margin: 4px 0 0; }
`;

function dayTable({ lines, language }: ScriptModel, t: Translate): Html {
  const rows = lines.map(
    (line) =>
      html`<tr>
        <td class="when">${line.time ?? '–'}</td>
        <th scope="row">
          ${line.number === null ? line.title : t('script:day.pitch', { number: line.number, name: line.title })}
          ${line.detail === '' ? null : html`<br /><small>${line.detail}</small>`}
          ${line.words === '' ? null : html`<p><small>${line.words}</small></p>`}
        </th>
        <td class="num many">${line.minutes === 0 ? '–' : formatMark(language, line.minutes)}</td>
      </tr>`,
  );
  return html`<table class="script">
    <thead>
      <tr>
        <th scope="col" class="when">${t('script:day.time')}</th>
        <th scope="col">${t('script:day.what')}</th>
        <th scope="col" class="num many">${t('script:day.minutes')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function revealList(steps: readonly ScriptReveal[]): Html {
  return html`<ol class="reveal">
    ${steps.map(
      ({ title, names, words }) =>
        html`<li>
          ${title} ${names.map((name) => html`<b>${name}</b>`)}
          <p>${words}</p>
        </li>`,
    )}
  </ol>`;
}

/** The presenter's script: the day line by line, how the voting is explained, and the reveal once the ranking is confirmed. */
export function scriptReport(model: ScriptModel, t: Translate): Paper {
  const { language, contest, minutes, reveal } = model;
  const title = t('script:title');
  const sections = [
    {
      id: 'day',
      title: t('script:day.title'),
      whole: false,
      newPage: false,
      main: html`<p>${t('script:day.sentence')}</p>`,
      full: dayTable(model, t),
    },
    {
      id: 'voting',
      title: t('script:voting.title'),
      whole: true,
      newPage: false,
      main: html`<p>${t('script:voting.words')}</p>
        <p>${t('script:voting.recusals')}</p>`,
      full: null,
    },
    {
      id: 'reveal',
      title: t('script:reveal.title'),
      whole: reveal === null,
      // On a page of its own, which may stay in the envelope until the moment has come.
      newPage: reveal !== null,
      main: html`<p>${t(reveal === null ? 'script:reveal.sealed' : 'script:reveal.sentence')}</p>`,
      full: reveal === null ? null : revealList(reveal),
    },
  ];
  const body = html`${issuerLine(model.issuer.name, model.issuer.detail)} ${titleBlock(title, model.subtitle)}
  ${factGrid([
    { label: t('paper:facts.date'), value: longDate(model) },
    { label: t('paper:facts.place'), value: contest.place },
    { label: t('script:facts.pitch'), value: t('script:minutes', { count: minutes.pitch }) },
    { label: t('script:facts.questions'), value: t('script:minutes', { count: minutes.questions }) },
  ])}
  ${readersStrip(t('script:readersLong'), t)} ${sections.map((section) => reportSection({ ...section, number: null }))}`;
  return paperDocument(
    {
      title: t('paper:documentTitle', { paper: title, contest: contest.title }),
      language,
      frame: 'report',
      running: contestRunningLines(model, title, t('script:readers'), t),
      bookmarks: sections.map(({ id, title: heading }) => ({ id, title: heading })),
      style,
      body,
    },
    t,
  );
}
