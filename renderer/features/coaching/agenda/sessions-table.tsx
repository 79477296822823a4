import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PersonRow } from '../../../data/rows.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords } from '../../../ui/text.tsx';
import { SessionBadge } from '../session/session-badge.tsx';
import type { AgendaEntry } from './use-agenda.ts';

interface SessionsTableProps {
  readonly entries: readonly AgendaEntry[];
  readonly people: readonly PersonRow[];
  /** Whether a panel stands beside it: columns that a list can do without make room. */
  readonly isNarrow: boolean;
}

const WHEN_THERE_IS_ROOM: ReadonlySet<string> = new Set(['number', 'who']);

/** The sessions of all organisations as a list. */
export function SessionsTable({ entries, people, isNarrow }: SessionsTableProps) {
  const { t, shortDate, time, list } = useWords();
  const [, navigate] = useLocation();
  const columns = useMemo((): readonly Column<AgendaEntry>[] => {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const who = ({ row }: AgendaEntry) =>
      list([...row.coachIds, ...row.expertIds].flatMap((id) => names.get(id) ?? []));
    const when = ({ row }: AgendaEntry) =>
      row.startsAt === '' ? '' : t('coaching:list.at', { day: shortDate(row.startsAt), time: time(row.startsAt) });
    const all: readonly Column<AgendaEntry>[] = [
      {
        id: 'when',
        header: t('coaching:list.when'),
        cell: (entry) => <span className="num nowrap">{when(entry)}</span>,
        text: when,
        compare: (a, b) => (a.row.startsAt < b.row.startsAt ? -1 : a.row.startsAt > b.row.startsAt ? 1 : 0),
        width: '150px',
      },
      {
        id: 'organisation',
        header: t('coaching:list.organisation'),
        cell: ({ name }) => <b>{name}</b>,
        text: ({ name }) => name,
        isRowHeader: true,
      },
      {
        id: 'number',
        header: t('coaching:list.number'),
        cell: ({ number }) => number ?? '',
        text: ({ number }) => String(number ?? ''),
        compare: (a, b) => (a.number ?? 0) - (b.number ?? 0),
        align: 'end',
        width: '64px',
      },
      {
        id: 'topic',
        header: t('coaching:list.topic'),
        cell: ({ row }) => row.topic,
        text: ({ row }) => row.topic,
        width: '24%',
      },
      { id: 'who', header: t('coaching:list.who'), cell: who, text: who },
      {
        id: 'state',
        header: t('coaching:list.state'),
        cell: ({ row }) => <SessionBadge state={row.state} />,
        text: ({ row }) => t(`session:state.${row.state}`),
        width: '130px',
      },
    ];
    return all.filter(({ id }) => !isNarrow || !WHEN_THERE_IS_ROOM.has(id));
  }, [people, isNarrow, t, shortDate, time, list]);
  return (
    <Panel label={t('coaching:list.label')}>
      <DataTable
        label={t('coaching:list.label')}
        rows={entries}
        columns={columns}
        initialSorting={{ column: 'when', direction: 'descending' }}
        onOpen={({ row }) => navigate(`/coaching/${row.organisation}/${row.id}`)}
        empty={<p className="table-none">{t('coaching:list.none')}</p>}
      />
    </Panel>
  );
}
