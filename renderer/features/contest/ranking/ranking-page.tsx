import { IconFileDownload, IconInfoCircle, IconLock, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { contestCodeOf } from '../../../../shared/contest-papers/contest-dossier.ts';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ClosePanel } from '../close/close-panel.tsx';
import { PaperMenu, PaperProgress } from '../papers/paper-menu.tsx';
import { usePapers } from '../papers/use-papers.ts';
import { useContest, useContestSheets } from '../use-contest.ts';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { FindingLine } from './finding-line.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import { marksTableOf, rankingTableOf } from './ranking-exports.ts';
import { RankingTable } from './ranking-table.tsx';
import { SheetsTab } from './sheets-tab.tsx';
import './ranking.css';

const ValueChart = lazy(async () => ({ default: (await import('./value-chart.tsx')).ValueChart }));

/** The ranking: what it says, the places with both means, the profile of the chosen pitch, the sheets it is made of. */
export function RankingPage({ contest }: { readonly contest: string }) {
  const words = useWords();
  const { t } = words;
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const papers = usePapers(document, sheets);
  const saveTable = useSaveTable();
  const [selected, setSelected] = useState<string | null>(null);
  const [tab, setTab] = useState('ranking');
  const [isClosing, setIsClosing] = useState(false);
  const view = useMemo(
    () => (document === null || sheets === undefined ? null : viewRanking(document, sheets)),
    [document, sheets],
  );
  if (document === null || sheets === undefined || view === null)
    return <p className="waiting">{t('contest:loading')}</p>;
  const { round, contest: facts } = document;
  const isClosed = round.state === 'closed';
  const { counted, incomplete, missing } = view.completeness.total;
  const chosen = selected ?? view.rows.find(({ rank }) => rank !== null)?.pitch ?? null;
  const code = contestCodeOf(document);
  const names = {
    ranking: `${t('ranking:sheetName.ranking')} ${code}`,
    marks: `${t('ranking:sheetName.marks')} ${code}`,
  };
  const scale = scaleOf(document);
  const rule = view.rule.method === 'raw' ? t('ranking:ruleRaw') : t('ranking:ruleTrimmed', { count: view.rule.trim });

  return (
    <>
      <PageHead
        title={t('ranking:title')}
        crumbs={[
          { label: t('contest:list.title'), href: '/contests' },
          { label: facts.title, href: `/contests/${contest}` },
        ]}
        badges={
          isClosed ? (
            <Badge icon={IconLock}>
              {t('ranking:frozen', { date: words.shortDate(round.closedAt), time: words.time(round.closedAt) })}
            </Badge>
          ) : view.completeness.isComplete ? null : (
            <Badge tone="warn" icon={IconInfoCircle}>
              {t('ranking:partial')}
            </Badge>
          )
        }
        actions={
          <>
            <span className="proposal">
              <Badge tone="info" icon={IconInfoCircle}>
                {t('ranking:proposal')}
              </Badge>
            </span>
            <MenuButton
              icon={IconFileDownload}
              label={t('ranking:export')}
              actions={[
                {
                  id: 'ranking-xlsx',
                  label: t('ranking:exportRankingXlsx'),
                  onAction: () => void saveTable(rankingTableOf(view, t), 'xlsx', names.ranking),
                },
                {
                  id: 'ranking-csv',
                  label: t('ranking:exportRankingCsv'),
                  onAction: () => void saveTable(rankingTableOf(view, t), 'csv', names.ranking),
                },
                {
                  id: 'marks-xlsx',
                  label: t('ranking:exportMarksXlsx'),
                  onAction: () => void saveTable(marksTableOf(document, sheets, t), 'xlsx', names.marks),
                },
                {
                  id: 'marks-csv',
                  label: t('ranking:exportMarksCsv'),
                  onAction: () => void saveTable(marksTableOf(document, sheets, t), 'csv', names.marks),
                },
              ]}
            />
            <PaperMenu papers={papers} kinds={['ranking', 'minutes', 'sheets', 'blank']} />
            {isClosed ? (
              <Button
                kind="primary"
                icon={IconPrinter}
                isDisabled={papers.job !== null}
                onPress={() => void papers.print('minutes')}
              >
                {t('ranking:minutes')}
              </Button>
            ) : round.state === 'open' ? (
              <Button kind="primary" onPress={() => setIsClosing(true)}>
                {t('ranking:close')}
              </Button>
            ) : null}
          </>
        }
      />
      <PaperProgress papers={papers} />
      {isClosing && round.state === 'open' ? (
        <div className="ranking-closing">
          <ClosePanel document={document} sheets={sheets} view={view} onDone={() => setIsClosing(false)} />
        </div>
      ) : null}
      <Tabs
        label={t('ranking:tabs.label')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'ranking',
            label: t('ranking:tabs.ranking'),
            content: (
              <>
                <FindingLine view={view} isClosed={isClosed} />
                <div className="cols ranking-cols">
                  <div className="stack gap">
                    <Panel label={t('ranking:title')}>
                      <RankingTable
                        view={view}
                        scale={scale}
                        podium={facts.podium}
                        selected={chosen}
                        onSelect={setSelected}
                      />
                    </Panel>
                    <p className="ranking-rule">
                      {rule}
                      {view.offScale.length === 0 ? null : ` ${t('ranking:offScale', { count: view.offScale.length })}`}
                    </p>
                    {facts.credit === '' ? null : <p className="ranking-rule">{facts.credit}</p>}
                  </div>
                  <aside>
                    <ProfilePanel document={document} view={view} pitch={chosen} />
                  </aside>
                </div>
              </>
            ),
          },
          {
            id: 'chart',
            label: t('ranking:tabs.chart'),
            content: (
              <div className="cols ranking-cols">
                <Panel title={t('ranking:chart.title')} isPadded>
                  <p className="muted">{t('ranking:chart.text')}</p>
                  <Suspense fallback={<p className="waiting">{t('ranking:chart.loading')}</p>}>
                    <ValueChart view={view} scale={scale} />
                  </Suspense>
                </Panel>
                <Panel title={t('ranking:chart.table')}>
                  <table className="table tight">
                    <thead>
                      <tr>
                        <th scope="col">{t('ranking:column.organisation')}</th>
                        <th scope="col" className="r">
                          {view.rule.method === 'raw' ? t('ranking:column.raw') : t('ranking:column.trimmed')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {view.rows.map((row) => (
                        <tr key={row.pitch}>
                          <td>{row.name}</td>
                          <td className="r num">{row.value === null ? '' : words.number(row.value, view.digits)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </Panel>
              </div>
            ),
          },
          {
            id: 'sheets',
            label: t('ranking:tabs.sheets'),
            count: t('ranking:sheetsCount', { done: counted, all: counted + incomplete + missing }),
            content: <SheetsTab document={document} sheets={sheets} view={view} />,
          },
        ]}
      />
    </>
  );
}
