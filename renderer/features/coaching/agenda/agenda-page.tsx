import { IconCalendarDown, IconCalendarPlus, IconMessages } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { findReminders, isDueToday } from '../../../../shared/coaching/reminders.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { CoachingExportMenu } from '../../../outcome/coaching-export-menu.tsx';
import { useToday } from '../../../outcome/use-today.ts';
import { CoachingTabs } from '../coaching-tabs.tsx';
import { useSaveCalendar } from '../use-save-calendar.ts';
import { CalendarView } from './calendar-view.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { RemindersPanel } from './reminders-panel.tsx';
import { SessionsTable } from './sessions-table.tsx';
import { useAgenda, type Agenda, type AgendaEntry } from './use-agenda.ts';

interface AgendaPageProps {
  /** Asks for a new session: id of the organisation it is for, empty when that is still to be chosen. */
  readonly planFor?: string;
}

type View = 'week' | 'month' | 'list';

/** The sessions of all organisations, by day and in a list; what waits today; planning of a new one. */
export function AgendaPage({ planFor }: AgendaPageProps) {
  const { t } = useWords();
  const agenda = useAgenda();
  if (agenda === null) return <p className="waiting">{t('coaching:loading')}</p>;
  return <LoadedAgenda agenda={agenda} {...(planFor === undefined ? {} : { planFor })} />;
}

function LoadedAgenda({ agenda, planFor }: AgendaPageProps & { readonly agenda: Agenda }) {
  const { t } = useWords();
  const today = useToday();
  const [, navigate] = useLocation();
  const saveCalendar = useSaveCalendar();
  const [view, setView] = useState<View>('week');
  const [whose, setWhose] = useState<'mine' | 'all'>(() =>
    agenda.entries.some(({ isMine }) => isMine) ? 'mine' : 'all',
  );
  const shown = whose === 'mine' ? agenda.entries.filter(({ isMine }) => isMine) : agenda.entries;
  const planned = shown.filter(({ row }) => row.state === 'planned');
  return (
    <div className="coaching-page">
      <PageHead
        title={t('coaching:title')}
        sentence={<RichText text={sentenceOf(agenda, shown, today, t)} />}
        actions={
          <>
            {agenda.entries.length === 0 ? null : <CoachingExportMenu what="sessions" />}
            {planned.length === 0 ? null : (
              <Button icon={IconCalendarDown} onPress={() => void saveCalendar(planned.map(({ row }) => row))}>
                {t('coaching:saveCalendar', { count: planned.length })}
              </Button>
            )}
            <Button kind="primary" icon={IconCalendarPlus} onPress={() => navigate('/coaching/new')}>
              {t('coaching:plan')}
            </Button>
          </>
        }
      />
      <CoachingTabs here="/coaching" />
      <div className="coaching-tools">
        <Segmented
          label={t('coaching:view.label')}
          value={view}
          segments={[
            { value: 'week', label: t('coaching:view.week') },
            { value: 'month', label: t('coaching:view.month') },
            { value: 'list', label: t('coaching:view.list') },
          ]}
          onChange={setView}
        />
        {agenda.me === '' ? null : (
          <Segmented
            label={t('coaching:whose.label')}
            value={whose}
            segments={[
              { value: 'mine', label: t('coaching:whose.mine') },
              { value: 'all', label: t('coaching:whose.all') },
            ]}
            onChange={setWhose}
          />
        )}
      </div>
      <div className={classNames('cols', view === 'list' && planFor === undefined && 'agenda-list')}>
        {agenda.entries.length === 0 ? (
          <EmptyState
            icon={IconMessages}
            title={t('coaching:empty.title')}
            action={
              <ButtonLink href="/coaching/new" icon={IconCalendarPlus}>
                {t('coaching:plan')}
              </ButtonLink>
            }
          >
            {t('coaching:empty.note')}
          </EmptyState>
        ) : view === 'list' ? (
          <SessionsTable entries={shown} people={agenda.people} isNarrow={planFor !== undefined} />
        ) : (
          <CalendarView key={view} entries={shown} view={view} today={today} />
        )}
        {planFor === undefined ? (
          <RemindersPanel agenda={agenda} entries={shown} today={today} />
        ) : (
          <PlanPanel key={planFor} agenda={agenda} planFor={planFor} onClose={() => navigate('/coaching')} />
        )}
      </div>
    </div>
  );
}

function sentenceOf(
  agenda: Agenda,
  shown: readonly AgendaEntry[],
  today: string,
  t: ReturnType<typeof useWords>['t'],
): string {
  const sessions = shown.filter(({ row }) => isDueToday(row, today)).length;
  const actions = findReminders(agenda.actions, today).length;
  const parts = [
    t('coaching:sentence.sessions', { count: sessions }),
    t('coaching:sentence.actions', { count: actions }),
  ];
  return t('coaching:sentence.both', { sessions: parts[0] ?? '', actions: parts[1] ?? '' });
}
