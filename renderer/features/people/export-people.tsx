import { IconTableExport } from '@tabler/icons-react';
import type { OutputTable } from '../../../shared/tables/output-cell.ts';
import type { PersonRow } from '../../data/rows.ts';
import { describeFailure } from '../../data/describe-failure.ts';
import { fileNameOf } from '../../platform/file-name.ts';
import { useSession } from '../../platform/session.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

interface ExportPeopleProps {
  /** As shown: found and sorted. */
  readonly people: readonly PersonRow[];
  readonly columns: readonly Column<PersonRow>[];
}

/** Writes the list as it is shown into a spreadsheet. */
export function ExportPeople({ people, columns }: ExportPeopleProps) {
  const { t } = useWords();
  const { bridge } = useSession();
  const showNote = useNotes();

  const save = async (format: 'xlsx' | 'csv') => {
    const table: OutputTable = {
      sheetName: t('people:exportName'),
      header: columns.map((column) => column.header),
      rows: people.map((person) => columns.map((column) => column.text(person))),
    };
    // Loaded when somebody exports: the writer is larger than this whole page.
    const bytes =
      format === 'xlsx' ? await xlsxOf(table) : (await import('../../../shared/tables/csv-writer.ts')).writeCsv(table);
    if (bytes === null) {
      showNote({ message: t('errors:internal') });
      return;
    }
    const saved = await bridge['files.save']({ suggestedName: `${table.sheetName}.${format}`, bytes });
    if (!saved.ok) showNote({ message: describeFailure(t, saved.error) });
    else if (saved.value !== null) {
      const { path } = saved.value;
      showNote({
        message: t('common:saved', { name: fileNameOf(path) }),
        action: { label: t('common:showFile'), onPress: () => void bridge['files.reveal']({ path }) },
      });
    }
  };

  return (
    <MenuButton
      className="btn sm"
      label={t('common:export')}
      icon={IconTableExport}
      actions={[
        { id: 'xlsx', label: t('common:exportXlsx'), onAction: () => void save('xlsx') },
        { id: 'csv', label: t('common:exportCsv'), onAction: () => void save('csv') },
      ]}
    />
  );
}

async function xlsxOf(table: OutputTable): Promise<Uint8Array<ArrayBuffer> | null> {
  const { writeXlsx } = await import('../../../shared/tables/xlsx-writer.ts');
  const written = await writeXlsx(table);
  return written.ok ? written.value : null;
}
