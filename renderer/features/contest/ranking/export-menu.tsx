import { IconFileDownload } from '@tabler/icons-react';
import { contestCodeOf } from '../../../../shared/contest-papers/contest-dossier.ts';
import { marksTableOf } from '../../../../shared/contest-rules/contest-export-marks.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { rankingTableOf } from './ranking-exports.ts';

interface ExportMenuProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
}

/** The ranking and its marks as spreadsheets. */
export function ExportMenu({ document, sheets, view }: ExportMenuProps) {
  const { t } = useWords();
  const saveTable = useSaveTable();
  const code = contestCodeOf(document);
  const names = {
    ranking: `${t('ranking:sheetName.ranking')} ${code}`,
    marks: `${t('ranking:sheetName.marks')} ${code}`,
  };
  return (
    <MenuButton
      icon={IconFileDownload}
      label={t('ranking:export')}
      actions={[
        {
          id: 'ranking-xlsx',
          label: t('ranking:exportRankingXlsx'),
          onAction: () => void saveTable(rankingTableOf(view, t), 'xlsx', names.ranking),
        },
        {
          id: 'ranking-csv',
          label: t('ranking:exportRankingCsv'),
          onAction: () => void saveTable(rankingTableOf(view, t), 'csv', names.ranking),
        },
        {
          id: 'marks-xlsx',
          label: t('ranking:exportMarksXlsx'),
          onAction: () => void saveTable(marksTableOf(document, sheets, t), 'xlsx', names.marks),
        },
        {
          id: 'marks-csv',
          label: t('ranking:exportMarksCsv'),
          onAction: () => void saveTable(marksTableOf(document, sheets, t), 'csv', names.marks),
        },
      ]}
    />
  );
}
