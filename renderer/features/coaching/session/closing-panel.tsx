import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { closingState, type ClosingState } from '../../../../shared/coaching/closing.ts';
import { momentOf } from '../../../../shared/coaching/local-day.ts';
import { closeSession } from '../../../data/commands/sessions.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { nowText, useRun } from '../use-run.ts';
import { AttendanceFields } from './attendance-fields.tsx';
import { ActionFieldsForm } from './action-row.tsx';
import type { ClosingDraft } from './closing-draft.ts';
import { NewDecision } from './new-agreement.tsx';
import type { SessionView } from './use-session-view.ts';

interface ClosingPanelProps {
  readonly view: SessionView;
  /** Kept by whoever opens the panel: closing the panel loses nothing of it. */
  readonly draft: ClosingDraft;
  readonly onChange: (fields: Partial<ClosingDraft>) => void;
  readonly onClose: () => void;
}

/** Closes a session: asks for a decision, an owner and a date; records the time of everybody. What stays open is explained. */
export function ClosingPanel({ view, draft, onChange, onClose }: ClosingPanelProps) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, steps, coaching } = view;
  const state = useMemo(() => closingState(coaching, session.id), [coaching, session.id]);
  const toMend = useActionsToMend(view, state);
  const { outcome, nextDay, nextTime, attendance, recorded } = draft;
  const isExplained = outcome.trim() !== '';
  const mayClose = state.isComplete || isExplained;

  const close = async () => {
    if (!mayClose) return;
    const nextAt = momentOf(nextDay, nextTime === '' ? '09:00' : nextTime);
    const closing = { outcome: outcome.trim(), nextAt, attendance, recorded };
    await run(closeSession(of, session, steps, closing, nowText()), t('session:close.closed'));
  };
  return (
    <SidePanel
      title={t('session:close.title')}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" icon={IconCheck} isDisabled={!mayClose} onPress={() => void close()}>
            {t('session:close.open')}
          </Button>
          {mayClose ? null : <p className="label">{t('session:close.explain')}</p>}
        </>
      }
    >
      <div className="stack gap session-closing">
        <ul className="session-checks" aria-label={t('session:close.checks')}>
          <CheckLine isThere={state.hasDecision} text={t('session:close.decision')} />
          <CheckLine
            isThere={state.withoutOwner.length === 0}
            text={
              state.withoutOwner.length === 0
                ? t('session:close.owners')
                : t('session:close.noOwner', { count: state.withoutOwner.length })
            }
          />
          <CheckLine
            isThere={state.withoutDate.length === 0}
            text={
              state.withoutDate.length === 0
                ? t('session:close.dates')
                : t('session:close.noDate', { count: state.withoutDate.length })
            }
          />
        </ul>
        {state.hasDecision ? null : <NewDecision view={view} />}
        {toMend.map((action) => (
          <div key={action.id} role="group" aria-label={action.value.text} className="session-mend">
            <ActionFieldsForm view={view} action={action} isShort />
          </div>
        ))}
        <TextArea
          label={state.isComplete ? t('session:close.outcome') : t('session:close.outcomeNeeded')}
          hint={state.isComplete ? t('session:close.outcomeHint') : t('session:close.outcomeNeededHint')}
          rows={3}
          value={outcome}
          onChange={(text) => onChange({ outcome: text })}
        />
        <AttendanceFields attendance={attendance} onChange={(everybody) => onChange({ attendance: everybody })} />
        <div className="fields session-next">
          <DateField
            label={t('session:close.nextDay')}
            value={nextDay}
            onChange={(day) => onChange({ nextDay: day })}
          />
          <TimeField
            label={t('session:close.nextTime')}
            value={nextTime}
            onChange={(time) => onChange({ nextTime: time })}
          />
        </div>
      </div>
    </SidePanel>
  );
}

/**
 * The actions that lack an owner or a date, and those that lacked one since the panel opened: a field that stores what was typed after
 * a pause must not vanish under whoever is still typing in it.
 */
function useActionsToMend({ coaching }: SessionView, { withoutOwner, withoutDate }: ClosingState) {
  const [listed, setListed] = useState<ReadonlySet<string>>(new Set());
  const added = [...withoutOwner, ...withoutDate].filter(({ id }) => !listed.has(id));
  if (added.length > 0) setListed(new Set([...listed, ...added.map(({ id }) => id)]));
  return [...listed].flatMap((id) => coaching.actions.find((action) => action.id === id) ?? []);
}

function CheckLine({ isThere, text }: { readonly isThere: boolean; readonly text: string }) {
  return (
    <li className={isThere ? 'is-there' : 'is-missing'}>
      <Icon of={isThere ? IconCheck : IconAlertTriangle} size="s" />
      {text}
    </li>
  );
}
