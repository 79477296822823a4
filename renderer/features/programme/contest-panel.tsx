import { IconCheck, IconCircleDashed, IconTrophy } from '@tabler/icons-react';
import { Link } from 'wouter';
import { ButtonLink } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useWords } from '../../ui/text.tsx';
import { countSheets, type ContestInView, type HandedIn } from './programme-figures.ts';

interface ContestPanelProps {
  readonly inView: ContestInView | null;
  readonly handedIn: HandedIn;
}

/** The contest that runs, comes next or was last: when, how large, how ready. */
export function ContestPanel({ inView, handedIn }: ContestPanelProps) {
  const { t, day, month } = useWords();
  if (inView === null) {
    return (
      <Panel title={t('shell:home.next')} isPadded>
        <div className="stack gap-sm">
          <p>
            <span className="strong">{t('shell:home.noContest')}</span>
          </p>
          <p className="muted">{t('shell:home.noContestNote')}</p>
          <div>
            <ButtonLink href="/contests" size="sm" icon={IconTrophy}>
              {t('shell:home.noContestAction')}
            </ButtonLink>
          </div>
        </div>
      </Panel>
    );
  }
  const { contest, standing, days } = inView;
  const { criteria, pitches, jurors, contest: facts } = contest.document;
  const sheets = countSheets(contest, handedIn);
  const isNow = standing === 'running' || (days !== null && days >= 0 && days <= 7);
  const date = facts.date === '' ? null : new Date(`${facts.date.slice(0, 10)}T12:00:00`);
  return (
    <Panel
      className="in-view"
      title={t(
        standing === 'running' ? 'shell:home.running' : standing === 'next' ? 'shell:home.next' : 'shell:home.last',
      )}
      end={<Link href={`/contests/${contest.id}`}>{t('shell:home.openContest')}</Link>}
      isPadded
    >
      <div className="facts">
        {date === null ? null : (
          <div className={classNames('date-tile', isNow && 'is-now')} aria-hidden="true">
            <b>{date.getDate()}</b>
            <span>{month(facts.date)}</span>
          </div>
        )}
        <div>
          <div className="strong">{contest.title}</div>
          <div className="muted">{facts.date === '' ? t('shell:home.noDate') : dayAndYear(day(facts.date), date)}</div>
          {facts.place === '' ? null : <div className="muted">{facts.place}</div>}
          <div className="muted">
            {t('shell:home.pitchesAndJurors', {
              pitches: t('shell:home.pitches', { count: pitches.length }),
              jurors: t('shell:home.jurors', { count: jurors.length }),
            })}
          </div>
        </div>
      </div>
      <hr />
      <ul className="ready">
        <Ready isDone={criteria.length > 0} text={t('shell:home.readyCriteria', { count: criteria.length })} />
        <Ready isDone={pitches.length > 0} text={t('shell:home.readyPitches', { count: pitches.length })} />
        <Ready
          isDone={sheets.expected > 0 && sheets.handedIn === sheets.expected}
          text={t('shell:home.readySheets')}
          end={t('shell:home.of', { part: sheets.handedIn, total: sheets.expected })}
        />
      </ul>
    </Panel>
  );
}

function Ready({ isDone, text, end }: { readonly isDone: boolean; readonly text: string; readonly end?: string }) {
  return (
    <li>
      <Icon of={isDone ? IconCheck : IconCircleDashed} className={isDone ? 'is-done' : 'is-open'} />
      <span>{text}</span>
      {end === undefined ? null : <b>{end}</b>}
    </li>
  );
}

/** A contest of another year says so. */
function dayAndYear(day: string, date: Date | null): string {
  const year = date?.getFullYear();
  return year === undefined || year === new Date().getFullYear() ? day : `${day} ${year}`;
}
