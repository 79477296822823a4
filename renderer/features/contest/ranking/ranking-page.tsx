import { useMemo, useState } from 'react';
import { doubtSettingsOf } from '../../../../shared/contest-rules/doubt-settings.ts';
import { viewRanking, type RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { useTabulation } from '../../../data/tabulating/use-tabulation.ts';
import { Tabs, type TabContent } from '../../../ui/tabs.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ClosePanel } from '../close/close-panel.tsx';
import { DeliberationTab } from '../deliberation/deliberation-tab.tsx';
import { PaperProgress } from '../papers/paper-menu.tsx';
import { usePapers } from '../papers/use-papers.ts';
import { useContest, useContestSheets, type JurorSheet } from '../use-contest.ts';
import { RankingHead } from './ranking-head.tsx';
import { RoundAction } from './round-action.tsx';
import { RankingTab } from './tabs/ranking-tab.tsx';
import { knownOf } from './tabulated.ts';
import { SheetsTab } from './tabs/sheets-tab.tsx';
import './ranking.css';

/** The ranking: what it says, the places, the profile of the chosen pitch, the sheets it is made of. */
export function RankingPage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const view = useMemo(
    () => (document === null || sheets === undefined ? null : viewRanking(document, sheets)),
    [document, sheets],
  );
  if (document === null || sheets === undefined || view === null)
    return <p className="waiting">{t('contest:loading')}</p>;
  return <LoadedRanking document={document} sheets={sheets} view={view} />;
}

interface LoadedRankingProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
}

function LoadedRanking({ document, sheets, view }: LoadedRankingProps) {
  const { t } = useWords();
  const papers = usePapers(document, sheets);
  const settings = doubtSettingsOf(document);
  const tabulation = useTabulation(view.scores, view.rule, { ...settings, trim: view.trim });
  const [selected, setSelected] = useState<string | null>(null);
  const [tab, setTab] = useState('ranking');
  const [isClosing, setIsClosing] = useState(false);
  const { counted, incomplete, missing } = view.completeness.total;
  const chosen = selected ?? view.rows.find(({ rank }) => rank !== null)?.pitch ?? null;

  // One block a tab, in the order they are shown: what a tab holds stands in its own file.
  const tabs: readonly TabContent[] = [
    {
      id: 'ranking',
      label: t('ranking:tabs.ranking'),
      content: (
        <RankingTab
          document={document}
          view={view}
          tabulation={tabulation}
          resamples={settings.resamples}
          selected={chosen}
          onSelect={setSelected}
          onOpenJurors={() => setTab('jurors')}
        />
      ),
    },
    {
      id: 'sheets',
      label: t('ranking:tabs.sheets'),
      count: t('ranking:sheetsCount', { done: counted, all: counted + incomplete + missing }),
      content: <SheetsTab document={document} sheets={sheets} view={view} />,
    },
    {
      id: 'deliberation',
      label: t('deliberation:tab'),
      content: <DeliberationTab document={document} sheets={sheets} view={view} tabulated={knownOf(tabulation)} />,
    },
  ];

  return (
    <>
      <RankingHead
        document={document}
        sheets={sheets}
        view={view}
        papers={papers}
        action={
          <RoundAction
            document={document}
            papers={papers}
            onClose={() => setIsClosing(true)}
            onDeliberate={tab === 'deliberation' ? null : () => setTab('deliberation')}
          />
        }
      />
      <PaperProgress papers={papers} />
      {isClosing && document.round.state === 'open' ? (
        <div className="ranking-closing">
          <ClosePanel document={document} sheets={sheets} view={view} onDone={() => setIsClosing(false)} />
        </div>
      ) : null}
      <Tabs label={t('ranking:tabs.label')} selected={tab} onSelect={setTab} tabs={tabs} />
    </>
  );
}
