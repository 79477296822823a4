import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { standingOf, type ActionStanding } from '../../../../shared/coaching/action-standing.ts';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import { addAction, setActionState } from '../../../data/commands/actions.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { actionColumns, type ActionLine } from '../../../outcome/action-cells.tsx';
import { ActionPanel } from '../../../outcome/action-panel.tsx';
import { CoachingExportMenu } from '../../../outcome/coaching-export-menu.tsx';
import { useStoreChange } from '../../../outcome/use-store-change.ts';
import { useToday } from '../../../outcome/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { PartProps } from '../shell/part-address.ts';
import './coaching-tabs.css';

type Shown = 'open' | 'late' | 'closed' | 'all';

/** The actions of an organisation: tick, add, open one to change it. */
export function ActionsTab({ view: { id: organisation, organisation: facts, coaching } }: PartProps) {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const change = useStoreChange();
  const templates = useTemplates(t);
  const [shown, setShown] = useState<Shown>('open');
  const [openId, setOpenId] = useState<string | null>(null);
  const dimensions = useMemo(
    () => new Map([...indexDimensions(templates ?? [])].map(([id, { shortName, name }]) => [id, shortName || name])),
    [templates],
  );
  const lines = useMemo(
    (): readonly ActionLine[] => coaching.actions.map(({ id, value }) => ({ id, action: value })),
    [coaching.actions],
  );
  const columns = useMemo(() => {
    const onTick = ({ id, action }: ActionLine, isDone: boolean) =>
      void change(
        setActionState(organisation, id, isDone ? 'done' : 'open', today),
        t(isDone ? 'coachingOverview:actions.ticked' : 'coachingOverview:actions.reopened', { text: action.text }),
      );
    const { tick, text, owner, due, age } = actionColumns<ActionLine>({ words, today, onTick });
    return [tick, text, owner, due, age];
  }, [words, today, organisation, change, t]);
  const standings = lines.map(({ action }) => standingOf(action, today));
  const count = (standing: ActionStanding) => standings.filter((one) => one === standing).length;
  const rows = lines.filter(({ action }) => isShown(standingOf(action, today), shown));
  const open = lines.find(({ id }) => id === openId);
  const add = (text: string) => {
    const { id, change: added } = addAction(organisation, { text, createdAt: new Date().toISOString() });
    void change(added, t('coachingOverview:actions.added', { text })).then((isStored) => {
      if (isStored) setOpenId(id);
    });
  };
  return (
    <>
      <div className="tab-lead">
        <p>
          {t('coachingOverview:actions.sentence', {
            open: t('coachingOverview:actions.open', { count: count('open') + count('late') }),
            late: t('coachingOverview:actions.late', { count: count('late') }),
          })}
        </p>
        {lines.length === 0 ? null : (
          <CoachingExportMenu what="actions" organisation={{ id: organisation, name: facts.name }} />
        )}
      </div>
      <div className={open === undefined ? '' : 'cols'}>
        <Panel label={t('coachingOverview:actions.list')}>
          <AddAction onAdd={add} />
          <DataTable
            label={t('coachingOverview:actions.list')}
            rows={rows}
            columns={columns}
            openId={openId}
            onOpen={({ id }) => setOpenId(id)}
            initialSorting={{ column: 'due', direction: 'ascending' }}
            filters={
              lines.length === 0 ? undefined : (
                <Segmented
                  label={t('coachingOverview:actions.show')}
                  value={shown}
                  onChange={setShown}
                  segments={[
                    { value: 'open', label: t('coachingOverview:actions.showOpen') },
                    { value: 'late', label: t('coachingOverview:actions.showLate') },
                    { value: 'closed', label: t('coachingOverview:actions.showDone') },
                    { value: 'all', label: t('coachingOverview:actions.showAll') },
                  ]}
                />
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
            organisation={organisation}
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

/** Late ones are open too. */
function isShown(standing: ActionStanding, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'open' ? standing !== 'closed' : standing === shown;
}

function AddAction({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const add = () => {
    if (isEmpty) return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form
      className="add-action"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('coachingOverview:actions.new')}
        placeholder={t('coachingOverview:actions.newHint')}
        value={text}
        onChange={setText}
      />
      <Button icon={IconPlus} isDisabled={isEmpty} onPress={add}>
        {t('common:add')}
      </Button>
    </form>
  );
}
