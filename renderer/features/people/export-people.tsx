import { IconTableExport } from '@tabler/icons-react';
import type { OutputTable } from '../../../shared/tables/output-cell.ts';
import type { PersonRow } from '../../data/rows.ts';
import type { TableFormat } from '../../data/spreadsheets/save-table.ts';
import { useSaveTable } from '../../outcome/use-save-table.ts';
import { MenuButton } from '../../ui/menu.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords } from '../../ui/text.tsx';

interface ExportPeopleProps {
  /** As shown: found and sorted. */
  readonly people: readonly PersonRow[];
  readonly columns: readonly Column<PersonRow>[];
}

/** Writes the list as it is shown into a spreadsheet. */
export function ExportPeople({ people, columns }: ExportPeopleProps) {
  const { t } = useWords();
  const saveTable = useSaveTable();

  const save = (format: TableFormat) => {
    const table: OutputTable = {
      sheetName: t('people:exportName'),
      header: columns.map((column) => column.header),
      rows: people.map((person) => columns.map((column) => column.text(person))),
    };
    void saveTable(table, format, table.sheetName);
  };

  return (
    <MenuButton
      className="btn sm"
      label={t('common:export')}
      icon={IconTableExport}
      actions={[
        { id: 'xlsx', label: t('common:exportXlsx'), onAction: () => save('xlsx') },
        { id: 'csv', label: t('common:exportCsv'), onAction: () => save('csv') },
      ]}
    />
  );
}
