import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Badge } from '../../../ui/badge.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ResultBadge } from '../deliberation/result-badge.tsx';
import { useResult } from '../deliberation/use-result.ts';
import { PaperMenu } from '../papers/paper-menu.tsx';
import type { Papers } from '../papers/use-papers.ts';
import type { JurorSheet } from '../use-contest.ts';
import { ExportMenu } from './export-menu.tsx';

interface RankingHeadProps {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSheet[];
  readonly view: RankingView;
  readonly papers: Papers;
  /** The one primary button. */
  readonly action: ReactNode;
}

/** Where the ranking stands, what leaves from it, and what comes next. */
export function RankingHead({ document, sheets, view, papers, action }: RankingHeadProps) {
  const words = useWords();
  const { t } = words;
  const { round, contest } = document;
  const result = useResult(document.id);
  return (
    <PageHead
      title={t('ranking:title')}
      crumbs={[
        { label: t('contest:list.title'), href: '/contests' },
        { label: contest.title, href: `/contests/${document.id}` },
      ]}
      badges={
        round.state === 'closed' ? (
          <>
            <Badge icon={IconLock}>
              {t('ranking:frozen', { date: words.shortDate(round.closedAt), time: words.time(round.closedAt) })}
            </Badge>
            {result === null ? null : <ResultBadge document={document} result={result} />}
          </>
        ) : view.completeness.isComplete ? null : (
          <Badge tone="warn" icon={IconInfoCircle}>
            {t('ranking:partial')}
          </Badge>
        )
      }
      actions={
        <>
          {round.state === 'closed' ? null : (
            <span className="proposal">
              <Badge tone="info" icon={IconInfoCircle}>
                {t('ranking:proposal')}
              </Badge>
            </span>
          )}
          <ExportMenu document={document} sheets={sheets} view={view} />
          <PaperMenu papers={papers} kinds={['ranking', 'minutes', 'script', 'certificates', 'sheets', 'blank']} />
          {action}
        </>
      }
    />
  );
}
