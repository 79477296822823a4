import { IconArchive, IconBan, IconCalendarDown, IconPlayerPlay, IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { localDayOf, localTimeOf, momentOf } from '../../../../shared/coaching/local-day.ts';
import {
  archiveSession,
  cancelSession,
  editSession,
  restoreSession,
  startSession,
  type SessionFields,
} from '../../../data/commands/sessions.ts';
import { CoachingPaperMenu } from '../../../outcome/coaching-paper-menu.tsx';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { useCoachingPapers } from '../../../outcome/use-coaching-papers.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { PlanFields } from '../plan-fields.tsx';
import { nowText, useRun } from '../use-run.ts';
import { useSaveCalendar } from '../use-save-calendar.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { FilesPanel } from './files-panel.tsx';
import { PrivatePanel } from './private-panel.tsx';
import { RecapPanel } from './recap-panel.tsx';
import { SeesPanel } from './sees-panel.tsx';
import { SessionHead } from './session-head.tsx';
import { StepsEditor } from './steps-editor.tsx';
import type { SessionView } from './use-session-view.ts';

/** A session that comes, or was called off: what one prepares, and where one had got to. */
export function PlannedSession({ view }: { readonly view: SessionView }) {
  const { t, day, time } = useWords();
  const run = useRun();
  const saveCalendar = useSaveCalendar();
  const [, navigate] = useLocation();
  const { of, session, steps, people, dimensions, coaching, name } = view;
  const { value } = session;
  const papers = useCoachingPapers(of);
  // The beginning whose day was cleared and not typed again yet; the session keeps it until there is another.
  const [cleared, setCleared] = useState<string | null>(null);
  const isDayMissing = value.startsAt === '' || cleared === value.startsAt;
  const isCancelled = value.state === 'cancelled';
  const archive = async () => {
    if (await run(archiveSession(of, session.id), t('session:archived', { name }))) navigate('/coaching');
  };
  const edit = (fields: SessionFields) => {
    const { startsAt } = fields;
    if (startsAt === undefined) {
      void run(editSession(of, session.id, fields));
      return;
    }
    setCleared(startsAt === '' ? value.startsAt : null);
    if (startsAt === '') return;
    // A day typed anew keeps the hour that the session had.
    const hour = isDayMissing ? localTimeOf(value.startsAt) : '';
    const moment = hour === '' ? startsAt : momentOf(localDayOf(startsAt), hour);
    void run(editSession(of, session.id, { ...fields, startsAt: moment }));
  };
  const where = value.isRemote ? t('session:plan.atDistance') : value.place;
  const words = { day: day(value.startsAt), time: time(value.startsAt), minutes: value.plannedMinutes, where };
  return (
    <div className="session-page">
      <SessionHead
        view={view}
        sentence={t(where === '' ? 'session:plan.sentence' : 'session:plan.sentenceAt', words)}
        actions={
          <>
            <CoachingPaperMenu
              papers={papers}
              offered={[{ kind: 'blankSession', session: session.id }, { kind: 'plan' }]}
            />
            <MenuButton
              label={t('session:more')}
              actions={[
                {
                  id: 'calendar',
                  label: t('session:calendar.save'),
                  icon: IconCalendarDown,
                  onAction: () => void saveCalendar([{ ...value, id: session.id, organisation: of }]),
                },
                ...(isCancelled
                  ? []
                  : [
                      {
                        id: 'cancel',
                        label: t('session:cancel.do'),
                        icon: IconBan,
                        onAction: () => void run(cancelSession(of, session.id), t('session:cancel.done')),
                      },
                    ]),
                { id: 'archive', label: t('session:archive'), icon: IconArchive, onAction: () => void archive() },
              ]}
            />
            {isCancelled ? (
              <Button icon={IconRestore} onPress={() => void run(restoreSession(of, session.id))}>
                {t('session:cancel.back')}
              </Button>
            ) : (
              <Button
                kind="primary"
                icon={IconPlayerPlay}
                onPress={() => void run(startSession(of, session, steps, nowText()))}
              >
                {t('session:start')}
              </Button>
            )}
          </>
        }
      />
      <PaperProgress printing={papers} />
      {isCancelled ? (
        <div className="session-banner">
          <Banner tone="info">{t('session:cancel.banner')}</Banner>
        </div>
      ) : null}
      <div className="cols">
        <div className="stack session-stack">
          <StepsEditor view={view} />
          <Panel title={t('session:plan.title')} isPadded>
            <PlanFields
              plan={isDayMissing ? { ...value, startsAt: '' } : value}
              people={people}
              dimensions={dimensions}
              cards={coaching.cards.filter((card) => card.value.board === 'gaps')}
              requests={coaching.requests}
              dayError={isDayMissing ? t('session:refusal.no-start') : undefined}
              onChange={edit}
            />
          </Panel>
          <AdvicePanel view={view} />
          <FilesPanel view={view} />
        </div>
        <aside className="stack session-stack" aria-label={t('session:aside')}>
          <RecapPanel view={view} />
          <PrivatePanel key={session.id} subject={session.id} />
          <SeesPanel view={view} />
        </aside>
      </div>
    </div>
  );
}
