import { useLocation } from 'wouter';
import type { Juror } from '../../../shared/domain/contest.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords } from '../../ui/text.tsx';
import { ContestGone } from './contest-gone.tsx';
import { RoundBadge } from './round-badge.tsx';
import { useContest } from './use-contest.ts';

interface JurorRow extends Juror {
  readonly id: string;
}

/** Where a juror says who they are. Shows names only: how far the others are is the organiser's business. */
export function JurorEntrancePage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const document = useContest(contest);
  if (document === null) return <p className="waiting">{t('contest:loading')}</p>;
  if (document.contest.title === '' && document.jurors.length === 0) return <ContestGone />;
  const { round, contest: facts } = document;
  const columns: readonly Column<JurorRow>[] = [
    {
      id: 'name',
      header: t('sheet:entrance.name'),
      isRowHeader: true,
      text: (row) => row.name,
      cell: (row) => <span className="strong">{row.name}</span>,
    },
    { id: 'code', header: t('sheet:entrance.code'), width: '120px', text: (row) => row.code, cell: (row) => row.code },
    {
      id: 'world',
      header: t('sheet:entrance.world'),
      width: '200px',
      text: (row) => t(`contest:world.${row.world ?? 'none'}`),
      cell: (row) => t(`contest:world.${row.world ?? 'none'}`),
    },
  ];
  return (
    <>
      <PageHead
        title={t('sheet:entrance.title')}
        crumbs={[{ label: t('contest:list.title'), href: '/contests' }, { label: facts.title }]}
        badges={<RoundBadge round={round} />}
        sentence={t(round.state === 'open' ? 'sheet:entrance.choose' : 'sheet:entrance.notOpen')}
      />
      <Panel label={t('sheet:entrance.title')}>
        <DataTable
          label={t('sheet:entrance.title')}
          rows={document.jurors.map(({ id, value }) => ({ ...value, id }))}
          columns={columns}
          onOpen={(row) => navigate(`/contests/${contest}/vote/${row.id}`)}
          empty={<p className="table-none">{t('sheet:entrance.nobody')}</p>}
        />
      </Panel>
    </>
  );
}
