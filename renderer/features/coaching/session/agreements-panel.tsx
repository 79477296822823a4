import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ActionRow } from './action-row.tsx';
import { DecisionRow } from './decision-row.tsx';
import { NewAction, NewDecision } from './new-agreement.tsx';
import { byOrder } from '../../../outcome/order-at-end.ts';
import type { SessionView } from './use-session-view.ts';

/** What was decided in this session, and who does what by when. */
export function AgreementsPanel({ view }: { readonly view: SessionView }) {
  const { t } = useWords();
  const [adding, setAdding] = useState<'decision' | 'action' | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { coaching, session } = view;
  const decisions = coaching.decisions.filter(({ value }) => value.session === session.id).sort(byOrder);
  const actions = coaching.actions.filter(({ value }) => value.session === session.id).sort(byOrder);
  // A line closes when it is stored; by then another one may have been begun, which stays.
  const close = (line: 'decision' | 'action') => setAdding((now) => (now === line ? null : now));
  const toggle = (id: string) => setOpenId((before) => (before === id ? null : id));
  return (
    <Panel
      className="session-agreements"
      title={t('session:agreements.title')}
      end={
        <>
          <Button size="sm" kind="quiet" icon={IconPlus} onPress={() => setAdding('decision')}>
            {t('session:agreements.addDecision')}
          </Button>
          <Button size="sm" kind="quiet" icon={IconPlus} onPress={() => setAdding('action')}>
            {t('session:agreements.addAction')}
          </Button>
        </>
      }
    >
      {decisions.length === 0 && actions.length === 0 ? (
        adding === null ? (
          <p className="session-none muted">{t('session:agreements.none')}</p>
        ) : null
      ) : (
        <table className="table" aria-label={t('session:agreements.title')}>
          <thead className="visually-hidden">
            <tr>
              <th>{t('session:agreements.kind')}</th>
              <th>{t('session:agreements.what')}</th>
              <th>{t('session:agreements.who')}</th>
              <th>{t('session:agreements.when')}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((one) => (
              <DecisionRow key={one.id} view={view} decision={one} isOpen={openId === one.id} onToggle={toggle} />
            ))}
            {actions.map((one) => (
              <ActionRow key={one.id} view={view} action={one} isOpen={openId === one.id} onToggle={toggle} />
            ))}
          </tbody>
        </table>
      )}
      {adding === 'decision' ? <NewDecision view={view} onClose={() => close('decision')} /> : null}
      {adding === 'action' ? <NewAction view={view} onClose={() => close('action')} /> : null}
    </Panel>
  );
}
