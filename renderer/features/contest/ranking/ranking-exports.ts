import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import type { OutputTable } from '../../../../shared/tables/output-cell.ts';

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
