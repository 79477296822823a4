import { IconCheck } from '@tabler/icons-react';
import { isCounting, stepSeconds } from '../../../../shared/coaching/session-clock.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { SessionStep } from '../../../../shared/domain/coaching.ts';
import { enterStep } from '../../../data/commands/sessions.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNow } from '../use-now.ts';
import { nowText, useRun } from '../use-run.ts';
import type { SessionView } from './use-session-view.ts';

/** A step is never drawn narrower than one of so many minutes: its name must be readable. */
const NARROWEST_MINUTES = 10;

/** The agenda under way: as wide as its minutes, each step a button that goes there. */
export function AgendaBar({ view }: { readonly view: SessionView }) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, steps } = view;
  const now = useNow(isCounting(session.value));
  if (steps.length === 0) return null;
  return (
    <ol className="session-agenda" aria-label={t('session:agenda.title')}>
      {steps.map((step) => (
        <AgendaStep
          key={step.id}
          step={step}
          isNow={step.id === session.value.currentStep}
          seconds={stepSeconds(session.value, step, now)}
          onEnter={() => void run(enterStep(of, session, steps, step.id, nowText()))}
        />
      ))}
    </ol>
  );
}

interface AgendaStepProps {
  readonly step: Identified<SessionStep>;
  readonly isNow: boolean;
  readonly seconds: number;
  readonly onEnter: () => void;
}

function AgendaStep({ step, isNow, seconds, onEnter }: AgendaStepProps) {
  const { t } = useWords();
  const { title, hint, minutes, isDone } = step.value;
  const spent = Math.floor(seconds / 60);
  const fraction = isDone ? 1 : isNow && minutes > 0 ? Math.min(1, seconds / 60 / minutes) : 0;
  const name = title.trim() === '' ? t('session:agenda.untitled') : title;
  return (
    <li
      className={classNames(isNow && 'now', isDone && 'done')}
      style={{ flexGrow: Math.max(NARROWEST_MINUTES, minutes) }}
    >
      <button
        type="button"
        title={hint === '' ? name : hint}
        onClick={onEnter}
        {...(isNow ? { 'aria-current': 'step' as const } : {})}
      >
        <span className="bar">
          <i className={classNames(isNow && 'now')} style={{ width: `${fraction * 100}%` }} />
        </span>
        <b>
          {isDone ? <Icon of={IconCheck} size="s" /> : null}
          <span>{name}</span>
          {isDone ? <span className="visually-hidden">{t('session:agenda.done')}</span> : null}
        </b>
        <small>
          {isNow
            ? t('session:agenda.spent', { spent, minutes })
            : t('session:agenda.minutes', { count: isDone && spent > 0 ? spent : minutes })}
        </small>
      </button>
    </li>
  );
}
