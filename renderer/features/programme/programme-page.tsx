import { IconFileSpreadsheet, IconHome, IconTrophy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { countConflicts } from '../../data/queries/conflicts.ts';
import { listContests } from '../../data/queries/contests.ts';
import { listOrganisations } from '../../data/queries/organisations.ts';
import { listPeople } from '../../data/queries/people.ts';
import { listHandedIn } from '../../data/queries/standing.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { useOpenSample } from '../../data/use-open-sample.ts';
import { useCommands } from '../../platform/commands.tsx';
import { describeSampleFailure } from '../../data/describe-failure.ts';
import { useReady } from '../../platform/ready.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useWords } from '../../ui/text.tsx';
import { AttentionPanel } from './attention-panel.tsx';
import { ContestPanel } from './contest-panel.tsx';
import { FigureStrip } from './figure-strip.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { findContestInView, listAttention, todayOf, type ProgrammeLists } from './programme-figures.ts';
import { sentenceFor } from './programme-sentence.ts';

/** The edition at a glance: its finding in a sentence, its figures, who takes part, what waits. */
export function ProgrammePage() {
  const words = useWords();
  const { t, day } = words;
  const { run } = useCommands();
  const lists = useLists();
  const [today] = useState(() => todayOf(new Date()));
  const isEmpty = lists !== null && lists.organisations.length + lists.contests.length + lists.people.length === 0;
  const attention = useMemo(() => (lists === null ? [] : listAttention(lists)), [lists]);
  useReady(lists !== null);
  if (lists === null) return null;
  const inView = findContestInView(lists.contests, today);
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
            <ButtonLink
              href={inView === null ? '/contests' : `/contests/${inView.contest.id}`}
              kind="primary"
              icon={IconTrophy}
            >
              {inView === null ? t('shell:home.newContest') : t('shell:home.toContest')}
            </ButtonLink>
          </>
        }
      />
      {isEmpty ? (
        <EmptyProgramme />
      ) : (
        <>
          <FigureStrip lists={lists} />
          <div className="home cols">
            <OverviewPanel organisations={lists.organisations} contests={lists.contests} />
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

function useLists(): ProgrammeLists | null {
  const organisations = useLive(listOrganisations());
  const contests = useLive(listContests());
  const people = useLive(listPeople());
  const handedIn = useLive(listHandedIn());
  const conflicts = useLive(countConflicts());
  return useMemo(
    () =>
      organisations === undefined ||
      contests === undefined ||
      people === undefined ||
      handedIn === undefined ||
      conflicts === undefined
        ? null
        : { organisations, contests, people, handedIn, conflicts },
    [organisations, contests, people, handedIn, conflicts],
  );
}
