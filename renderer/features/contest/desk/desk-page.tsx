import { IconFileImport, IconListNumbers, IconPlayerPlay, IconSettings } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { canOpen } from '../../../../shared/contest-rules/opening-checks.ts';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import { openRound } from '../../../data/commands/contest-round.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ReopenDialog } from '../close/reopen-dialog.tsx';
import { ContestGone } from '../contest-gone.tsx';
import { useResult } from '../deliberation/use-result.ts';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { usePapers } from '../papers/use-papers.ts';
import { RoundBadge } from '../round-badge.tsx';
import { RoundSteps } from '../rounds/round-steps.tsx';
import { nowText, useCommand } from '../use-command.ts';
import { useContest, useContestSheets } from '../use-contest.ts';
import { DeskColumns } from './desk-columns.tsx';
import './desk.css';

/** The event on one page: who votes now, how far everybody is, what is missing and its remedy. */
export function DeskPage({ contest }: { readonly contest: string }) {
  const words = useWords();
  const { t } = words;
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const result = useResult(contest);
  const run = useCommand();
  const papers = usePapers(document, sheets);
  const [isClosing, setIsClosing] = useState(false);
  const [isReopening, setIsReopening] = useState(false);
  const view = useMemo(
    () => (document === null || sheets === undefined ? null : viewRanking(document, sheets)),
    [document, sheets],
  );
  if (document === null || sheets === undefined || view === null)
    return <p className="waiting">{t('contest:loading')}</p>;
  if (document.contest.title === '' && document.criteria.length === 0 && document.pitches.length === 0)
    return <ContestGone />;
  const { round, contest: facts } = document;
  const isReady = canOpen(document);

  return (
    <>
      <PageHead
        title={t('contest:desk.title')}
        crumbs={[{ label: t('contest:list.title'), href: '/contests' }, { label: facts.title }]}
        badges={
          <>
            <RoundBadge round={round} />
            {facts.isExample ? <Badge shape="square">{t('contest:sampleData')}</Badge> : null}
            <span className="muted">
              {round.state === 'open'
                ? t('contest:desk.openedAt', { time: words.time(round.openedAt) })
                : round.state === 'closed'
                  ? t('contest:desk.closedAt', {
                      date: words.shortDate(round.closedAt),
                      time: words.time(round.closedAt),
                    })
                  : ''}
            </span>
          </>
        }
        actions={
          <>
            <ButtonLink icon={IconSettings} href={`/contests/${contest}/setup`}>
              {t('contest:desk.setup')}
            </ButtonLink>
            {round.state === 'closed' ? null : (
              <ButtonLink icon={IconFileImport} href={`/contests/${contest}/import`}>
                {t('contest:desk.import')}
              </ButtonLink>
            )}
            <ButtonLink
              icon={IconListNumbers}
              href={`/contests/${contest}/ranking`}
              {...(round.state === 'closed' && round.confirmedAt === '' ? { kind: 'primary' as const } : {})}
            >
              {t('contest:desk.ranking')}
            </ButtonLink>
            {round.state === 'draft' ? (
              <Button
                kind="primary"
                icon={IconPlayerPlay}
                isDisabled={!isReady}
                onPress={() => void run(openRound(document, nowText()))}
              >
                {t('contest:desk.open')}
              </Button>
            ) : round.state === 'open' ? (
              <Button onPress={() => setIsClosing(true)}>{t('contest:desk.close')}</Button>
            ) : (
              <Button onPress={() => setIsReopening(true)}>{t('contest:desk.reopen')}</Button>
            )}
          </>
        }
      />
      <RoundSteps document={document} />
      <PaperProgress printing={papers} />
      <DeskColumns
        document={document}
        sheets={sheets}
        view={view}
        result={result?.frozen ?? null}
        isClosing={isClosing}
        onClosing={setIsClosing}
        onScript={papers.job === null ? () => void papers.print('script') : null}
      />
      {result === null ? null : (
        <ReopenDialog document={document} result={result} isOpen={isReopening} onClose={() => setIsReopening(false)} />
      )}
    </>
  );
}
