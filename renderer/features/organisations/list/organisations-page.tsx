import { IconArchive, IconBuildingCommunity, IconDownload, IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { archiveOrganisations, createOrganisation } from '../../../data/commands/organisations.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import type { OrganisationRow } from '../../../data/rows.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useLive } from '../../../data/use-live.ts';
import { useReady } from '../../../platform/ready.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { useSettle } from '../use-outcome.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { organisationColumns } from './columns.tsx';
import { filterOrganisations, isFiltered, NO_FILTERS } from './filters.ts';
import { ListFilters } from './list-filters.tsx';
import { NewOrganisation, type NewOrganisationFields } from './new-organisation.tsx';
import { organisationsTable } from './organisations-table.ts';

/** Columns that make room for the panel. */
const BESIDE_PANEL: ReadonlySet<string> = new Set(['legalForm', 'contact']);
const NOTHING: ReadonlySet<string> = new Set();
const NO_ROWS: readonly OrganisationRow[] = [];

/** Every organisation of the programme: found, filtered, opened, exported, archived. */
export function OrganisationsPage() {
  const words = useWords();
  const { t } = words;
  const [, navigate] = useLocation();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const working = useLive(listOrganisations());
  const archived = useLive(listOrganisations(true)) ?? NO_ROWS;
  const [filters, setFilters] = useState(NO_FILTERS);
  const [withArchived, setWithArchived] = useState(false);
  const [selected, setSelected] = useState(NOTHING);
  const [isAdding, setAdding] = useState(false);
  const all = useMemo(
    () => (withArchived ? [...(working ?? NO_ROWS), ...archived] : (working ?? NO_ROWS)),
    [working, archived, withArchived],
  );
  const rows = useMemo(() => filterOrganisations(all, filters), [all, filters]);
  const hasTags = all.some((row) => row.tags.length > 0);
  const columns = useMemo(
    // Beside the panel there is room for what tells organisations apart.
    () => organisationColumns(words, hasTags && !isAdding).filter(({ id }) => !isAdding || !BESIDE_PANEL.has(id)),
    [words, hasTags, isAdding],
  );
  const readAhead = useCallback(
    ({ id }: OrganisationRow) => {
      // What keeps it from being read is told to whoever opens it.
      store.read(documentIdOf({ kind: 'organisation', id })).catch(() => undefined);
    },
    [store],
  );
  useReady(working !== undefined);
  if (working === undefined) return <p className="waiting">{t('organisations:loading')}</p>;

  const create = async (fields: NewOrganisationFields) => {
    const created = await settle(createOrganisation(store, fields));
    if (created !== null) navigate(`/organisations/${created.value.id}`);
  };
  const chosen = working.filter((row) => selected.has(row.id));
  const archiveChosen = async () => {
    const ids = chosen.map((row) => row.id);
    const undo = takeBack();
    if ((await settle(archiveOrganisations(store, ids))) === null) return;
    setSelected(NOTHING);
    const [only] = chosen;
    const message =
      only !== undefined && ids.length === 1
        ? t('organisations:archivedOne', { name: only.name })
        : t('organisations:archivedMany', { count: ids.length });
    showNote({ message, onUndo: undo() });
  };
  const isEmpty = working.length === 0 && archived.length === 0;
  return (
    <>
      <PageHead
        title={t('organisations:title')}
        sentence={<Sentence rows={working} />}
        actions={
          <>
            <ButtonLink href="/import" icon={IconFileSpreadsheet}>
              {t('organisations:importSheet')}
            </ButtonLink>
            <Button kind="primary" icon={IconPlus} onPress={() => setAdding(true)}>
              {t('organisations:add')}
            </Button>
          </>
        }
      />
      <div className={classNames(isAdding && 'cols')}>
        {isEmpty ? (
          <EmptyState
            icon={IconBuildingCommunity}
            title={t('organisations:empty')}
            action={
              <ButtonLink href="/import" kind="primary" icon={IconFileSpreadsheet}>
                {t('organisations:importSheet')}
              </ButtonLink>
            }
          >
            {t('organisations:emptyNote')}
          </EmptyState>
        ) : (
          <Panel label={t('organisations:list')}>
            {chosen.length === 0 ? null : (
              <div
                className="org-chosen"
                role="group"
                aria-label={t('organisations:selected', { count: chosen.length })}
              >
                <b>{t('organisations:selected', { count: chosen.length })}</b>
                <Button size="sm" icon={IconArchive} onPress={() => void archiveChosen()}>
                  {t('organisations:archiveSelected', { count: chosen.length })}
                </Button>
                <Button size="sm" kind="quiet" onPress={() => setSelected(NOTHING)}>
                  {t('organisations:unselect')}
                </Button>
              </div>
            )}
            <DataTable
              label={t('organisations:list')}
              rows={rows}
              columns={columns}
              initialSorting={{ column: 'name', direction: 'ascending' }}
              isArchived={(row) => row.archived}
              onOpen={(row) => navigate(`/organisations/${row.id}`)}
              onRest={readAhead}
              selection={{ selected, onChange: setSelected }}
              filters={
                <ListFilters
                  rows={all}
                  filters={filters}
                  onChange={setFilters}
                  hasArchived={archived.length > 0}
                  withArchived={withArchived}
                  onArchived={setWithArchived}
                />
              }
              actions={(shown) => <ExportMenu shown={shown} />}
              empty={
                <div className="table-none">
                  <p>{t('organisations:filter.none')}</p>
                  {isFiltered(filters) ? (
                    <Button size="sm" onPress={() => setFilters(NO_FILTERS)}>
                      {t('organisations:filter.clear')}
                    </Button>
                  ) : null}
                </div>
              }
            />
          </Panel>
        )}
        {isAdding ? (
          <NewOrganisation
            known={working}
            onClose={() => setAdding(false)}
            onCreate={(fields) => void create(fields)}
          />
        ) : null}
      </div>
    </>
  );
}

function Sentence({ rows }: { readonly rows: readonly OrganisationRow[] }) {
  const { t } = useWords();
  if (rows.length === 0) return t('organisations:sentenceNone');
  const missing = rows.filter((row) => row.contactName === '' && row.contactEmail === '').length;
  const text =
    missing === 0
      ? t('organisations:sentence', { count: rows.length })
      : t('organisations:sentenceContact', { count: rows.length, missing });
  return <RichText text={text} />;
}

function ExportMenu({ shown }: { readonly shown: readonly OrganisationRow[] }) {
  const { t } = useWords();
  const save = useSaveTable();
  const saveAs = (format: 'xlsx' | 'csv') =>
    void save(organisationsTable(shown, t), format, t('organisations:exportName'));
  const note = t('organisations:exportNote', { count: shown.length });
  return (
    <MenuButton
      className="btn sm"
      icon={IconDownload}
      label={t('organisations:export')}
      actions={[
        { id: 'xlsx', label: t('organisations:exportXlsx'), note, onAction: () => saveAs('xlsx') },
        { id: 'csv', label: t('organisations:exportCsv'), note, onAction: () => saveAs('csv') },
      ]}
    />
  );
}
