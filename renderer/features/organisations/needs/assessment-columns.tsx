import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { lowestOf, marksOf } from '../../../../shared/needs/gaps.ts';
import { knownVersionOf } from '../../../../shared/needs/known-version.ts';
import { progressOf } from '../../../../shared/needs/progress.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import type { Column } from '../../../ui/table-column.ts';
import type { Words } from '../../../ui/text.tsx';
import { assessorWords } from '../overview/look-words.ts';
import { templateWords } from './template-words.ts';

/** An assessment as a row of the list. */
export interface AssessmentRow {
  readonly id: string;
  readonly name: string;
  readonly author: string;
  readonly date: string;
  readonly template: string;
  readonly marked: number;
  readonly all: number;
  /** Short names of the lowest dimensions; empty while nothing is marked. */
  readonly lowest: readonly string[];
}

/** Dimensions named in the list; more are counted. */
const NAMED = 3;

/** The rows of the list, in no order. */
export function assessmentRows(
  assessments: readonly AssessmentWithMarks[],
  templates: readonly TemplateView[],
  words: Words,
): readonly AssessmentRow[] {
  const { t } = words;
  return assessments.map((assessment) => {
    const known = knownVersionOf(templates, assessment, (place) => t('needs:unnamedDimension', { place }));
    const { marked, all } = progressOf(known.version, assessment.marks);
    const lowest = lowestOf(marksOf(known.version.dimensions, assessment.marks))?.dimensions ?? [];
    return {
      id: assessment.id,
      name: assessorWords(words, assessment),
      author: assessment.value.author,
      date: assessment.value.date,
      template: templateWords(t, templates, assessment, known),
      marked,
      all,
      lowest: lowest.map(({ shortName }) => shortName),
    };
  });
}

/** The columns of the list. */
export function assessmentColumns({ t, date, list }: Words): readonly Column<AssessmentRow>[] {
  const lowestText = ({ lowest }: AssessmentRow) =>
    lowest.length > NAMED ? t('needs:list.lowestMany', { count: lowest.length }) : list(lowest);
  const progressText = ({ marked, all }: AssessmentRow) => t('needs:marking.progressOf', { marked, all });
  return [
    {
      id: 'name',
      header: t('needs:list.column.name'),
      isRowHeader: true,
      text: (row) => row.name,
      cell: (row) => <b>{row.name}</b>,
    },
    { id: 'author', header: t('needs:list.column.author'), text: (row) => row.author, cell: (row) => row.author },
    {
      id: 'date',
      header: t('needs:list.column.date'),
      text: (row) => date(row.date),
      cell: (row) => <span className="nowrap">{date(row.date)}</span>,
      compare: (a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1),
    },
    {
      id: 'progress',
      header: t('needs:list.column.progress'),
      text: progressText,
      cell: progressText,
      compare: (a, b) => a.marked - b.marked,
      align: 'end',
    },
    { id: 'lowest', header: t('needs:list.column.lowest'), text: lowestText, cell: lowestText },
    { id: 'template', header: t('needs:template'), text: (row) => row.template, cell: (row) => row.template },
  ];
}
