import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addDays } from '../../../../shared/coaching/days.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { addMonths, monthOf, weekOf } from './calendar-days.ts';
import type { AgendaEntry } from './use-agenda.ts';

interface CalendarViewProps {
  readonly entries: readonly AgendaEntry[];
  readonly view: 'week' | 'month';
  /** ISO day. */
  readonly today: string;
}

/** Sessions by day: a week, or a month. Opens on today. */
export function CalendarView({ entries, view, today }: CalendarViewProps) {
  const { t, month, date } = useWords();
  const [day, setDay] = useState(today);
  const byDay = useMemo(() => groupByDay(entries), [entries]);
  const weeks = view === 'week' ? [weekOf(day)] : monthOf(day);
  const step = (forward: 1 | -1) => setDay(view === 'week' ? addDays(day, 7 * forward) : addMonths(day, forward));
  const days = weeks.flat();
  const words = { from: date(days[0] ?? ''), to: date(days.at(-1) ?? ''), month: month(day), year: day.slice(0, 4) };
  const name = view === 'week' ? t('coaching:calendar.week', words) : t('coaching:calendar.month', words);
  const isEmpty = days.every((one) => !byDay.has(one));
  return (
    <Panel
      className="coaching-calendar"
      title={name}
      end={
        <span className="row">
          <Button
            size="sm"
            kind="quiet"
            isDisabled={days.includes(today) && day === today}
            onPress={() => setDay(today)}
          >
            {t('coaching:calendar.today')}
          </Button>
          <IconButton
            size="sm"
            icon={IconChevronLeft}
            label={t(`coaching:calendar.before.${view}`)}
            onPress={() => step(-1)}
          />
          <IconButton
            size="sm"
            icon={IconChevronRight}
            label={t(`coaching:calendar.after.${view}`)}
            onPress={() => step(1)}
          />
        </span>
      }
    >
      <table className={classNames('coaching-grid', `is-${view}`)} aria-label={name}>
        <thead>
          <tr>
            {(weeks[0] ?? []).map((one) => (
              <DayHead key={one} day={one} view={view} isToday={view === 'week' && one === today} />
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <DayCell
                  key={one}
                  day={one}
                  view={view}
                  isToday={one === today}
                  isOutside={view === 'month' && one.slice(0, 7) !== day.slice(0, 7)}
                  entries={byDay.get(one) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isEmpty ? <p className="session-none muted">{t(`coaching:calendar.none.${view}`)}</p> : null}
    </Panel>
  );
}

interface DayProps {
  readonly day: string;
  readonly view: 'week' | 'month';
  readonly isToday: boolean;
}

function DayHead({ day, view, isToday }: DayProps) {
  const { language } = useWords();
  const moment = new Date(`${day}T12:00:00`);
  const weekday = moment.toLocaleDateString(language, { weekday: 'short' });
  return (
    <th
      scope="col"
      className={classNames(isToday && 'is-today')}
      {...(isToday ? { 'aria-current': 'date' as const } : {})}
    >
      {weekday} {view === 'week' ? <b>{moment.getDate()}</b> : null}
    </th>
  );
}

interface DayCellProps extends DayProps {
  readonly isOutside: boolean;
  readonly entries: readonly AgendaEntry[];
}

function DayCell({ day, view, isToday, isOutside, entries }: DayCellProps) {
  return (
    <td className={classNames(isToday && 'is-today', isOutside && 'is-outside')}>
      {view === 'month' ? <span className="day">{Number(day.slice(8))}</span> : null}
      {entries.length === 0 ? null : (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <EntryLink entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** A session in the calendar. */
function EntryLink({ entry: { row, name } }: { readonly entry: AgendaEntry }) {
  const { t, time } = useWords();
  return (
    <Link className={classNames('coaching-entry', `is-${row.state}`)} href={`/coaching/${row.organisation}/${row.id}`}>
      <span className="num">{time(row.startsAt)}</span> <b>{name}</b>
      {row.topic === '' ? null : <small>{row.topic}</small>}
      <span className={row.state === 'planned' ? 'visually-hidden' : 'state'}>{t(`session:state.${row.state}`)}</span>
    </Link>
  );
}

function groupByDay(entries: readonly AgendaEntry[]): ReadonlyMap<string, readonly AgendaEntry[]> {
  const byDay = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    const own = byDay.get(entry.day) ?? [];
    byDay.set(entry.day, own);
    own.push(entry);
  }
  return byDay;
}
