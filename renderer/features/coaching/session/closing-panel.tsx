import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { closingState } from '../../../../shared/coaching/closing.ts';
import { momentOf } from '../../../../shared/coaching/local-day.ts';
import { closeSession, type Attended } from '../../../data/commands/sessions.ts';
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
import { NewDecision } from './new-agreement.tsx';
import { proposeAttendance } from './propose-attendance.ts';
import type { SessionView } from './use-session-view.ts';

interface ClosingPanelProps {
  readonly view: SessionView;
  readonly onClose: () => void;
}

/** Closes a session: asks for a decision, an owner and a date; records the time of everybody. What stays open is explained. */
export function ClosingPanel({ view, onClose }: ClosingPanelProps) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, steps, coaching } = view;
  const state = useMemo(() => closingState(coaching, session.id), [coaching, session.id]);
  const [outcome, setOutcome] = useState(session.value.outcome);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [attendance, setAttendance] = useState<readonly Attended[]>(() => proposeAttendance(view, nowText(), t));
  const isExplained = outcome.trim() !== '';
  const mayClose = state.isComplete || isExplained;

  const close = async () => {
    if (!mayClose) return;
    const closing = { outcome: outcome.trim(), nextAt: momentOf(day, time === '' ? '09:00' : time), attendance };
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
        {[...new Set([...state.withoutOwner, ...state.withoutDate])].map((action) => (
          <div key={action.id} role="group" aria-label={action.value.text} className="session-mend">
            <ActionFieldsForm view={view} action={action} isShort />
          </div>
        ))}
        <TextArea
          label={state.isComplete ? t('session:close.outcome') : t('session:close.outcomeNeeded')}
          hint={state.isComplete ? t('session:close.outcomeHint') : t('session:close.outcomeNeededHint')}
          rows={3}
          value={outcome}
          onChange={setOutcome}
        />
        <AttendanceFields attendance={attendance} onChange={setAttendance} />
        <div className="fields session-next">
          <DateField label={t('session:close.nextDay')} value={day} onChange={setDay} />
          <TimeField label={t('session:close.nextTime')} value={time} onChange={setTime} />
        </div>
      </div>
    </SidePanel>
  );
}

function CheckLine({ isThere, text }: { readonly isThere: boolean; readonly text: string }) {
  return (
    <li className={isThere ? 'is-there' : 'is-missing'}>
      <Icon of={isThere ? IconCheck : IconAlertTriangle} size="s" />
      {text}
    </li>
  );
}
