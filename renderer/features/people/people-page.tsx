import { IconFileSpreadsheet, IconPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { roleSchema, worldSchema, type Role, type World } from '../../../shared/domain/person.ts';
import { listPeople } from '../../data/queries/people.ts';
import type { PersonRow } from '../../data/rows.ts';
import { useCurrentEdition } from '../../data/use-current-edition.ts';
import { useLive } from '../../data/use-live.ts';
import { useCommands } from '../../platform/commands.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords, type Words } from '../../ui/text.tsx';
import { ExportPeople } from './export-people.tsx';
import { NewPersonPanel } from './new-person-panel.tsx';
import { PersonPanel } from './person-panel.tsx';

interface PeoplePageProps {
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Everybody the programme works with. */
export function PeoplePage({ openId, onOpen }: PeoplePageProps) {
  const words = useWords();
  const { t } = words;
  const { importSpreadsheet } = useCommands();
  const edition = useCurrentEdition();
  const [isAdding, setAdding] = useState(false);
  const [role, setRole] = useState<Role | 'all'>('all');
  const [world, setWorld] = useState<World | 'all'>('all');
  const [withArchived, setWithArchived] = useState(false);
  const working = useLive(listPeople());
  const archived = useLive(listPeople({ archived: true }));
  const columns = useMemo(() => columnsFor(words), [words]);
  const all = useMemo(
    () => [...(working ?? []), ...(withArchived ? (archived ?? []) : [])],
    [archived, withArchived, working],
  );
  const rows = all.filter(
    (person) => (role === 'all' || person.roles.includes(role)) && (world === 'all' || person.world === world),
  );
  if (working === undefined || archived === undefined || edition === undefined) return null;
  const open = [...working, ...archived].find((person) => person.id === openId);
  const hasAnybody = working.length + archived.length > 0;
  const table = (
    <DataTable
      label={t('people:list')}
      rows={rows}
      columns={isAdding || openId !== null ? columns.filter((column) => NARROW.has(column.id)) : columns}
      openId={openId}
      onOpen={(person) => {
        setAdding(false);
        onOpen(person.id);
      }}
      isArchived={(person) => person.archived}
      initialSorting={{ column: 'name', direction: 'ascending' }}
      actions={(shown) => <ExportPeople people={shown} columns={columns} />}
      filters={
        hasAnybody ? (
          <>
            <Select
              label={t('people:filterRole')}
              isLabelHidden
              value={role}
              onChange={setRole}
              options={[
                { value: 'all', label: t('people:allRoles') },
                ...roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) })),
              ]}
            />
            <Select
              label={t('people:filterWorld')}
              isLabelHidden
              value={world}
              onChange={setWorld}
              options={[
                { value: 'all', label: t('people:allWorlds') },
                ...worldSchema.options.map((value) => ({ value, label: t(`common:world.${value}`) })),
              ]}
            />
            {archived.length === 0 ? null : (
              <Checkbox isChecked={withArchived} onChange={setWithArchived}>
                {t('people:showArchived')}
              </Checkbox>
            )}
          </>
        ) : undefined
      }
      empty={
        hasAnybody ? (
          <p className="table-none">{t('common:table.nothingFound')}</p>
        ) : (
          <EmptyState
            icon={IconUsers}
            title={t('people:empty')}
            action={
              <Button kind="primary" icon={IconFileSpreadsheet} onPress={() => void importSpreadsheet()}>
                {t('people:import')}
              </Button>
            }
          >
            {t('people:emptyNote')}
          </EmptyState>
        )
      }
    />
  );
  const side = isAdding ? (
    <NewPersonPanel
      edition={edition}
      onClose={() => setAdding(false)}
      onCreated={(id) => {
        setAdding(false);
        onOpen(id);
      }}
    />
  ) : open === undefined ? null : (
    <PersonPanel key={open.id} person={open} onClose={() => onOpen(null)} />
  );
  return (
    <>
      <PageHead
        title={t('people:title')}
        sentence={working.length === 0 ? t('people:sentenceNone') : t('people:sentence', { count: working.length })}
        actions={
          <>
            <Button icon={IconFileSpreadsheet} onPress={() => void importSpreadsheet()}>
              {t('shell:home.import')}
            </Button>
            <Button kind="primary" icon={IconPlus} onPress={() => setAdding(true)}>
              {t('people:add')}
            </Button>
          </>
        }
      />
      {/* The list stays the same list when a panel opens beside it: its search, order and place are kept. */}
      <div className={side === null ? '' : 'cols'}>
        <Panel label={t('people:list')}>{table}</Panel>
        {side}
      </div>
    </>
  );
}

/** What stays in sight beside an open person. */
const NARROW: ReadonlySet<string> = new Set(['name', 'roles', 'world']);

function columnsFor({ t }: Words): readonly Column<PersonRow>[] {
  const rolesOf = (person: PersonRow) => person.roles.map((one) => t(`common:role.${one}`)).join(', ');
  const worldOf = (person: PersonRow) => (person.world === null ? '' : t(`common:world.${person.world}`));
  return [
    {
      id: 'name',
      header: t('people:columnName'),
      isRowHeader: true,
      text: (person) => person.name,
      cell: (person) => (
        <>
          <span className="strong">{person.name === '' ? t('people:unnamed') : person.name}</span>{' '}
          {person.isExample ? <span className="muted small">{t('common:exampleShort')}</span> : null}
          {person.archived ? <Badge shape="square">{t('common:archived')}</Badge> : null}
        </>
      ),
    },
    { id: 'code', header: t('people:columnCode'), text: (person) => person.code, cell: (person) => person.code },
    { id: 'roles', header: t('people:columnRoles'), text: rolesOf, cell: rolesOf },
    { id: 'world', header: t('people:columnWorld'), text: worldOf, cell: worldOf },
    {
      id: 'position',
      header: t('people:columnPosition'),
      text: (person) => person.position,
      cell: (person) => person.position,
    },
    { id: 'email', header: t('people:columnEmail'), text: (person) => person.email, cell: (person) => person.email },
  ];
}
