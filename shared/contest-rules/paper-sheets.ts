import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import type { BlankSheetModel } from '../reports/blank-sheet-model.ts';
import type { JurorSheetModel } from '../reports/juror-sheet-model.ts';
import { sheetValue } from '../scoring/sheet-value.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import { contestCodeOf, paperContextOf, rankedCriteriaOf, type PaperIssuer } from './paper-ranking.ts';
import { receiptCodeOf } from './receipt-code.ts';
import { entryStandingOf } from './sheet-progress.ts';
import { scaleOf } from './submission-drafting.ts';

/** The signed sheet of one juror; without a submission every line says that it is missing. */
export function jurorSheetPaperOf(
  document: ContestDocument,
  juror: Identified<Juror>,
  sheets: readonly JurorSubmissions[],
  issuer: PaperIssuer,
  t: Translate,
): JurorSheetModel {
  const code = juror.value.code === '' ? juror.value.name : juror.value.code;
  const last = sheets.find((sheet) => sheet.juror === juror.id)?.submissions.at(-1);
  const weights = document.criteria.map(({ id, value }) => ({ criterion: id, weight: value.weight }));
  const context = paperContextOf(document, issuer, 'SG', t);
  return {
    ...context,
    document: { ...context.document, code: `SG-${contestCodeOf(document)}-${code}` },
    juror: {
      code,
      name: juror.value.name,
      world: juror.value.world === null ? null : t(`contest:world.${juror.value.world}`),
    },
    scale: scaleOf(document),
    criteria: rankedCriteriaOf(document),
    lines: document.pitches.map((pitch, index) => {
      const entry = last?.body.entries.find((one) => one.pitch === pitch.id);
      const standing = entryStandingOf(document, juror.id, pitch.id, entry);
      const marks = new Map(Object.entries(entry?.marks ?? {}));
      const isScored = marks.size > 0 && !standing.recused;
      return {
        number: index + 1,
        organisation: pitch.value.name,
        project: pitch.value.projectName === '' ? null : pitch.value.projectName,
        state: standing.recused ? 'recused' : isScored ? 'submitted' : 'missing',
        marks: document.criteria.map(({ id }) => (isScored ? (marks.get(id) ?? null) : null)),
        value: isScored ? sheetValue(marks, weights) : null,
        remark: entry === undefined || entry.remark === '' ? null : entry.remark,
        recusalReason: standing.recusalReason === '' ? null : standing.recusalReason,
      };
    }),
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
  };
}

/** Sheets to fill in by hand, one page a pitch, for whoever takes them. */
export function blankSheetPaperOf(document: ContestDocument, issuer: PaperIssuer, t: Translate): BlankSheetModel {
  return {
    ...paperContextOf(document, issuer, 'SB', t),
    jurorCode: null,
    scale: scaleOf(document),
    criteria: rankedCriteriaOf(document).map((criterion, index) => {
      const value = document.criteria[index]?.value;
      const anchors = value?.anchors ?? [];
      const [low, middle, high] = [anchors[0], anchors[Math.floor(anchors.length / 2)], anchors.at(-1)];
      const hasAnchors = low !== undefined && middle !== undefined && high !== undefined && anchors.length > 2;
      return {
        ...criterion,
        question: value === undefined || value.question === '' ? null : value.question,
        anchors: hasAnchors
          ? { low: low.sentence || low.word, middle: middle.sentence || middle.word, high: high.sentence || high.word }
          : null,
      };
    }),
    pitchCount: document.pitches.length,
    pitches: document.pitches.map(({ value }, index) => ({
      number: index + 1,
      code: String(index + 1).padStart(2, '0'),
      organisation: value.name,
      project: value.projectName === '' ? null : value.projectName,
    })),
    keepUntil: null,
  };
}
