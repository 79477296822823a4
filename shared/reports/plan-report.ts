import { formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { coachingRunningLines, organisationLine } from './coaching-context.ts';
import { html, type Html } from './html.ts';
import { levelWords, priorityWord } from './needs-brief.ts';
import { factGrid, issuerLine, readersStrip, reportSection, signatureLines, titleBlock } from './page-parts.ts';
import { formatPaperDay } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';
import type { PlanModel, PlanPart } from './plan-model.ts';
import { planHead, planHours, planRow, planSentence, planTableStyle } from './plan-table.ts';

const style = `${planTableStyle}
/* Balancing may break inside a word where any break is allowed. */
.sec > h2 { text-wrap: wrap; }
.stand { margin: 0; }
.stand small { display: block; }
.todo { padding-left: 5mm; margin: 0 0 10px; }
`;

// A part of at most this many actions and characters is kept on one page.
const WHOLE_ROWS = 8;
const WHOLE_CHARACTERS = 1600;

function standing({ dimension }: PlanPart, t: Translate): Html {
  if (dimension === null) return html`<p>${t('coachingPaper:plan.otherLead')}</p>`;
  const { present, target, priority, weight } = dimension;
  const facts = [
    present === null ? t('coachingPaper:plan.unknown') : t('needsPaper:gap.today', { level: levelWords(present, t) }),
    target === null ? t('coachingPaper:plan.noTarget') : t('needsPaper:gap.target', { level: levelWords(target, t) }),
    ...(priority === null ? [] : [t('needsPaper:gap.priority', { priority: priorityWord(priority, t) })]),
    ...(weight === null || weight === 0 ? [] : [t('coachingPaper:plan.weight', { weight })]),
  ];
  return html`<p>${facts.join(' · ')}</p>`;
}

function partBody(part: PlanPart, model: PlanModel, t: Translate): { readonly main: Html; readonly full: Html | null } {
  const { language } = model;
  const gaps =
    part.gaps.length === 0
      ? null
      : html`<p>${t('coachingPaper:plan.gapsWithout', { count: part.gaps.length })}</p>
          <ul class="todo">
            ${part.gaps.map((gap) => html`<li>${gap}</li>`)}
          </ul>`;
  const requests = part.requests.map(({ text, hours }) =>
    hours === null
      ? html`<p>${t('coachingPaper:plan.request', { text })}</p>`
      : html`<p>
          ${t('coachingPaper:plan.requestHours', { text, count: hours, hours: formatMark(language, hours) })}
        </p>`,
  );
  const nothing = part.lines.length === 0 ? html`<p>${t('coachingPaper:plan.nothing')}</p>` : null;
  return {
    main: html`${standing(part, t)}${gaps}${requests}${nothing}`,
    full:
      part.lines.length === 0
        ? null
        : html`<table class="plan">
            ${planHead(t)}
            <tbody>
              ${part.lines.map((line) => planRow(line, language, model.date, t))}
            </tbody>
          </table>`,
  };
}

/** The development plan: open actions by gap and dimension, with who, help, hours and date; signed by both sides. */
export function planReport(model: PlanModel, t: Translate): Paper {
  const { language, parts, date, organisation, issuer, document, signers } = model;
  const title = t('coachingPaper:plan.title');
  const lines = parts.flatMap((part) => part.lines);
  const sections = parts.map((part, index) => ({
    id: `part-${index + 1}`,
    title: part.dimension === null ? t('coachingPaper:plan.other') : part.dimension.name,
    number: null,
    whole: part.lines.length <= WHOLE_ROWS && part.lines.map(({ text }) => text).join('').length <= WHOLE_CHARACTERS,
    newPage: false,
    ...partBody(part, model, t),
  }));
  const late = lines.filter(({ daysLate }) => daysLate > 0).length;
  const body = html`${issuerLine(issuer.name, issuer.detail)} ${titleBlock(title, organisationLine(model, t))}
  ${factGrid([
    { label: t('coachingPaper:plan.onDay'), value: formatPaperDay(language, date) },
    { label: t('coachingPaper:plan.actions'), value: String(lines.length) },
    { label: t('coachingPaper:plan.hours'), value: formatMark(language, planHours(lines)) },
    { label: t('paper:facts.document'), value: document.code },
  ])}
  ${readersStrip(t('needsPaper:readersLong'), t)}
  ${reportSection({
    id: 'brief',
    title: t('needsPaper:brief.title'),
    number: null,
    whole: true,
    newPage: false,
    main: html`<p class="lead">${planSentence(lines, language, t)}</p>
      ${late === 0 ? null : html`<p>${t('coachingPaper:plan.late', { count: late })}</p>`}`,
    full: null,
  })}
  ${sections.map(reportSection)}
  ${reportSection({
    id: 'agreed',
    title: t('coachingPaper:plan.agreed'),
    number: null,
    whole: true,
    newPage: false,
    main: html`<p>${t('coachingPaper:plan.agreedText')}</p>
      ${signatureLines([
        { name: signers.organisation, role: t('coachingPaper:plan.forOrganisation') },
        { name: signers.coach, role: t('coachingPaper:plan.coach') },
      ])}`,
    full: null,
  })}`;
  return paperDocument(
    {
      title: t('coachingPaper:plan.documentTitle', { organisation: organisation.name }),
      language,
      frame: 'report',
      running: coachingRunningLines(model, title, date, t('needsPaper:readers'), t),
      bookmarks: [
        { id: 'brief', title: t('needsPaper:brief.title') },
        ...sections.map(({ id, title: heading }) => ({ id, title: heading })),
        { id: 'agreed', title: t('coachingPaper:plan.agreed') },
      ],
      style,
      body,
    },
    t,
  );
}
