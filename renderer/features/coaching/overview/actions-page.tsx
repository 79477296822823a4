import { IconChecklist } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { standingOf, type ActionStanding } from '../../../../shared/coaching/action-standing.ts';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import { setActionState } from '../../../data/commands/actions.ts';
import { listActions } from '../../../data/queries/coaching.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { useLive } from '../../../data/use-live.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { actionColumns, type ActionLine } from '../../../outcome/action-cells.tsx';
import { ActionPanel } from '../../../outcome/action-panel.tsx';
import { CoachingExportMenu } from '../../../outcome/coaching-export-menu.tsx';
import { useStoreChange } from '../../../outcome/use-store-change.ts';
import { useToday } from '../../../outcome/use-today.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords } from '../../../ui/text.tsx';
import { CoachingTabs } from '../coaching-tabs.tsx';

interface ActionOfOne extends ActionLine {
  readonly organisation: string;
  readonly name: string;
}

type Shown = 'open' | 'late' | 'all';

/** No owner is called so. */
const EVERYBODY = ' all';

/** The open and overdue actions of all organisations, by whose they are. */
export function ActionsPage() {
  const words = useWords();
  const { t, compareNames } = words;
  const today = useToday();
  const change = useStoreChange();
  const templates = useTemplates(t);
  const actions = useLive(listActions());
  const organisations = useLive(listOrganisations());
  const [shown, setShown] = useState<Shown>('open');
  const [owner, setOwner] = useState(EVERYBODY);
  const [openId, setOpenId] = useState<string | null>(null);
  const lines = useMemo((): readonly ActionOfOne[] => {
    const names = new Map((organisations ?? []).map(({ id, name }) => [id, name]));
    return (actions ?? []).flatMap((action) => {
      const name = names.get(action.organisation);
      return name === undefined
        ? []
        : [
            {
              id: action.id,
              action,
              organisation: action.organisation,
              name: name || t('coachingOverview:unnamedOrganisation'),
            },
          ];
    });
  }, [actions, organisations, t]);
  const dimensions = useMemo(
    () => new Map([...indexDimensions(templates ?? [])].map(([id, { shortName, name }]) => [id, shortName || name])),
    [templates],
  );
  const columns = useMemo((): readonly Column<ActionOfOne>[] => {
    const tickLine = (line: ActionLine, isDone: boolean) => {
      const found = lines.find(({ id }) => id === line.id);
      if (found === undefined) return;
      void change(
        setActionState(found.organisation, line.id, isDone ? 'done' : 'open', today),
        t(isDone ? 'coachingOverview:actions.ticked' : 'coachingOverview:actions.reopened', { text: line.action.text }),
      );
    };
    const own = actionColumns<ActionOfOne>({ words, today, onTick: tickLine });
    const organisation: Column<ActionOfOne> = {
      id: 'organisation',
      header: t('coachingOverview:column.organisation'),
      text: ({ name }) => name,
      cell: ({ organisation: id, name }) => <Link href={`/organisations/${id}/actions`}>{name}</Link>,
    };
    return [own.tick, own.text, organisation, own.owner, own.due, own.age];
  }, [words, today, lines, change, t]);
  if (actions === undefined || organisations === undefined) {
    return <p className="waiting">{t('coachingOverview:loading')}</p>;
  }
  const standings = lines.map(({ action }) => standingOf(action, today));
  const count = (standing: ActionStanding) => standings.filter((one) => one === standing).length;
  const owners = [...new Set(lines.map(({ action }) => action.owner))].filter(Boolean).sort(compareNames);
  const rows = lines.filter(
    ({ action }) => (owner === EVERYBODY || action.owner === owner) && isShown(standingOf(action, today), shown),
  );
  const open = lines.find(({ id }) => id === openId);
  return (
    <>
      <PageHead
        title={t('coachingOverview:actions.all')}
        sentence={t('coachingOverview:actions.sentence', {
          open: t('coachingOverview:actions.open', { count: count('open') + count('late') }),
          late: t('coachingOverview:actions.late', { count: count('late') }),
        })}
        actions={lines.length === 0 ? undefined : <CoachingExportMenu what="actions" />}
      />
      <CoachingTabs here="/coaching/actions" />
      <div className={open === undefined ? '' : 'cols'}>
        <Panel label={t('coachingOverview:actions.all')}>
          <DataTable
            label={t('coachingOverview:actions.all')}
            rows={rows}
            columns={columns}
            openId={openId}
            onOpen={({ id }) => setOpenId(id)}
            initialSorting={{ column: 'due', direction: 'ascending' }}
            filters={
              lines.length === 0 ? undefined : (
                <>
                  <Segmented
                    label={t('coachingOverview:actions.show')}
                    value={shown}
                    onChange={setShown}
                    segments={[
                      { value: 'open', label: t('coachingOverview:actions.showOpen') },
                      { value: 'late', label: t('coachingOverview:actions.showLate') },
                      { value: 'all', label: t('coachingOverview:actions.showAll') },
                    ]}
                  />
                  <Select
                    label={t('coachingOverview:actions.owner')}
                    isLabelHidden
                    value={owner}
                    onChange={setOwner}
                    options={[
                      { value: EVERYBODY, label: t('coachingOverview:actions.everybody') },
                      { value: '', label: t('coachingOverview:actions.nobody') },
                      ...owners.map((value) => ({ value, label: value })),
                    ]}
                  />
                </>
              )
            }
            empty={
              lines.length === 0 ? (
                <EmptyState icon={IconChecklist} title={t('coachingOverview:actions.empty')}>
                  {t('coachingOverview:actions.emptyNote')}
                </EmptyState>
              ) : (
                <p className="table-none">{t('coachingOverview:actions.none')}</p>
              )
            }
          />
        </Panel>
        {open === undefined ? null : (
          <ActionPanel
            key={open.id}
            organisation={open.organisation}
            id={open.id}
            action={open.action}
            today={today}
            dimensions={dimensions}
            onClose={() => setOpenId(null)}
          />
        )}
      </div>
    </>
  );
}

function isShown(standing: ActionStanding, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'late' ? standing === 'late' : standing !== 'closed';
}
