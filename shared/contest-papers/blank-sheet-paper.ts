import { contestForJuror, hidePresenters, stageNumbersOf } from '../contest-rules/juror-contest.ts';
import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Identified } from '../documents/record.ts';
import type { Criterion, Juror } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import type { BlankCriterion } from '../reports/blank-sheet-model.ts';
import { blankSheetReport } from '../reports/blank-sheet-report.ts';
import { bindPapers, type Paper } from '../reports/paper.ts';
import { blindNames } from './blind-names.ts';
import { paperContextOf, type ContestDossier } from './contest-dossier.ts';
import { rankedCriteriaOf } from './ranking-table.ts';

/**
 * Sheets to fill in by hand, one page for each pitch. A juror's own hold only the pitches this juror is asked to judge, and none the
 * organiser knows a recusal for.
 *
 * @param juror `null` for whoever takes one.
 */
export function blankSheetPaper(dossier: ContestDossier, juror: Identified<Juror> | null, t: Translate): Paper {
  const names = blindNames(t);
  const shown =
    juror === null ? hidePresenters(dossier.document, names) : contestForJuror(dossier.document, juror.id, names);
  // Numbers are those of the stage, also where a juror sees only some of it.
  const numbers = stageNumbersOf(dossier.document);
  const codes = rankedCriteriaOf(shown.criteria);
  const recused = new Set(shown.recusals.map(({ pitch }) => pitch));
  const pitches = juror === null ? shown.pitches : shown.pitches.filter(({ id }) => !recused.has(id));
  return blankSheetReport(
    {
      ...paperContextOf(dossier, 'blank-sheet', t),
      jurorCode: juror === null ? null : juror.value.code === '' ? juror.value.name : juror.value.code,
      scale: scaleOf(shown),
      criteria: shown.criteria.map(({ value }, index) => blankCriterionOf(value, codes[index]?.code ?? '')),
      pitchCount: numbers.size,
      pitches: pitches.map(({ id, value }) => ({
        number: numbers.get(id) ?? 0,
        code: String(numbers.get(id) ?? 0).padStart(2, '0'),
        organisation: value.name,
        project: value.projectName === '' ? null : value.projectName,
      })),
      keepUntil: null,
    },
    t,
  );
}

/** The blank sheets of every juror who is expected, each with its own page count; `null` where nobody is to judge anything. */
export function namedBlankSheets(dossier: ContestDossier, t: Translate): Paper | null {
  const { document } = dossier;
  const [first, ...others] = document.jurors
    .filter(({ id, value }) => !value.absent && judgesAnything(dossier, id))
    .map((juror) => blankSheetPaper(dossier, juror, t));
  if (first === undefined) return null;
  return bindPapers(t('contestPaper:allBlankSheets', { contest: document.contest.title }), first, ...others);
}

function judgesAnything({ document }: ContestDossier, juror: string): boolean {
  const recused = new Set(document.recusals.flatMap((one) => (one.juror === juror ? [one.pitch] : [])));
  return contestForJuror(document, juror, String).pitches.some(({ id }) => !recused.has(id));
}

function blankCriterionOf({ name, weight, question, anchors }: Criterion, code: string): BlankCriterion {
  const written = anchors.filter(({ sentence }) => sentence !== '');
  const low = written[0];
  const middle = written[Math.floor((written.length - 1) / 2)];
  const high = written.at(-1);
  const hasThree = low !== undefined && middle !== undefined && high !== undefined && written.length >= 3;
  return {
    code,
    name,
    weight,
    question: question === '' ? null : question,
    anchors: hasThree ? { low: low.sentence, middle: middle.sentence, high: high.sentence } : null,
  };
}
