import type { Translate } from '../i18n/translator.ts';
import { coachingRunningLines, organisationLine } from './coaching-context.ts';
import { html, type Html } from './html.ts';
import { briefLead, briefNotes, levelWords, priorityWord } from './needs-brief.ts';
import type { NeedsModel, NeedsRow, OtherLook } from './needs-model.ts';
import { mapWords, needsTableStyle, profileSection } from './needs-table.ts';
import { factGrid, issuerLine, readersStrip, reportSection, titleBlock } from './page-parts.ts';
import { formatPaperDay } from './paper-dates.ts';
import { numberWord } from './number-word.ts';
import { paperDocument, type Paper } from './paper.ts';
import { planHead, planRow, planSentence, planTableStyle } from './plan-table.ts';

const style = `${needsTableStyle}${planTableStyle}
.gaps { table-layout: fixed; }
.gaps .gp { width: 11mm; text-align: left; padding-left: 0; font-weight: 700; }
.gaps .what { width: 47mm; }
.gaps th small { display: block; margin-top: 2px; }
.gaps td, .gaps tbody th { overflow-wrap: anywhere; }
.gaps td p { margin-bottom: 4px; line-height: 17px; }
`;

// Tables of at most this many rows are kept on one page with their section.
const WHOLE_ROWS = 10;

// A long text fills a page by itself: the section may break then.
const WHOLE_CHARACTERS = 2000;

function isShort(rows: number, texts: readonly string[]): boolean {
  return rows <= WHOLE_ROWS && texts.join('').length <= WHOLE_CHARACTERS;
}

/** Dimensions below their target, the heaviest gap first; one without a priority weighs as a low one. */
export function gapsByWeight<Row extends NeedsRow>(rows: readonly Row[]): readonly Row[] {
  return rows
    .filter(({ gap }) => gap !== null && gap > 0)
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (b.gap ?? 0) - (a.gap ?? 0));
}

/** What shows a level: words, then the names of files. */
export function evidencePart(row: Pick<NeedsRow, 'evidence' | 'files'>, t: Translate): Html {
  if (row.evidence === '' && row.files.length === 0) return html`${t('needsPaper:noEvidence')}`;
  const files =
    row.files.length === 0
      ? null
      : html`<p><small>${t('needsPaper:files', { count: row.files.length, names: row.files.join(', ') })}</small></p>`;
  return html`${row.evidence === '' ? null : html`<p>${row.evidence}</p>`}${files}`;
}

function gapTable(gaps: readonly NeedsRow[], t: Translate): Html {
  const rows = gaps.map((row) => {
    const facts = [
      row.present === null ? null : t('needsPaper:gap.today', { level: levelWords(row.present, t) }),
      row.target === null ? null : t('needsPaper:gap.target', { level: levelWords(row.target, t) }),
      row.priority === null
        ? t('needsPaper:gap.noPriority')
        : t('needsPaper:gap.priority', { priority: priorityWord(row.priority, t) }),
    ].filter((fact) => fact !== null);
    return html`<tr>
      <td class="num gp">${row.weight ?? '–'}</td>
      <th scope="row">${row.name}${facts.map((fact) => html`<small>${fact}</small>`)}</th>
      <td>${evidencePart(row, t)}</td>
      <td>
        ${row.potential.length === 0 ? t('needsPaper:noPotential') : row.potential.map((text) => html`<p>${text}</p>`)}
      </td>
    </tr>`;
  });
  return html`<table class="gaps">
    <thead>
      <tr>
        <th scope="col" class="num gp">${t('needsPaper:column.weight')}</th>
        <th scope="col" class="what">${t('needsPaper:column.gap')}</th>
        <th scope="col">${t('needsPaper:column.evidence')}</th>
        <th scope="col">${t('needsPaper:column.potential')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** That no dimension is below its target is said only where some gap is known. */
function gapSentence(rows: readonly NeedsRow[], gaps: readonly NeedsRow[], t: Translate): string {
  if (gaps.length > 0) return t('needsPaper:gap.lead');
  return rows.some(({ gap }) => gap !== null) ? t('needsPaper:gap.none') : t('needsPaper:gap.unknown');
}

function viewsPart({ others }: Pick<NeedsModel, 'others'>, t: Translate): Html {
  if (others.length === 0) return html`<p>${t('needsPaper:views.single')}</p>`;
  return html`${others.map((other) => html`<p>${viewSentences(other, t).join(' ')}</p>`)}`;
}

// The widest differences are what to talk about; the others are counted.
const MOST_DIFFERENCES = 3;

function viewSentences({ assessor, differences, agreed, unknown, isComparable }: OtherLook, t: Translate) {
  if (!isComparable) return [t(`needsPaper:views.otherLevels.${assessor}`)];
  if (differences.length + agreed === 0) return [t(`needsPaper:views.nothing.${assessor}`)];
  const open = unknown === 0 ? [] : [t('needsPaper:views.unknown', { count: unknown, number: numberWord(unknown, t) })];
  if (differences.length === 0) return [t(`needsPaper:views.same.${assessor}`), ...open];
  const shown = differences.slice(0, MOST_DIFFERENCES);
  const rest = differences.length - shown.length;
  return [
    ...shown.map(({ name, ours, theirs }) => t(`needsPaper:views.differs.${assessor}`, { name, ours, theirs })),
    ...(rest === 0 ? [] : [t('needsPaper:views.elsewhere', { count: rest })]),
    ...(rest > 0 || agreed === 0 ? [] : [t('needsPaper:views.elsewhereSame')]),
    ...open,
  ];
}

/** Dimensions without a gap that have something to say: what was seen of them is not lost because they stand well. */
function otherDimensions(rows: readonly NeedsRow[]): readonly NeedsRow[] {
  return rows.filter(
    ({ gap, potential, evidence, files }) =>
      !(gap !== null && gap > 0) && (potential.length > 0 || evidence !== '' || files.length > 0),
  );
}

function otherPart(row: NeedsRow, t: Translate): Html {
  const seen = row.evidence === '' ? null : html`<p><strong>${row.name}.</strong> ${row.evidence}</p>`;
  const files =
    row.files.length === 0 ? null : t('needsPaper:files', { count: row.files.length, names: row.files.join(', ') });
  const potential = row.potential.map((text, index) =>
    index === 0 && seen === null
      ? html`<p><strong>${row.name}.</strong> ${t('needsPaper:potentialOf', { text })}</p>`
      : html`<p>${t('needsPaper:potentialOf', { text })}</p>`,
  );
  return html`${seen}${potential}${files === null ? null : html`<p class="note">${row.name}. ${files}</p>`}`;
}

/** Needs of an organisation: in brief, profile, gaps beside potentials, where views differ, plan. */
export function needsReport(model: NeedsModel, t: Translate): Paper {
  const { language, look, rows, plan, organisation, issuer, document } = model;
  const title = t('needsPaper:title');
  const gaps = gapsByWeight(rows);
  const others = otherDimensions(rows);
  const gapTexts = gaps.flatMap(({ evidence, potential }) => [evidence, ...potential]);
  const sections = [
    {
      id: 'brief',
      title: t('needsPaper:brief.title'),
      whole: true,
      newPage: false,
      main: html`${briefLead(model, t)}${briefNotes(model, t)}`,
      full: null,
    },
    {
      id: 'gaps',
      title: t('needsPaper:gap.title'),
      whole: isShort(gaps.length, gapTexts),
      newPage: false,
      main: html`<p>${gapSentence(rows, gaps, t)}</p>`,
      full: gaps.length === 0 ? null : gapTable(gaps, t),
    },
    ...(others.length === 0
      ? []
      : [
          {
            id: 'others',
            title: t('needsPaper:others'),
            whole: isShort(
              others.length,
              others.flatMap(({ evidence, potential }) => [evidence, ...potential]),
            ),
            newPage: false,
            main: html`${others.map((row) => otherPart(row, t))}`,
            full: null,
          },
        ]),
    {
      id: 'views',
      title: t('needsPaper:views.title'),
      whole: true,
      newPage: false,
      main: viewsPart(model, t),
      full: null,
    },
    {
      id: 'plan',
      title: t('needsPaper:plan'),
      whole: isShort(
        plan.length,
        plan.map(({ text }) => text),
      ),
      newPage: false,
      main: html`<p>${planSentence(plan, language, t)}</p>`,
      full:
        plan.length === 0
          ? null
          : html`<table class="plan">
              ${planHead(t)}
              <tbody>
                ${plan.map((line) => planRow(line, language, look.date, t))}
              </tbody>
            </table>`,
    },
  ];
  const [brief, ...rest] = sections.map((section) => ({
    id: section.id,
    title: section.title,
    markup: reportSection({ ...section, number: null }),
  }));
  const profile = { id: 'profile', title: t('needsPaper:profile.title'), markup: profileSection(model, t) };
  const ordered = [...(brief === undefined ? [] : [brief]), profile, ...rest];
  const body = html`${issuerLine(issuer.name, issuer.detail)} ${titleBlock(title, organisationLine(model, t))}
  ${factGrid([
    { label: t(`needsPaper:momentLong.${look.moment}`), value: formatPaperDay(language, look.date) },
    { label: t('needsPaper:fact.assessed'), value: assessedBy(model, t) },
    {
      label: t('needsPaper:fact.map'),
      value: mapWords(model, t),
    },
    { label: t('paper:facts.document'), value: document.code },
  ])}
  ${readersStrip(t('needsPaper:readersLong'), t, t('needsPaper:readersLabel'))} ${ordered.map(({ markup }) => markup)}`;
  return paperDocument(
    {
      title: t('needsPaper:documentTitle', { organisation: organisation.name }),
      language,
      frame: 'report',
      running: coachingRunningLines(model, title, look.date === '' ? null : look.date, t('needsPaper:readers'), t),
      bookmarks: ordered.map(({ id, title: heading }) => ({ id, title: heading })),
      style,
      body,
    },
    t,
  );
}

function assessedBy({ look, others }: NeedsModel, t: Translate): string {
  const names = [look, ...others].map(({ assessor, author }) =>
    author === '' ? t(`needsPaper:assessor.${assessor}`) : author,
  );
  return [...new Set(names)].join(', ');
}
