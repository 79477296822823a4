import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { sheetValue } from '../../../../shared/scoring/sheet-value.ts';
import type { OutputTable } from '../../../../shared/tables/output-cell.ts';
import type { JurorSheet } from '../use-contest.ts';

/** The ranking as a sheet: numbers in full precision, so that whoever checks it gets what was computed. */
export function rankingTableOf(view: RankingView, t: Translate): OutputTable {
  return {
    sheetName: t('ranking:sheetName.ranking'),
    header: [
      t('ranking:column.place'),
      t('ranking:column.organisation'),
      t('ranking:column.project'),
      t('ranking:column.raw'),
      t('ranking:column.trimmed'),
      t('ranking:column.sheets'),
    ],
    rows: [
      ...view.rows.map((row) => [row.rank, row.name, row.projectName, row.raw, row.trimmed, row.sheets]),
      ...view.noShows.map(({ value }) => [t('ranking:noShow'), value.name, value.projectName, null, null, null]),
    ],
  };
}

/** Every signed mark, a row per project and juror: the form that the import of marks reads back. */
export function marksTableOf(document: ContestDocument, sheets: readonly JurorSheet[], t: Translate): OutputTable {
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
        const value = entry.recused ? null : sheetValue(marks, weights);
        const state = entry.recused ? 'recused' : value === null ? 'incomplete' : 'counted';
        return [
          [
            pitch.value.name,
            juror.value.name,
            ...document.criteria.map(({ id }) => (entry.recused ? null : (marks.get(id) ?? null))),
            value,
            t(`ranking:marksState.${state}`),
            entry.remark,
          ],
        ];
      }),
    ),
  };
}
