import type { ContestDocument } from '../documents/contest-document.ts';
import type { Translate } from '../i18n/translator.ts';
import { sheetValue } from '../scoring/sheet-value.ts';
import type { OutputTable } from '../tables/output-cell.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';

/** Every signed mark, a row per project and juror: the form that the import of marks reads back. */
export function marksTableOf(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
  t: Translate,
): OutputTable {
  const known = new Set(document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const weights = document.criteria.map(({ id, value }) => ({ criterion: id, weight: value.weight }));
  return {
    sheetName: t('ranking:sheetName.marks'),
    header: [
      t('ranking:marksColumn.pitch'),
      t('ranking:marksColumn.juror'),
      ...document.criteria.map(({ value }) => value.name),
      t('ranking:marksColumn.value'),
      t('ranking:marksColumn.state'),
      t('ranking:marksColumn.remark'),
    ],
    rows: document.pitches.flatMap((pitch) =>
      document.jurors.flatMap((juror) => {
        const last = sheets.find((sheet) => sheet.juror === juror.id)?.submissions.at(-1)?.body;
        const entry = last?.entries.find((one) => one.pitch === pitch.id);
        if (entry === undefined) return [];
        const marks = new Map(Object.entries(entry.marks));
        // The organiser's word takes out what was signed before it was known.
        const isRecused = entry.recused || known.has(`${juror.id}.${pitch.id}`);
        const value = isRecused ? null : sheetValue(marks, weights);
        const state = isRecused ? 'recused' : value === null ? 'incomplete' : 'counted';
        return [
          [
            pitch.value.name,
            juror.value.name,
            ...document.criteria.map(({ id }) => (isRecused ? null : (marks.get(id) ?? null))),
            value,
            t(`ranking:marksState.${state}`),
            entry.remark,
          ],
        ];
      }),
    ),
  };
}
