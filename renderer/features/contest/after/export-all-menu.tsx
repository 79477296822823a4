import { IconFileDownload } from '@tabler/icons-react';
import { contestCodeOf } from '../../../../shared/contest-papers/contest-dossier.ts';
import { contestAsJson, type ExportedContest } from '../../../../shared/contest-rules/contest-export.ts';
import { contestTablesOf } from '../../../../shared/contest-rules/contest-export-tables.ts';
import type { TabulatedEntry } from '../../../../shared/scoring/tabulation.ts';
import { saveTables, type TablesFormat } from '../../../data/spreadsheets/save-table.ts';
import { tabulateContest } from '../tabulate-contest.ts';
import { useTellSaved } from '../../../outcome/use-tell-saved.ts';
import { useSession } from '../../../platform/session.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import { nowText } from '../use-command.ts';

interface ExportAllMenuProps extends ExportedContest {
  /** Every sheet as it is now: `sheets` are those that count. */
  readonly all: ExportedContest['sheets'];
}

/** The whole contest as files: tables for a spreadsheet, or one text for another program. */
export function ExportAllMenu({ all, ...exported }: ExportAllMenuProps) {
  const { t, language } = useWords();
  const { bridge } = useSession();
  const tell = useTellSaved();
  const name = t('after:export.fileName', { code: contestCodeOf(exported.document) });
  const saveAs = async (format: TablesFormat) => {
    const tabulated = await tabulate(exported);
    tell(await saveTables(bridge, contestTablesOf(exported, { language, tabulated }, t), format, name));
  };
  const saveJson = async () => {
    const bytes = new TextEncoder().encode(contestAsJson({ ...exported, sheets: all }, nowText()));
    tell(await bridge['files.save']({ suggestedName: `${name}.json`, bytes }));
  };
  return (
    <MenuButton
      icon={IconFileDownload}
      label={t('after:export.title')}
      actions={[
        {
          id: 'xlsx',
          label: t('after:export.xlsx'),
          note: t('after:export.xlsxNote'),
          onAction: () => void saveAs('xlsx'),
        },
        {
          id: 'zip',
          label: t('after:export.csv'),
          note: t('after:export.csvNote'),
          onAction: () => void saveAs('zip'),
        },
        {
          id: 'json',
          label: t('after:export.json'),
          note: t('after:export.jsonNote'),
          onAction: () => void saveJson(),
        },
      ]}
    />
  );
}

/** What the models say; `null` where there is nothing to compute from. */
async function tabulate({ document, view }: ExportedContest): Promise<readonly TabulatedEntry<string>[] | null> {
  return (await tabulateContest(document, view))?.tabulation.entries ?? null;
}
