import { IconFileDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { indexDimensions } from '../../shared/coaching/dimension-index.ts';
import { actionsMarkdown, sessionsMarkdown } from '../../shared/coaching/export-markdown.ts';
import { actionsTable, sessionsTable } from '../../shared/coaching/export-tables.ts';
import { readCoachingForExport, type CoachingToExport } from '../data/coaching-export.ts';
import { useStore } from '../data/store-provider.tsx';
import { useTemplates } from '../data/use-templates.ts';
import { useSession } from '../platform/session.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { useWords } from '../ui/text.tsx';
import { useSaveTable } from './use-save-table.ts';
import { useTellSaved } from './use-tell-saved.ts';

interface CoachingExportMenuProps {
  /** Id and name of the one whose sessions and actions are written; all of them without. */
  readonly organisation?: { readonly id: string; readonly name: string };
  readonly what: 'sessions' | 'actions';
  readonly className?: string;
}

/** Writes sessions or actions into a file. What a person noted for themselves stands in another document and can not be among it. */
export function CoachingExportMenu({ organisation, what, className = 'btn' }: CoachingExportMenuProps) {
  const { t, date } = useWords();
  const store = useStore();
  const { bridge } = useSession();
  const saveTable = useSaveTable();
  const tell = useTellSaved();
  const templates = useTemplates(t);
  const names = useMemo(
    () => new Map([...indexDimensions(templates ?? [])].map(([id, { shortName, name }]) => [id, shortName || name])),
    [templates],
  );
  const title = t(`coachingOverview:export.${what}`);
  const fileName =
    organisation === undefined ? title : t('coachingOverview:export.fileOf', { what: title, name: organisation.name });

  const read = async (withNotes: boolean): Promise<CoachingToExport> =>
    readCoachingForExport(store, {
      ...(organisation === undefined ? {} : { organisation: organisation.id }),
      withNotes,
      dimensions: names,
    });
  const saveSheet = async (format: 'xlsx' | 'csv') => {
    const { sessions, actions } = await read(false);
    await saveTable(what === 'sessions' ? sessionsTable(sessions, t) : actionsTable(actions, t), format, fileName);
  };
  const saveMarkdown = async () => {
    const { sessions, actions } = await read(what === 'sessions');
    const text = what === 'sessions' ? sessionsMarkdown(sessions, t, date) : actionsMarkdown(actions, t, date);
    tell(await bridge['files.save']({ suggestedName: `${fileName}.md`, bytes: new TextEncoder().encode(text) }));
  };
  return (
    <MenuButton
      className={className}
      label={t('common:export')}
      icon={IconFileDownload}
      actions={[
        { id: 'xlsx', label: t(`coachingOverview:export.${what}Xlsx`), onAction: () => void saveSheet('xlsx') },
        { id: 'csv', label: t(`coachingOverview:export.${what}Csv`), onAction: () => void saveSheet('csv') },
        { id: 'md', label: t(`coachingOverview:export.${what}Markdown`), onAction: () => void saveMarkdown() },
      ]}
    />
  );
}
