import { IconArchive, IconArchiveOff, IconPlus, IconTrophy } from '@tabler/icons-react';
import { Fragment, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { draftCriteria, criteriaTemplateNames } from '../../../shared/contest-rules/criteria-templates.ts';
import { viewRanking } from '../../../shared/contest-rules/ranking-view.ts';
import { archiveContest, createContest } from '../../data/commands/contest-setup.ts';
import { listContests } from '../../data/queries/contests.ts';
import type { ContestRow } from '../../data/rows.ts';
import { useLive } from '../../data/use-live.ts';
import { useTakeBack } from '../../outcome/use-take-back.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MenuButton, type MenuAction } from '../../ui/menu.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { RoundBadge } from './round-badge.tsx';
import { roundStepsOf } from './rounds/use-rounds.ts';
import { useCommand } from './use-command.ts';
import { useContestSheets } from './use-contest.ts';

const SCALE = { min: 0, max: 10, step: 1 };

/** Every contest of the edition, or how to make the first. */
export function ContestsPage() {
  const words = useWords();
  const { t } = words;
  const [, navigate] = useLocation();
  const run = useCommand();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [withArchived, setWithArchived] = useState(false);
  const working = useLive(listContests());
  const archived = useLive(listContests(true));
  const rows = useMemo(
    () => [...(working ?? []), ...(withArchived ? (archived ?? []) : [])],
    [working, archived, withArchived],
  );

  const starts: readonly MenuAction[] = [
    ...criteriaTemplateNames.map((name) => ({
      id: name,
      label: t('contest:list.fromTemplate', { name: t(`contest:template.${name}`) }),
      note: t(`contest:templateText.${name}`),
      onAction: () => void create(draftCriteria(name, SCALE, t)),
    })),
    { id: 'empty', label: t('contest:list.fromEmpty'), onAction: () => void create([]) },
  ];
  const create = async (criteria: Parameters<typeof createContest>[0]['criteria']) => {
    const { id, change } = createContest({ title: t('contest:list.newTitle'), criteria });
    if (await run(change)) navigate(`/contests/${id}/setup`);
  };

  const columns = useMemo<readonly Column<ContestRow>[]>(
    () => [
      {
        id: 'title',
        header: t('contest:list.column.title'),
        isRowHeader: true,
        text: (row) => row.title,
        cell: (row) => (
          <>
            <span className="strong">{row.title}</span>{' '}
            {row.document.contest.isExample ? <Badge shape="square">{t('contest:sampleData')}</Badge> : null}
            <RoundLine rows={rows} row={row} />
          </>
        ),
      },
      {
        id: 'date',
        header: t('contest:list.column.date'),
        width: '120px',
        text: (row) => words.shortDate(row.document.contest.date),
        compare: (a, b) => (a.document.contest.date < b.document.contest.date ? -1 : 1),
        cell: (row) =>
          words.shortDate(row.document.contest.date) || <span className="muted">{t('contest:list.noDate')}</span>,
      },
      numberColumn('pitches', t('contest:list.column.pitches'), (row) => row.document.pitches.length),
      numberColumn('jurors', t('contest:list.column.jurors'), (row) => row.document.jurors.length),
      {
        id: 'sheets',
        header: t('contest:list.column.sheets'),
        width: '110px',
        align: 'end',
        isFixed: true,
        isUnsearched: true,
        text: () => '',
        cell: (row) => <SheetCount row={row} />,
      },
      {
        id: 'state',
        header: t('contest:list.column.state'),
        width: '170px',
        text: (row) => t(`contest:state.${row.document.round.state}`),
        cell: (row) => <RoundBadge round={row.document.round} />,
      },
      {
        id: 'action',
        header: t('contest:list.column.action'),
        width: '76px',
        isFixed: true,
        isUnsearched: true,
        text: () => '',
        cell: (row) => (
          <IconButton
            size="sm"
            icon={row.archived ? IconArchiveOff : IconArchive}
            label={row.archived ? t('contest:list.restore') : t('contest:list.archive')}
            onPress={() => {
              const undo = takeBack();
              void run(archiveContest(row.id, !row.archived)).then((stored) => {
                if (!stored || row.archived) return;
                showNote({
                  message: t('contest:list.archivedToast', { title: row.title }),
                  onUndo: undo(),
                });
              });
            }}
          />
        ),
      },
    ],
    [t, words, rows, run, showNote, takeBack],
  );

  return (
    <>
      <PageHead
        title={t('contest:list.title')}
        sentence={t('contest:list.lead', { count: working?.length ?? 0 })}
        actions={
          <MenuButton icon={IconPlus} className="btn primary" label={t('contest:list.create')} actions={starts} />
        }
      />
      {working === undefined ? null : working.length === 0 && (archived ?? []).length === 0 ? (
        <EmptyState
          icon={IconTrophy}
          title={t('contest:list.emptyTitle')}
          action={criteriaTemplateNames.map((name, index) => (
            <Button
              key={name}
              kind={index === 0 ? 'primary' : 'normal'}
              onPress={() => void create(draftCriteria(name, SCALE, t))}
            >
              {t('contest:list.fromTemplate', { name: t(`contest:template.${name}`) })}
            </Button>
          ))}
        >
          {t('contest:list.emptyText')}
        </EmptyState>
      ) : (
        <Panel label={t('contest:list.title')}>
          <DataTable
            label={t('contest:list.title')}
            rows={rows}
            columns={columns}
            isArchived={(row) => row.archived}
            onOpen={(row) => navigate(`/contests/${row.id}`)}
            filters={
              (archived ?? []).length === 0 ? undefined : (
                <Checkbox isChecked={withArchived} onChange={setWithArchived}>
                  {t('contest:list.showArchived')}
                </Checkbox>
              )
            }
            empty={<p className="table-none">{t('contest:list.emptyTitle')}</p>}
          />
        </Panel>
      )}
    </>
  );
}

/** Which of its rounds a contest is; nothing where it is the only one. */
function RoundLine({ rows, row }: { readonly rows: readonly ContestRow[]; readonly row: ContestRow }) {
  const words = useWords();
  const steps = roundStepsOf(rows, row.id, words);
  if (steps.length < 2) return null;
  return (
    <small>
      {steps.map(({ id, name, isHere }, index) => (
        <Fragment key={id}>
          {index === 0 ? null : ' → '}
          {isHere ? <b>{name}</b> : name}
        </Fragment>
      ))}
    </small>
  );
}

function numberColumn(id: string, header: string, count: (row: ContestRow) => number): Column<ContestRow> {
  return {
    id,
    header,
    width: '90px',
    align: 'end',
    isUnsearched: true,
    text: (row) => String(count(row)),
    compare: (a, b) => count(a) - count(b),
    cell: (row) => <span className="num">{count(row)}</span>,
  };
}

function SheetCount({ row }: { readonly row: ContestRow }) {
  const { t } = useWords();
  const sheets = useContestSheets(row.id);
  const total = useMemo(
    () => (sheets === undefined ? null : viewRanking(row.document, sheets).completeness.total),
    [row.document, sheets],
  );
  if (total === null) return null;
  const all = total.counted + total.incomplete + total.missing;
  return <span className="num">{t('contest:list.sheetsOf', { done: total.counted, all })}</span>;
}
