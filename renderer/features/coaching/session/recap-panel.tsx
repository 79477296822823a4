import { IconCheck, IconClock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { recapBefore, type RecapAction } from '../../../../shared/coaching/recap.ts';
import { localDayOf } from '../../../../shared/coaching/local-day.ts';
import { setActionState } from '../../../data/commands/actions.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DimensionName } from '../../../ui/dimension.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import type { SessionView } from './use-session-view.ts';

const MOST_ADVICE = 3;

/** "Dove eravamo rimasti": what to know before, and during, a session. */
export function RecapPanel({ view }: { readonly view: SessionView }) {
  const { t, date } = useWords();
  const { coaching, session, today, of, dimensions } = view;
  const recap = useMemo(() => recapBefore(coaching, session.id, today), [coaching, session.id, today]);
  const { last, decisions, actions, gaps, advice } = recap;
  const isFirst = last === null && actions.length === 0 && recap.dimensions.length === 0 && gaps.length === 0;
  return (
    <Panel
      title={t('session:recap.title')}
      className="session-recap"
      isPadded
      end={
        last === null ? undefined : (
          <Link className="label" href={`/coaching/${of}/${last.id}`}>
            {date(localDayOf(last.value.startsAt))}
          </Link>
        )
      }
    >
      {isFirst ? <p className="muted">{t('session:recap.first')}</p> : null}
      {last === null || last.value.outcome === '' ? null : <p>{last.value.outcome}</p>}
      {decisions.map(({ id, value }) => (
        <p key={id}>
          <RichText text={t('session:recap.decided', { text: value.text })} />
        </p>
      ))}
      {actions.length === 0 ? null : (
        <ul aria-label={t('session:recap.actions')}>
          {actions.map((action) => (
            <RecapLine key={action.id} action={action} of={of} today={today} />
          ))}
        </ul>
      )}
      {recap.dimensions.length === 0 ? null : (
        <ul className="session-dims" aria-label={t('session:recap.dimensions')}>
          {recap.dimensions.map(({ dimension, present, target }) => {
            const shown = dimensions.get(dimension);
            return (
              <li key={dimension}>
                <Link href={`/organisations/${of}/thread/${dimension}`}>
                  <DimensionName area={shown?.area ?? null}>{shown?.shortName ?? dimension}</DimensionName>
                </Link>
                <span>
                  <span className={`lv lv${Math.min(5, present)}`}>{present}</span>{' '}
                  <span className="muted">{t('session:recap.target', { target })}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {gaps.length === 0 ? null : (
        <p className="session-recap-more">
          <Link href={`/organisations/${of}/board`}>{t('session:recap.gaps', { count: gaps.length })}</Link>
        </p>
      )}
      {advice.length === 0 ? null : (
        <ul className="session-recap-more" aria-label={t('session:recap.advice')}>
          {advice.slice(0, MOST_ADVICE).map(({ id, value }) => (
            <li key={id} className="t">
              {t('session:recap.advised', { who: value.authorName || t('session:advice.somebody'), what: value.title })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface RecapLineProps {
  readonly action: RecapAction;
  readonly of: string;
  readonly today: string;
}

function RecapLine({ action, of, today }: RecapLineProps) {
  const run = useRun();
  const { id, value } = action;
  const isDone = value.state === 'done';
  return (
    <li>
      <Checkbox
        isChecked={isDone}
        isMixed={value.state === 'partly'}
        onChange={(isChecked) => void run(setActionState(of, id, isChecked ? 'done' : 'open', today))}
      >
        {value.text}
        {value.owner === '' ? null : <small>{value.owner}</small>}
      </Checkbox>
      <ActionAge action={action} />
    </li>
  );
}

function ActionAge({ action: { value, daysLate, daysOpen } }: { readonly action: RecapAction }) {
  const { t, date } = useWords();
  if (value.state === 'done') {
    return (
      <small>
        <Icon of={IconCheck} size="s" /> {t('session:recap.done')}
      </small>
    );
  }
  if (daysLate !== null && daysLate > 0) {
    return (
      <small className="late">
        <Icon of={IconClock} size="s" />
        {t('session:recap.late', { count: daysLate })}
      </small>
    );
  }
  if (value.dueOn !== '') return <small>{date(value.dueOn)}</small>;
  return daysOpen === null ? null : <small>{t('session:recap.open', { count: daysOpen })}</small>;
}
