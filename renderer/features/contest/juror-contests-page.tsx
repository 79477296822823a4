import { IconTrophy } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { listContests } from '../../data/queries/contests.ts';
import type { ContestRow } from '../../data/rows.ts';
import { useLive } from '../../data/use-live.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords } from '../../ui/text.tsx';
import { RoundBadge } from './round-badge.tsx';

/** The contests on a juror's laptop: to vote in, and nothing else. */
export function JurorContestsPage() {
  const { t, shortDate } = useWords();
  const [, navigate] = useLocation();
  const rows = useLive(listContests());
  const columns: readonly Column<ContestRow>[] = [
    {
      id: 'title',
      header: t('contest:list.column.title'),
      isRowHeader: true,
      text: (row) => row.title,
      cell: (row) => <span className="strong">{row.title}</span>,
    },
    {
      id: 'date',
      header: t('contest:list.column.date'),
      width: '140px',
      text: (row) => shortDate(row.document.contest.date),
      cell: (row) => shortDate(row.document.contest.date),
    },
    {
      id: 'state',
      header: t('contest:list.column.state'),
      width: '170px',
      text: (row) => t(`contest:state.${row.document.round.state}`),
      cell: (row) => <RoundBadge round={row.document.round} />,
    },
  ];
  return (
    <>
      <PageHead title={t('contest:list.title')} sentence={t('sheet:entrance.contests')} />
      {rows === undefined ? null : rows.length === 0 ? (
        <EmptyState icon={IconTrophy} title={t('contest:list.emptyTitle')}>
          {t('sheet:entrance.noContest')}
        </EmptyState>
      ) : (
        <Panel label={t('contest:list.title')}>
          <DataTable
            label={t('contest:list.title')}
            rows={rows}
            columns={columns}
            onOpen={(row) => navigate(`/contests/${row.id}`)}
            empty={<p className="table-none">{t('contest:list.emptyTitle')}</p>}
          />
        </Panel>
      )}
    </>
  );
}
