import { formatList } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { coachingRunningLines, organisationLine } from './coaching-context.ts';
import { html, type Html } from './html.ts';
import { briefLead, briefNotes, levelWords } from './needs-brief.ts';
import type { ChangeRow, ComparisonModel } from './needs-model.ts';
import { evidencePart } from './needs-report.ts';
import { mapWords, momentWords, needsTableStyle, profileSection } from './needs-table.ts';
import { factGrid, issuerLine, readersStrip, reportSection, titleBlock } from './page-parts.ts';
import { formatPaperDay } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';

const style = `${needsTableStyle}
.changes { table-layout: fixed; }
.changes .what { width: 50mm; }
.changes th small { display: block; margin-top: 2px; }
.changes td, .changes tbody th { overflow-wrap: anywhere; }
.changes td p { margin-bottom: 4px; line-height: 17px; }
`;

// Tables of at most this many rows and characters are kept on one page with their section.
const WHOLE_ROWS = 10;
const WHOLE_CHARACTERS = 2000;

/** How far a dimension moved, in words: `salita di un livello`. */
function stepWords({ present, earlier }: ChangeRow, t: Translate): string {
  if (present === null) return t('needsPaper:change.gone');
  if (earlier === null) return t('needsPaper:change.new');
  const step = present.level - earlier.level;
  return step > 0
    ? t('needsPaper:change.up', { count: step })
    : step < 0
      ? t('needsPaper:change.down', { count: -step })
      : t('needsPaper:same');
}

function changeTable(rows: readonly ChangeRow[], language: ComparisonModel['language'], t: Translate): Html {
  const lines = rows.map((row) => {
    const words = [
      stepWords(row, t),
      ...(row.earlier === null ? [] : [t('needsPaper:change.before', { level: levelWords(row.earlier, t) })]),
      ...(row.present === null ? [] : [t('needsPaper:change.now', { level: levelWords(row.present, t) })]),
    ];
    const done = row.done.map(
      ({ text, doneOn }) =>
        html`<p>
          ${text}${doneOn === '' ? null : html` <small class="nb">${formatPaperDay(language, doneOn)}</small>`}
        </p>`,
    );
    return html`<tr>
      <th scope="row">${row.name}${words.map((word) => html`<small>${word}</small>`)}</th>
      <td>${evidencePart(row, t)}</td>
      <td>${row.done.length === 0 ? t('needsPaper:change.nothingDone') : done}</td>
    </tr>`;
  });
  return html`<table class="changes">
    <thead>
      <tr>
        <th scope="col" class="what">${t('needsPaper:column.dimension')}</th>
        <th scope="col">${t('needsPaper:column.evidence')}</th>
        <th scope="col">${t('needsPaper:column.done')}</th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}

function hasMoved({ present, earlier }: ChangeRow): boolean {
  return (present?.level ?? null) !== (earlier?.level ?? null);
}

function changesSentence(moved: number, stayed: number, t: Translate): string {
  if (moved > 0) return t('needsPaper:comparison.lead');
  return stayed === 0 ? t('needsPaper:brief.nothingKnown') : t('needsPaper:brief.unchanged');
}

/** Two assessments of an organisation: what changed, by which evidence, and what stayed. */
export function comparisonReport(model: ComparisonModel, t: Translate): Paper {
  const { language, look, earlier, rows, organisation, issuer, document } = model;
  const title = t('needsPaper:comparison.title');
  const moved = rows.filter(hasMoved);
  const stayed = rows.filter((row) => row.present !== null && !hasMoved(row));
  const length = moved.flatMap(({ evidence, done }) => [evidence, ...done.map(({ text }) => text)]).join('').length;
  const sections = [
    {
      id: 'changes',
      title: t('needsPaper:comparison.changes'),
      whole: moved.length <= WHOLE_ROWS && length <= WHOLE_CHARACTERS,
      main: html`<p>${changesSentence(moved.length, stayed.length, t)}</p>`,
      full: moved.length === 0 ? null : changeTable(moved, language, t),
    },
    {
      id: 'stayed',
      title: t('needsPaper:comparison.stayed'),
      whole: true,
      main:
        stayed.length === 0
          ? html`<p>
              ${
                moved.length < rows.length
                  ? t('needsPaper:comparison.noneKnownStayed')
                  : t('needsPaper:comparison.noneStayed')
              }
            </p>`
          : html`<p>
              ${t('needsPaper:comparison.stayedNames', {
                count: stayed.length,
                names: formatList(
                  language,
                  stayed.map(({ name }) => name),
                ),
              })}
            </p>`,
      full: null,
    },
  ];
  const brief = {
    id: 'brief',
    title: t('needsPaper:brief.title'),
    whole: true,
    main: html`${briefLead(model, t)}${briefNotes(model, t)}`,
    full: null,
  };
  const section = (one: (typeof sections)[number] | typeof brief): Html =>
    reportSection({ ...one, number: null, newPage: false });
  const body = html`${issuerLine(issuer.name, issuer.detail)} ${titleBlock(title, organisationLine(model, t))}
  ${factGrid([
    { label: t('needsPaper:comparison.from'), value: momentWords(language, earlier, t) },
    { label: t('needsPaper:comparison.to'), value: momentWords(language, look, t) },
    {
      label: t('needsPaper:fact.map'),
      value: mapWords(model, t),
    },
    { label: t('paper:facts.document'), value: document.code },
  ])}
  ${readersStrip(t('needsPaper:readersLong'), t, t('needsPaper:readersLabel'))} ${section(brief)}
  ${profileSection(model, t)} ${sections.map(section)}`;
  return paperDocument(
    {
      title: t('needsPaper:comparison.documentTitle', { organisation: organisation.name }),
      language,
      frame: 'report',
      running: coachingRunningLines(model, title, look.date === '' ? null : look.date, t('needsPaper:readers'), t),
      bookmarks: [
        { id: 'brief', title: brief.title },
        { id: 'profile', title: t('needsPaper:profile.title') },
        ...sections.map(({ id, title: heading }) => ({ id, title: heading })),
      ],
      style,
      body,
    },
    t,
  );
}
