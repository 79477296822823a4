import { hidePresenters, stageNumbersOf } from '../contest-rules/juror-contest.ts';
import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Criterion } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import type { BlankCriterion } from '../reports/blank-sheet-model.ts';
import { blankSheetReport } from '../reports/blank-sheet-report.ts';
import type { Paper } from '../reports/paper.ts';
import { blindNames } from './blind-names.ts';
import { paperContextOf, type ContestDossier } from './contest-dossier.ts';
import { rankedCriteriaOf } from './ranking-table.ts';

/**
 * Sheets to fill in by hand, one page for each pitch.
 *
 * @param jurorCode `null` for whoever takes one.
 */
export function blankSheetPaper(dossier: ContestDossier, jurorCode: string | null, t: Translate): Paper {
  const document = hidePresenters(dossier.document, blindNames(t));
  const numbers = stageNumbersOf(document);
  const codes = rankedCriteriaOf(document.criteria);
  return blankSheetReport(
    {
      ...paperContextOf(dossier, 'blank-sheet', t),
      jurorCode,
      scale: scaleOf(document),
      criteria: document.criteria.map(({ value }, index) => blankCriterionOf(value, codes[index]?.code ?? '')),
      pitchCount: numbers.size,
      pitches: document.pitches.map(({ id, value }) => ({
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
