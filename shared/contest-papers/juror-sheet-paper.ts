import { coverageOf } from '../contest-rules/coverage.ts';
import { receiptCodeOf } from '../contest-rules/receipt-code.ts';
import { hidePresenters, stageNumbersOf } from '../contest-rules/juror-contest.ts';
import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import type { SheetLine } from '../reports/juror-sheet-model.ts';
import { jurorSheetReport } from '../reports/juror-sheet-report.ts';
import { bindPapers, type Paper } from '../reports/paper.ts';
import { sheetValue } from '../scoring/sheet-value.ts';
import { blindNames } from './blind-names.ts';
import { paperContextOf, presentJurors, type ContestDossier } from './contest-dossier.ts';
import { rankedCriteriaOf } from './ranking-table.ts';

/** The sheet of one juror on paper, as last handed in: what this juror was asked to judge, and whatever else stands on it. */
export function jurorSheetPaper(dossier: ContestDossier, juror: Identified<Juror>, t: Translate): Paper {
  const shown = { ...dossier, document: hidePresenters(dossier.document, blindNames(t)) };
  const { document, sheets } = shown;
  const numbers = stageNumbersOf(document);
  const last = sheets.find((sheet) => sheet.juror === juror.id)?.submissions.at(-1);
  const isCovered = coverageOf(document, juror.id);
  const judged = new Set(last?.body.entries.map(({ pitch }) => pitch));
  const { code, name, world } = juror.value;
  const context = paperContextOf(shown, 'juror-sheet', t);
  return jurorSheetReport(
    {
      ...context,
      document: { code: `${context.document.code}-${code}`, version: last?.body.sequence ?? 1 },
      juror: { code, name, world: world === null ? null : t(`contestPaper:world.${world}`) },
      scale: scaleOf(document),
      criteria: rankedCriteriaOf(document.criteria),
      lines: document.pitches
        .filter(({ id, value }) => judged.has(id) || (isCovered(id) && !value.noShow))
        .map(({ id }) => lineOf(shown, juror.id, id, numbers.get(id) ?? 0)),
      receipt:
        last === undefined
          ? null
          : {
              shortCode: receiptCodeOf(last.hash),
              sha256: last.hash,
              submittedAt: last.body.submittedAt,
              version: last.body.sequence,
              reason: last.body.reason === '' ? null : last.body.reason,
            },
    },
    t,
  );
}

/** The sheets handed in, in one file, each with its own page count; `null` while there is none. */
export function allJurorSheets(dossier: ContestDossier, t: Translate): Paper | null {
  const [first, ...others] = presentJurors(dossier).map((juror) => jurorSheetPaper(dossier, juror, t));
  if (first === undefined) return null;
  return bindPapers(t('contestPaper:allSheets', { contest: dossier.document.contest.title }), first, ...others);
}

function lineOf({ document, sheets, view }: ContestDossier, juror: string, pitch: string, number: number): SheetLine {
  const value = document.pitches.find(({ id }) => id === pitch)?.value;
  const last = sheets.find((sheet) => sheet.juror === juror)?.submissions.at(-1)?.body;
  const entry = last?.entries.find((one) => one.pitch === pitch);
  const known = document.recusals.find((recusal) => recusal.juror === juror && recusal.pitch === pitch);
  const marks = new Map(Object.entries(entry?.marks ?? {}));
  const recused = known !== undefined || entry?.recused === true;
  const reason = known?.reason ?? entry?.recusalReason ?? '';
  return {
    number,
    organisation: value?.name ?? '',
    project: value === undefined || value.projectName === '' ? null : value.projectName,
    state: recused ? 'recused' : marks.size > 0 ? 'submitted' : 'missing',
    marks: document.criteria.map(({ id }) => marks.get(id) ?? null),
    value: sheetValue(marks, view.scores.criteria),
    remark: entry === undefined || entry.remark === '' ? null : entry.remark,
    recusalReason: recused && reason !== '' ? reason : null,
  };
}
