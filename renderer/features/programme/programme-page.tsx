import { IconFileSpreadsheet, IconHome, IconMessagePlus, IconTrophy } from '@tabler/icons-react';
import { useState } from 'react';
import { todayOf } from '../../../shared/coaching/days.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useOpenSample } from '../../data/use-open-sample.ts';
import { useCommands } from '../../platform/commands.tsx';
import { describeSampleFailure } from '../../data/describe-failure.ts';
import { useReady } from '../../platform/ready.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { laterPart } from '../../ui/later-part.tsx';
import { withFeatureTexts } from '../../ui/screen-texts.ts';
import { useWords } from '../../ui/text.tsx';
import { AttentionPanel } from './attention-panel.tsx';
import { ContestPanel } from './contest-panel.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { findContestInView } from './programme-figures.ts';
import { sentenceFor } from './programme-sentence.ts';
import { useProgramme } from './use-programme.ts';

/** Its names of dimensions are not among the texts of the first screen. */
const HeatMapPanel = laterPart(async () => (await withFeatureTexts(import('./heat-map-panel.tsx'))).HeatMapPanel);

/** The edition at a glance: its finding in a sentence, its figures, who takes part, what waits. */
export function ProgrammePage() {
  const words = useWords();
  const { t, day } = words;
  const { run } = useCommands();
  const [today] = useState(() => todayOf(new Date()));
  const view = useProgramme(today);
  useReady(view !== null);
  if (view === null) return null;
  const { lists, coaching, attention } = view;
  const isEmpty = lists.organisations.length + lists.contests.length + lists.people.length === 0;
  const inView = findContestInView(lists.contests, today);
  const hasNeeds = coaching.map.rows.size > 0;
  return (
    <>
      <PageHead
        title={day(today)}
        sentence={sentenceFor(words, lists, inView, attention.length)}
        actions={
          <>
            <Button icon={IconFileSpreadsheet} onPress={() => run('import-spreadsheet')}>
              {t('shell:home.import')}
            </Button>
            {hasNeeds && inView?.standing !== 'running' ? (
              <ButtonLink href="/coaching/new" kind="primary" icon={IconMessagePlus}>
                {t('shell:home.newSession')}
              </ButtonLink>
            ) : (
              <ButtonLink
                href={inView === null ? '/contests' : `/contests/${inView.contest.id}`}
                kind="primary"
                icon={IconTrophy}
              >
                {inView === null ? t('shell:home.newContest') : t('shell:home.toContest')}
              </ButtonLink>
            )}
          </>
        }
      />
      {isEmpty ? (
        <EmptyProgramme />
      ) : (
        <>
          <FigureStrip lists={lists} coaching={coaching} />
          <div className="home cols">
            {hasNeeds ? (
              <HeatMapPanel organisations={lists.organisations} map={coaching.map} />
            ) : (
              <OverviewPanel organisations={lists.organisations} contests={lists.contests} />
            )}
            <aside className="stack">
              <AttentionPanel attention={attention} />
              <ContestPanel inView={inView} handedIn={lists.handedIn} />
            </aside>
          </div>
        </>
      )}
    </>
  );
}

function EmptyProgramme() {
  const { t, loadAllTexts } = useWords();
  const store = useStore();
  const { run } = useCommands();
  const sample = useOpenSample(store, loadAllTexts);
  return (
    <EmptyState
      icon={IconHome}
      title={t('shell:home.empty')}
      action={
        <>
          <Button kind="primary" icon={IconFileSpreadsheet} onPress={() => run('import-spreadsheet')}>
            {t('shell:home.emptyAction')}
          </Button>
          <Button isDisabled={sample.isBusy} onPress={() => void sample.open()}>
            {t('shell:home.emptySample')}
          </Button>
        </>
      }
    >
      {sample.failure === null ? t('shell:home.emptyNote') : describeSampleFailure(t, sample.failure)}
    </EmptyState>
  );
}
