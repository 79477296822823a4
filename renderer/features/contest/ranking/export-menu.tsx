import { IconFileDownload } from '@tabler/icons-react';
import { contestCodeOf } from '../../../../shared/contest-papers/contest-dossier.ts';
import type { AgreementView } from '../../../../shared/contest-rules/agreement-view.ts';
import { marksTableOf } from '../../../../shared/contest-rules/contest-export-marks.ts';
import type { JurorLine } from '../../../../shared/contest-rules/juror-view.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { OutputTable } from '../../../../shared/tables/output-cell.ts';
import type { TabulatedContest } from '../../../data/tabulating/tabulating-request.ts';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { JurorSheet } from '../use-contest.ts';
import { agreementTableOf, jurorsTableOf, rankingTableOf } from './ranking-exports.ts';

interface ExportMenuProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
  /** `null` while it is being computed. */
  readonly known: TabulatedContest | null;
  readonly lines: readonly JurorLine[];
  readonly agreement: AgreementView | null;
}

/** The ranking by every method, its jurors, their agreement and the marks, as spreadsheets. */
export function ExportMenu({ document, sheets, view, known, lines, agreement }: ExportMenuProps) {
  const { t } = useWords();
  const saveTable = useSaveTable();
  const code = contestCodeOf(document);
  const tables: readonly { readonly name: string; readonly table: () => OutputTable }[] = [
    { name: t('ranking:sheetName.ranking'), table: () => rankingTableOf(view, known, t) },
    { name: t('rankingJurors:sheetName.jurors'), table: () => jurorsTableOf(lines, t) },
    ...(agreement === null
      ? []
      : [{ name: t('rankingJurors:sheetName.agreement'), table: () => agreementTableOf(agreement, t) }]),
    { name: t('ranking:sheetName.marks'), table: () => marksTableOf(document, sheets, t) },
  ];
  return (
    <MenuButton
      icon={IconFileDownload}
      label={t('ranking:export')}
      actions={tables.flatMap(({ name, table }) =>
        (['xlsx', 'csv'] as const).map((format) => ({
          id: `${name}-${format}`,
          label: t('ranking:exportAs', { name, format: format.toUpperCase() }),
          onAction: () => void saveTable(table(), format, `${name} ${code}`),
        })),
      )}
    />
  );
}
