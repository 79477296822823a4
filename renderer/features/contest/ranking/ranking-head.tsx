import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ResultBadge } from '../deliberation/result-badge.tsx';
import { PaperMenu } from '../papers/paper-menu.tsx';
import type { Papers } from '../papers/use-papers.ts';

interface RankingHeadProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly result: ResultDocument;
  readonly papers: Papers;
  /** The menu of what can be saved. */
  readonly exports: ReactNode;
  /** The one primary button. */
  readonly action: ReactNode;
}

/** Where the ranking stands, what leaves from it, and what comes next. */
export function RankingHead({ document, view, result, papers, exports, action }: RankingHeadProps) {
  const words = useWords();
  const { t } = words;
  const { round, contest } = document;
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
            <ResultBadge document={document} result={result} />
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
          {exports}
          <PaperMenu
            papers={papers}
            kinds={['ranking', 'minutes', 'letters', 'certificates', 'script', 'sheets', 'blank', 'blankNamed']}
          />
          {round.state === 'closed' ? (
            <ButtonLink href={`/contests/${document.id}/after`}>{t('after:link')}</ButtonLink>
          ) : null}
          {action}
        </>
      }
    />
  );
}
