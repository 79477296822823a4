import { IconArchive, IconCalendarPlus, IconRotateClockwise } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { archiveSession, reopenSession } from '../../../data/commands/sessions.ts';
import { CoachingPaperMenu } from '../../../outcome/coaching-paper-menu.tsx';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { useCoachingPapers } from '../../../outcome/use-coaching-papers.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { AgreementsPanel } from './agreements-panel.tsx';
import { FilesPanel } from './files-panel.tsx';
import { PrivatePanel } from './private-panel.tsx';
import { SeesPanel } from './sees-panel.tsx';
import { SessionHead } from './session-head.tsx';
import { SessionNotesRead } from './session-notes.tsx';
import type { SessionView } from './use-session-view.ts';

/** A closed session: its notes and its advice to read, what was agreed on still to be corrected and ticked. */
export function ClosedSession({ view }: { readonly view: SessionView }) {
  const { t, day, time } = useWords();
  const run = useRun();
  const [, navigate] = useLocation();
  const { of, session, name } = view;
  const papers = useCoachingPapers(of);
  const { value } = session;
  const archive = async () => {
    if (await run(archiveSession(of, session.id), t('session:archived', { name }))) navigate('/coaching');
  };
  return (
    <div className="session-page">
      <SessionHead
        view={view}
        sentence={value.outcome === '' ? t('session:closed.sentence', { day: day(value.startsAt) }) : value.outcome}
        actions={
          <>
            <CoachingPaperMenu papers={papers} offered={[{ kind: 'session', session: session.id }, { kind: 'plan' }]} />
            <MenuButton
              label={t('session:more')}
              actions={[
                {
                  id: 'reopen',
                  label: t('session:closed.reopen'),
                  icon: IconRotateClockwise,
                  onAction: () => void run(reopenSession(of, session.id), t('session:closed.reopened')),
                },
                { id: 'archive', label: t('session:archive'), icon: IconArchive, onAction: () => void archive() },
              ]}
            />
            <ButtonLink icon={IconCalendarPlus} href={`/coaching/new/${of}`}>
              {t('session:closed.planNext')}
            </ButtonLink>
          </>
        }
      />
      <PaperProgress printing={papers} />
      <div className="cols">
        <div className="stack session-stack">
          <SessionNotesRead key={session.id} of={of} session={session.id} />
          <AdvicePanel view={view} isReading />
          <AgreementsPanel view={view} />
          <FilesPanel view={view} isReading />
        </div>
        <aside className="stack session-stack" aria-label={t('session:aside')}>
          <HoursPanel view={view} />
          {value.nextAt === '' ? null : (
            <Panel title={t('session:closed.next')} isPadded>
              <p>{t('session:closed.nextAt', { day: day(value.nextAt), time: time(value.nextAt) })}</p>
            </Panel>
          )}
          <PrivatePanel key={session.id} subject={session.id} />
          <SeesPanel view={view} />
        </aside>
      </div>
    </div>
  );
}

function HoursPanel({ view: { coaching, session, people } }: { readonly view: SessionView }) {
  const { t, day } = useWords();
  const attendance = coaching.attendance.filter(({ value }) => value.session === session.id);
  return (
    <Panel title={t('session:closed.who')} end={<span className="label">{day(session.value.startsAt)}</span>} isPadded>
      {attendance.length === 0 ? (
        <p className="muted">{t('session:closed.nobody')}</p>
      ) : (
        <ul className="session-hours">
          {attendance.map(({ id, value }) => (
            <li key={id}>
              <span className="grow">
                {people.get(value.person)?.name ?? value.name}
                <small>{t(`session:attendance.role.${value.role}`)}</small>
              </span>
              <span className="num">{t('session:agenda.minutes', { count: value.minutes })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
