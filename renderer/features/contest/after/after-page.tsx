import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { sheetsAtClosing } from '../../../../shared/contest-rules/frozen-result.ts';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import { listInterests } from '../../../../shared/contest-rules/interests.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { Badge } from '../../../ui/badge.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ContestGone } from '../contest-gone.tsx';
import { useResult } from '../deliberation/use-result.ts';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { usePapers } from '../papers/use-papers.ts';
import { useContest, useContestSheets, type JurorSheet } from '../use-contest.ts';
import { ExportAllMenu } from './export-all-menu.tsx';
import { LettersTab } from './letters-tab.tsx';
import { MeetingsTab } from './meetings-tab.tsx';
import './after.css';

/** What goes back after a contest: a letter to each organisation, the introductions jurors asked for, all data. */
export function AfterPage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const result = useResult(contest);
  if (document === null || sheets === undefined || result === null)
    return <p className="waiting">{t('contest:loading')}</p>;
  if (document.contest.title === '' && document.pitches.length === 0) return <ContestGone />;
  return <LoadedAfter document={document} sheets={sheets} result={result} />;
}

interface LoadedAfterProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly result: ResultDocument;
}

function LoadedAfter({ document, sheets, result }: LoadedAfterProps) {
  const { t, shortDate } = useWords();
  const [tab, setTab] = useState('letters');
  const { confirmedAt } = document.round;
  // A confirmed ranking, and the letters that tell it, are of the sheets it was confirmed with, whatever arrives later.
  const counted = useMemo(
    () => (confirmedAt === '' ? sheets : sheetsAtClosing(sheets, result.frozen)),
    [confirmedAt, sheets, result],
  );
  const papers = usePapers(document, counted);
  const view = useMemo(() => viewRanking(document, counted), [document, counted]);
  const interests = useMemo(() => listInterests(document, sheets), [document, sheets]);
  return (
    <>
      <PageHead
        title={t('after:title')}
        sentence={t('after:sentence')}
        crumbs={[
          { label: t('contest:list.title'), href: '/contests' },
          { label: document.contest.title, href: `/contests/${document.id}` },
          { label: t('ranking:title'), href: `/contests/${document.id}/ranking` },
        ]}
        badges={
          confirmedAt === '' ? (
            <Badge tone="warn" icon={IconInfoCircle}>
              {t('after:notConfirmed')}
            </Badge>
          ) : (
            <Badge icon={IconLock}>{t('after:confirmed', { date: shortDate(confirmedAt) })}</Badge>
          )
        }
        actions={<ExportAllMenu document={document} sheets={counted} all={sheets} view={view} result={result} />}
      />
      <PaperProgress printing={papers} />
      <Tabs
        label={t('after:tabs.label')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'letters',
            label: t('after:tabs.letters'),
            content: <LettersTab document={document} sheets={counted} view={view} result={result} papers={papers} />,
          },
          {
            id: 'meetings',
            label: t('after:tabs.meetings'),
            count: interests.length,
            content: <MeetingsTab document={document} interests={interests} />,
          },
        ]}
      />
    </>
  );
}
