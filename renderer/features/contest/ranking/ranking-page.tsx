import { useMemo, useState } from 'react';
import { doubtSettingsOf } from '../../../../shared/contest-rules/doubt-settings.ts';
import { viewAgreement } from '../../../../shared/contest-rules/agreement-view.ts';
import { jurorLines, watchedJurors } from '../../../../shared/contest-rules/juror-view.ts';
import { finalRankingOf } from '../../../../shared/contest-rules/final-ranking.ts';
import { sheetsAtClosing } from '../../../../shared/contest-rules/frozen-result.ts';
import { settleView } from '../../../../shared/contest-rules/settled-view.ts';
import { viewRanking, type RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Agreement } from '../../../../shared/scoring/agreement.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { useTabulation } from '../../../data/tabulating/use-tabulation.ts';
import { Tabs, type TabContent } from '../../../ui/tabs.tsx';
import { useWords, type Words } from '../../../ui/text.tsx';
import { ClosePanel } from '../close/close-panel.tsx';
import { DeliberationTab } from '../deliberation/deliberation-tab.tsx';
import { useResult } from '../deliberation/use-result.ts';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { usePapers } from '../papers/use-papers.ts';
import { useContest, useContestSheets, type JurorSheet } from '../use-contest.ts';
import { ExportMenu } from './export-menu.tsx';
import { RankingHead } from './ranking-head.tsx';
import { RoundAction } from './round-action.tsx';
import { AgreementTab } from './tabs/agreement-tab.tsx';
import { DuelTab } from './tabs/duel-tab.tsx';
import { JurorsTab } from './tabs/jurors-tab.tsx';
import { RankingTab } from './tabs/ranking-tab.tsx';
import { knownOf } from './tabulated.ts';
import { SheetsTab } from './tabs/sheets-tab.tsx';
import { TrialTab } from './tabs/trial-tab.tsx';
import './ranking.css';

/** The ranking: what it says, the places, the profile of the chosen pitch, the sheets it is made of. */
export function RankingPage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const result = useResult(contest);
  // A confirmed ranking is of the sheets it was confirmed with, whatever arrives later.
  const counted = useMemo(
    () =>
      document !== null && document.round.confirmedAt !== '' && sheets !== undefined && result !== null
        ? sheetsAtClosing(sheets, result.frozen)
        : sheets,
    [document, sheets, result],
  );
  const view = useMemo(
    () => (document === null || counted === undefined ? null : viewRanking(document, counted)),
    [document, counted],
  );
  if (document === null || sheets === undefined || counted === undefined || view === null || result === null)
    return <p className="waiting">{t('contest:loading')}</p>;
  return <LoadedRanking document={document} sheets={counted} arrived={sheets} view={view} result={result} />;
}

interface LoadedRankingProps {
  readonly document: ContestDocument;
  /** Those that count. */
  readonly sheets: readonly JurorSheet[];
  /** All there are, also those that came too late. */
  readonly arrived: readonly JurorSheet[];
  readonly view: RankingView;
  readonly result: ResultDocument;
}

function LoadedRanking({ document, sheets, arrived, view, result }: LoadedRankingProps) {
  const words = useWords();
  const { t } = words;
  const papers = usePapers(document, sheets);
  const settings = doubtSettingsOf(document);
  const tabulation = useTabulation(view.scores, view.rule, { ...settings, trim: view.trim });
  const final = useMemo(() => finalRankingOf(document, view, result.decisions), [document, view, result]);
  const settled = useMemo(() => settleView(view, final, document.contest.podium), [document, view, final]);
  const [selected, setSelected] = useState<string | null>(null);
  const [tab, setTab] = useState('ranking');
  const [isClosing, setIsClosing] = useState(false);
  const { counted, incomplete, missing } = view.completeness.total;
  const chosen = selected ?? settled.rows.find(({ rank }) => rank !== null)?.pitch ?? null;

  const known = knownOf(tabulation);
  const made = known?.tabulation ?? null;
  const costs = known?.leaveOneOut ?? null;
  const lines = useMemo(() => jurorLines(document, view, made, costs), [document, view, made, costs]);
  const agreement = useMemo(() => (made === null ? null : viewAgreement(view, made.agreement)), [view, made]);
  const watched = useMemo(() => watchedJurors(lines), [lines]);
  const jurorName = (juror: string) => document.jurors.find(({ id }) => id === juror)?.value.name ?? '';

  // One block a tab, in the order they are shown: what a tab holds stands in its own file.
  const tabs: readonly TabContent[] = [
    {
      id: 'ranking',
      label: t('ranking:tabs.ranking'),
      content: (
        <RankingTab
          document={document}
          view={view}
          settled={settled}
          watched={watched}
          tabulation={tabulation}
          resamples={settings.resamples}
          selected={chosen}
          onSelect={setSelected}
          onOpenJurors={() => setTab('jurors')}
        />
      ),
    },
    {
      id: 'jurors',
      label: t('ranking:tabs.jurors'),
      count: watched.size === 0 ? undefined : t('rankingJurors:toWatch', { count: watched.size }),
      content: <JurorsTab document={document} view={view} lines={lines} watched={watched} />,
    },
    {
      id: 'agreement',
      label: t('ranking:tabs.agreement'),
      count: agreement === null ? undefined : sayAgreement(agreement.agreement, words),
      content: <AgreementTab view={view} agreement={agreement} jurorName={jurorName} />,
    },
    { id: 'trial', label: t('ranking:tabs.trial'), content: <TrialTab document={document} view={view} /> },
    {
      id: 'duel',
      label: t('ranking:tabs.duel'),
      content: <DuelTab document={document} view={view} selected={chosen} />,
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
      content: (
        <DeliberationTab
          document={document}
          sheets={arrived}
          view={view}
          result={result}
          final={final}
          tabulated={known}
          onClose={() => setIsClosing(true)}
        />
      ),
    },
  ];

  return (
    <>
      <RankingHead
        document={document}
        view={view}
        result={result}
        papers={papers}
        exports={
          <ExportMenu
            document={document}
            sheets={sheets}
            view={view}
            known={known}
            lines={lines}
            agreement={agreement}
          />
        }
        action={
          <RoundAction
            document={document}
            papers={papers}
            onClose={() => setIsClosing(true)}
            onDeliberate={tab === 'deliberation' ? null : () => setTab('deliberation')}
          />
        }
      />
      <PaperProgress printing={papers} />
      {isClosing && document.round.state === 'open' ? (
        <div className="ranking-closing">
          <ClosePanel document={document} sheets={sheets} view={view} onDone={() => setIsClosing(false)} />
        </div>
      ) : null}
      <Tabs label={t('ranking:tabs.label')} selected={tab} onSelect={setTab} tabs={tabs} />
    </>
  );
}

function sayAgreement({ kendallW, alphaInterval }: Agreement, { t, number }: Words): string | undefined {
  if (kendallW !== null) return t('rankingJurors:agreement.tab', { value: number(kendallW, 2) });
  return alphaInterval === null
    ? undefined
    : t('rankingJurors:agreement.tabAlpha', { value: number(alphaInterval, 2) });
}
