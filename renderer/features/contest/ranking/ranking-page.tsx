import { useMemo, useState } from 'react';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import type { TabContent } from '../../../ui/tabs.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ClosePanel } from '../close/close-panel.tsx';
import { PaperProgress } from '../papers/paper-menu.tsx';
import { usePapers } from '../papers/use-papers.ts';
import { useContest, useContestSheets } from '../use-contest.ts';
import { RankingHead } from './ranking-head.tsx';
import { RoundAction } from './round-action.tsx';
import { ChartTab } from './tabs/chart-tab.tsx';
import { RankingTab } from './tabs/ranking-tab.tsx';
import { SheetsTab } from './tabs/sheets-tab.tsx';
import './ranking.css';

/** The ranking: what it says, the places, the profile of the chosen pitch, the sheets it is made of. */
export function RankingPage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const papers = usePapers(document, sheets);
  const [selected, setSelected] = useState<string | null>(null);
  const [tab, setTab] = useState('ranking');
  const [isClosing, setIsClosing] = useState(false);
  const view = useMemo(
    () => (document === null || sheets === undefined ? null : viewRanking(document, sheets)),
    [document, sheets],
  );
  if (document === null || sheets === undefined || view === null)
    return <p className="waiting">{t('contest:loading')}</p>;
  const { counted, incomplete, missing } = view.completeness.total;
  const chosen = selected ?? view.rows.find(({ rank }) => rank !== null)?.pitch ?? null;

  // One line a tab, in the order they are shown: what a tab holds stands in its own file.
  const tabs: readonly TabContent[] = [
    {
      id: 'ranking',
      label: t('ranking:tabs.ranking'),
      content: <RankingTab document={document} view={view} selected={chosen} onSelect={setSelected} />,
    },
    { id: 'chart', label: t('ranking:tabs.chart'), content: <ChartTab document={document} view={view} /> },
    {
      id: 'sheets',
      label: t('ranking:tabs.sheets'),
      count: t('ranking:sheetsCount', { done: counted, all: counted + incomplete + missing }),
      content: <SheetsTab document={document} sheets={sheets} view={view} />,
    },
  ];

  return (
    <>
      <RankingHead
        document={document}
        sheets={sheets}
        view={view}
        papers={papers}
        action={<RoundAction document={document} papers={papers} onClose={() => setIsClosing(true)} />}
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
