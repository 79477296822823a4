import type { Translate } from '../i18n/translator.ts';
import { coachingRunningLines, organisationLine, type CoachingContext } from './coaching-context.ts';
import { html, type Html } from './html.ts';
import { factGrid, issuerLine, reportSection, titleBlock } from './page-parts.ts';
import { formatPaperDay, formatPaperTime } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';

/** A session to write down by hand. */
export type BlankSessionModel = CoachingContext & {
  readonly number: number | null;
  readonly topic: string;
  /** ISO date and time; may be empty. */
  readonly startsAt: string;
  readonly place: string;
  readonly steps: readonly { readonly title: string; readonly hint: string; readonly minutes: number }[];
  /** Texts of the actions that are open. */
  readonly open: readonly string[];
};

const style = `
.sec { margin-bottom: 14px; }
.lines i { display: block; height: 8.5mm; border-bottom: .5pt solid var(--border-strong); }
.step { break-inside: avoid; margin-bottom: 8px; }
.step h3 { font-size: var(--text-sm); line-height: 18px; display: flex; justify-content: space-between; }
.step h3 span { font-weight: 400; color: var(--muted); white-space: nowrap; }
.step p { margin: 0; font-size: var(--text-xs); line-height: 16px; color: var(--muted); }
.rule td, .rule tbody th { height: 9.5mm; }
.rule .who { width: 36mm; }
.rule .by { width: 30mm; }
.open { list-style: none; margin: 0; padding: 0; }
.open li { break-inside: avoid; }
.open .box { margin-right: 2mm; }
`;

const WHOLE_STEPS = 6;
const NOTE_LINES = 3;
const FREE_LINES = 10;
const DECISION_LINES = 3;
const ACTION_ROWS = 5;

const lines = (count: number): Html =>
  html`<div class="lines">${Array.from({ length: count }, () => html`<i></i>`)}</div>`;

/** A session sheet: its agenda with room for notes, what is open, lines for decisions and actions. */
export function blankSessionReport(model: BlankSessionModel, t: Translate): Paper {
  const { language, issuer, number, topic, startsAt, place, steps, open, organisation, document } = model;
  const title = t('coachingPaper:blank.title');
  const day = formatPaperDay(language, startsAt);
  const agenda =
    steps.length === 0
      ? lines(FREE_LINES)
      : html`${steps.map(
          (step) =>
            html`<div class="step">
              <h3>
                ${step.title}${step.minutes === 0 ? null : html`<span>${t('coachingPaper:session.minutes', { count: step.minutes })}</span>`}
              </h3>
              ${step.hint === '' ? null : html`<p>${step.hint}</p>`}${lines(NOTE_LINES)}
            </div>`,
        )}`;
  const sections = [
    ...(open.length === 0
      ? []
      : [
          {
            id: 'open',
            title: t('coachingPaper:session.earlier'),
            whole: open.length <= WHOLE_STEPS,
            main: html`<ul class="open">
              ${open.map((text) => html`<li><span class="box"></span>${text}</li>`)}
            </ul>`,
          },
        ]),
    { id: 'agenda', title: t('coachingPaper:blank.agenda'), whole: false, main: agenda },
    { id: 'decisions', title: t('coachingPaper:session.decisions'), whole: true, main: lines(DECISION_LINES) },
    { id: 'actions', title: t('coachingPaper:session.actions'), whole: true, main: actionRows(t) },
    { id: 'next', title: t('coachingPaper:session.next'), whole: true, main: lines(1) },
  ];
  const body = html`${issuerLine(issuer.name, issuer.detail)} ${titleBlock(title, organisationLine(model, t))}
  ${factGrid([
    {
      label: t('coachingPaper:session.when'),
      value:
        day === '' ? '\u00A0' : t('coachingPaper:blank.dayAndTime', { day, time: formatPaperTime(language, startsAt) }),
    },
    { label: t('coachingPaper:blank.place'), value: place === '' ? '\u00A0' : place },
    { label: t('coachingPaper:blank.topic'), value: topic === '' ? '\u00A0' : topic },
    { label: t('paper:facts.document'), value: document.code },
  ])}
  ${sections.map((section) => reportSection({ ...section, number: null, newPage: false, full: null }))}`;
  return paperDocument(
    {
      title:
        number === null
          ? t('coachingPaper:blank.documentTitle', { organisation: organisation.name })
          : t('coachingPaper:blank.documentTitleNumber', { organisation: organisation.name, number }),
      language,
      frame: 'report',
      running: coachingRunningLines(model, title, null, t('coachingPaper:blank.readers'), t),
      bookmarks: sections.map(({ id, title: heading }) => ({ id, title: heading })),
      style,
      body,
    },
    t,
  );
}

function actionRows(t: Translate): Html {
  const rows = Array.from(
    { length: ACTION_ROWS },
    () =>
      html`<tr>
        <td></td>
        <td></td>
        <td></td>
      </tr>`,
  );
  return html`<table class="rule">
    <thead>
      <tr>
        <th scope="col">${t('coachingPaper:column.what')}</th>
        <th scope="col" class="who">${t('coachingPaper:column.owner')}</th>
        <th scope="col" class="by">${t('coachingPaper:column.due')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
