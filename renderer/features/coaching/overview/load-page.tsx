import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { loadByCoach, nextWeeks, type CoachLoad } from '../../../../shared/coaching/coach-load.ts';
import { timeByOrganisation, timeByPerson } from '../../../../shared/coaching/hours.ts';
import { listActions, listSessions } from '../../../data/queries/coaching.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { useToday } from '../../../outcome/use-today.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords, type Words } from '../../../ui/text.tsx';
import { CoachingTabs } from '../coaching-tabs.tsx';
import { HoursChart } from './hours-chart.tsx';
import { EverybodysHours, HoursByOrganisation, hoursInWords, hoursText, type HoursLine } from './hours-panels.tsx';
import { WeeksPanel } from './weeks-panel.tsx';
import './overview.css';

/** How far ahead the agenda looks. */
const WEEKS = 6;
/** More coaches than these are in the table alone. */
const IN_CHART = 12;

interface LoadLine extends CoachLoad {
  readonly name: string;
}

/** What every coach carries: sessions, hours, organisations, actions; the next weeks of all of them; the recorded hours of everybody. */
export function LoadPage() {
  const words = useWords();
  const { t } = words;
  const today = useToday();
  const [, navigate] = useLocation();
  const organisations = useLive(listOrganisations());
  const sessions = useLive(listSessions());
  const actions = useLive(listActions());
  const people = useLive(listPeople());
  const names = useMemo(
    () => new Map([...(people ?? []), ...(organisations ?? [])].map(({ id, name }) => [id, name])),
    [people, organisations],
  );
  const columns = useMemo(() => columnsFor(words, names), [words, names]);
  const lines = useMemo((): readonly LoadLine[] => {
    if (organisations === undefined || sessions === undefined || actions === undefined) return [];
    return loadByCoach({ organisations, sessions, actions }, today).map((load) => ({
      ...load,
      name: names.get(load.id) ?? t('coachingOverview:load.unassigned'),
    }));
  }, [organisations, sessions, actions, today, names, t]);
  const shown = useMemo(() => {
    const known = new Set((organisations ?? []).map(({ id }) => id));
    return (sessions ?? []).filter(({ organisation }) => known.has(organisation));
  }, [organisations, sessions]);
  const everybody = useMemo(
    (): readonly HoursLine[] =>
      timeByPerson(shown).map((time) => ({ ...time, id: time.key, name: names.get(time.person) || time.name })),
    [shown, names],
  );
  if (organisations === undefined || sessions === undefined || actions === undefined || people === undefined) {
    return <p className="waiting">{t('coachingOverview:loading')}</p>;
  }
  const minutesBy = timeByOrganisation(shown);
  const minutes = [...minutesBy.values()].reduce((sum, one) => sum + one, 0);
  return (
    <>
      <PageHead
        title={t('coachingOverview:load.title')}
        sentence={t('coachingOverview:load.sentence', { count: lines.length, recorded: hoursInWords(words, minutes) })}
      />
      <CoachingTabs here="/coaching/load" />
      {lines.length === 0 && everybody.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title={t('coachingOverview:load.empty')}
          action={<ButtonLink href="/people">{t('coachingOverview:load.emptyAction')}</ButtonLink>}
        >
          {t('coachingOverview:load.emptyNote')}
        </EmptyState>
      ) : (
        <div className="cols load">
          <div className="stack gap">
            <Panel title={t('coachingOverview:load.list')}>
              <DataTable
                label={t('coachingOverview:load.list')}
                rows={lines}
                columns={columns}
                initialSorting={{ column: 'hours', direction: 'descending' }}
                onOpen={({ id }) => navigate(`/people/${id}`)}
                empty={null}
              />
            </Panel>
            <EverybodysHours lines={everybody} names={names} />
            <WeeksPanel weeks={nextWeeks(shown, today, WEEKS)} names={names} />
          </div>
          <aside className="stack gap">
            <Panel title={t('coachingOverview:load.hoursChart')} isPadded>
              <HoursChart
                rows={lines
                  .slice(0, IN_CHART)
                  .map((one) => ({ name: one.name, hours: Math.round(one.minutes / 6) / 10 }))}
              />
            </Panel>
            <HoursByOrganisation minutesBy={minutesBy} lines={everybody} names={names} />
          </aside>
        </div>
      )}
    </>
  );
}

function columnsFor({ t, mark, date, list }: Words, names: ReadonlyMap<string, string>): readonly Column<LoadLine>[] {
  const namesOf = ({ organisations }: LoadLine) => list(organisations.flatMap((id) => names.get(id) ?? []));
  const nextOf = ({ next }: LoadLine) => date(next?.startsAt ?? '');
  const figure = (id: string, header: string, of: (line: LoadLine) => number, show?: (line: LoadLine) => string) => ({
    id,
    header,
    text: (line: LoadLine) => show?.(line) ?? String(of(line)),
    cell: (line: LoadLine) => (of(line) === 0 ? t('common:none') : (show?.(line) ?? of(line))),
    compare: (a: LoadLine, b: LoadLine) => of(a) - of(b),
    align: 'end' as const,
    isUnsearched: true,
  });
  return [
    {
      id: 'name',
      header: t('coachingOverview:load.coach'),
      isRowHeader: true,
      text: ({ name }) => name,
      cell: ({ name }) => <span className="strong">{name}</span>,
    },
    {
      id: 'organisations',
      header: t('coachingOverview:load.organisations'),
      text: namesOf,
      cell: (line) => <span title={namesOf(line)}>{line.organisations.length}</span>,
      align: 'end',
      compare: (a, b) => a.organisations.length - b.organisations.length,
    },
    figure('held', t('coachingOverview:load.held'), ({ held }) => held),
    figure('planned', t('coachingOverview:load.planned'), ({ planned }) => planned.length),
    {
      id: 'next',
      header: t('coachingOverview:load.next'),
      text: nextOf,
      cell: (line) => <span className="nowrap">{nextOf(line)}</span>,
      compare: (a, b) => ((a.next?.startsAt ?? '~') < (b.next?.startsAt ?? '~') ? -1 : 1),
    },
    figure(
      'hours',
      t('coachingOverview:column.hours'),
      ({ minutes }) => minutes,
      ({ minutes }) => hoursText(mark, minutes),
    ),
    figure('open', t('coachingOverview:load.openActions'), ({ openActions }) => openActions),
    figure('late', t('coachingOverview:load.lateActions'), ({ lateActions }) => lateActions),
  ];
}
