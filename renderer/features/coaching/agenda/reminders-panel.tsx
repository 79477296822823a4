import { IconBell, IconClock } from '@tabler/icons-react';
import { Link } from 'wouter';
import { findReminders, isDueToday, isForgotten, type Reminder } from '../../../../shared/coaching/reminders.ts';
import { setActionState } from '../../../data/commands/actions.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { SessionBadge } from '../session/session-badge.tsx';
import { useRun } from '../use-run.ts';
import type { Agenda, AgendaAction, AgendaEntry } from './use-agenda.ts';

interface RemindersPanelProps {
  readonly agenda: Agenda;
  readonly entries: readonly AgendaEntry[];
  /** ISO day. */
  readonly today: string;
}

const MOST_ACTIONS = 12;

/** What waits: sessions of today and those nobody closed, actions whose day has come. */
export function RemindersPanel({ agenda, entries, today }: RemindersPanelProps) {
  const { t } = useWords();
  const sessions = entries.filter(({ row }) => isDueToday(row, today));
  const forgotten = entries.filter(({ row }) => isForgotten(row, today));
  const reminders = findReminders(agenda.actions, today);
  return (
    <aside className="stack session-stack" aria-label={t('coaching:today.aside')}>
      <Panel title={t('coaching:today.title')}>
        {sessions.length === 0 ? <p className="session-none muted">{t('coaching:today.none')}</p> : null}
        <EntryList entries={sessions} label={t('coaching:today.title')} />
      </Panel>
      {forgotten.length === 0 ? null : (
        <Panel title={t('coaching:today.forgotten')}>
          <EntryList entries={forgotten} label={t('coaching:today.forgotten')} isDated />
        </Panel>
      )}
      <Panel
        title={t('coaching:today.actions')}
        end={<Link href="/coaching/actions">{t('coaching:today.allActions')}</Link>}
      >
        {reminders.length === 0 ? (
          <p className="session-none muted">{t('coaching:today.noActions')}</p>
        ) : (
          <ul className="list coaching-reminders">
            {reminders.slice(0, MOST_ACTIONS).map((reminder) => (
              <ReminderLine key={reminder.action.id} reminder={reminder} today={today} />
            ))}
          </ul>
        )}
      </Panel>
    </aside>
  );
}

interface EntryListProps {
  readonly entries: readonly AgendaEntry[];
  readonly label: string;
  readonly isDated?: boolean;
}

function EntryList({ entries, label, isDated = false }: EntryListProps) {
  const { date, time } = useWords();
  if (entries.length === 0) return null;
  return (
    <ul className="list" aria-label={label}>
      {entries.map(({ id, row, name, day }) => (
        <li key={id} className="is-link">
          <Link href={`/coaching/${row.organisation}/${id}`}>
            <span className="grow t">
              <b>{name}</b>
              {row.topic === '' ? null : <small>{row.topic}</small>}
            </span>
            {row.state === 'running' ? (
              <SessionBadge state="running" />
            ) : (
              <span className="num muted">{isDated ? date(day) : time(row.startsAt)}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function ReminderLine({ reminder, today }: { readonly reminder: Reminder<AgendaAction>; readonly today: string }) {
  const { t, date } = useWords();
  const run = useRun();
  const { action, cause, daysLate } = reminder;
  const about =
    action.owner === ''
      ? t('coaching:today.of', { name: action.name })
      : t('coaching:today.ofOwner', { name: action.name, owner: action.owner });
  return (
    <li>
      <Checkbox
        isChecked={false}
        isMixed={action.state === 'partly'}
        onChange={() =>
          void run(
            setActionState(action.organisation, action.id, 'done', today),
            t('coaching:today.ticked', { text: action.text }),
          )
        }
      >
        {action.text}
        <small>{about}</small>
      </Checkbox>
      <small className={classNames('coaching-cause', cause === 'late' && 'late')}>
        <Icon of={cause === 'remind' ? IconBell : IconClock} size="s" />
        {cause === 'late' ? t('session:recap.late', { count: daysLate ?? 0 }) : null}
        {cause === 'today' ? t('coaching:today.dueToday') : null}
        {cause === 'remind' ? (action.dueOn === '' ? t('coaching:today.remind') : date(action.dueOn)) : null}
      </small>
    </li>
  );
}
