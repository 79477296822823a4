import { Link } from 'wouter';
import type { LoadWeek } from '../../../../shared/coaching/coach-load.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

interface WeeksPanelProps {
  readonly weeks: readonly LoadWeek[];
  /** Of people and organisations, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The agenda of all coaches for the next weeks. */
export function WeeksPanel({ weeks, names }: WeeksPanelProps) {
  const { t, date, time, list } = useWords();
  const isEmpty = weeks.every(({ sessions }) => sessions.length === 0);
  return (
    <Panel title={t('coachingOverview:load.weeks')}>
      {isEmpty ? (
        <p className="table-none">{t('coachingOverview:load.weeksNone')}</p>
      ) : (
        <ol className="load-weeks">
          {weeks
            .filter(({ sessions }) => sessions.length > 0)
            .map(({ from, sessions }) => (
              <li key={from}>
                <h3>{t('coachingOverview:load.week', { day: date(from) })}</h3>
                <ul>
                  {sessions.map(({ id, organisation, startsAt, topic, coachIds }) => (
                    <li key={id}>
                      <span className="num nowrap muted">
                        {t('common:dayAndTime', { day: date(startsAt), time: time(startsAt) })}
                      </span>
                      <Link href={`/coaching/${organisation}/${id}`}>
                        {names.get(organisation) || t('coachingOverview:unnamedOrganisation')}
                      </Link>
                      <span className="grow">{topic}</span>
                      <span className="muted">
                        {list(coachIds.flatMap((coach) => names.get(coach) ?? [])) ||
                          t('coachingOverview:load.unassigned')}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
        </ol>
      )}
    </Panel>
  );
}
