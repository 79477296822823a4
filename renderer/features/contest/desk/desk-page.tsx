import { IconFileImport, IconListNumbers, IconPlayerPlay, IconSettings } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { canOpen } from '../../../../shared/contest-rules/opening-checks.ts';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import { openRound } from '../../../data/commands/contest-round.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ClosePanel } from '../close/close-panel.tsx';
import { ReopenDialog } from '../close/reopen-dialog.tsx';
import { ContestGone } from '../contest-gone.tsx';
import { useResult } from '../deliberation/use-result.ts';
import { RoundBadge } from '../round-badge.tsx';
import { nowText, useCommand } from '../use-command.ts';
import { useContest, useContestSheets } from '../use-contest.ts';
import { DeskFacts } from './desk-facts.tsx';
import { JurorBoard } from './juror-board.tsx';
import { standingsOf } from './juror-standing.ts';
import { LatestSignatures } from './latest-signatures.tsx';
import { MissingList } from './missing-list.tsx';
import { NotReady } from './not-ready.tsx';
import { StagePanel } from './stage-panel.tsx';
import './desk.css';

/** The event on one page: who votes now, how far everybody is, what is missing and its remedy. */
export function DeskPage({ contest }: { readonly contest: string }) {
  const words = useWords();
  const { t } = words;
  const [, navigate] = useLocation();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const result = useResult(contest);
  const run = useCommand();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isClosing, setIsClosing] = useState(false);
  const [isReopening, setIsReopening] = useState(false);
  const standings = useMemo(
    () => (document === null || sheets === undefined ? [] : standingsOf(document, sheets)),
    [document, sheets],
  );
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
  const goVote = (juror: string) => navigate(`/contests/${contest}/vote/${juror}`);

  return (
    <>
      <PageHead
        title={t('contest:desk.title')}
        crumbs={[{ label: t('contest:list.title'), href: '/contests' }, { label: facts.title }]}
        badges={
          <>
            <RoundBadge state={round.state} />
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
              {...(round.state === 'closed' ? { kind: 'primary' as const } : {})}
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
              <Button kind="primary" onPress={() => setIsClosing(true)}>
                {t('contest:desk.close')}
              </Button>
            ) : (
              <Button onPress={() => setIsReopening(true)}>{t('contest:desk.reopen')}</Button>
            )}
          </>
        }
      />
      <div className="cols">
        <div className="stack gap">
          {isReady ? null : <NotReady document={document} />}
          {isClosing && round.state === 'open' ? (
            <ClosePanel document={document} sheets={sheets} view={view} onDone={() => setIsClosing(false)} />
          ) : null}
          {round.state === 'open' ? <StagePanel document={document} /> : null}
          {document.jurors.length === 0 ? null : (
            <JurorBoard
              document={document}
              standings={standings}
              chosen={chosen}
              onChoose={setChosen}
              onVote={goVote}
            />
          )}
          {round.state === 'open' ? (
            <MissingList document={document} standings={standings} onVote={goVote} onClose={() => setIsClosing(true)} />
          ) : null}
        </div>
        <aside className="stack gap">
          <DeskFacts document={document} view={view} />
          <LatestSignatures document={document} sheets={sheets} />
        </aside>
      </div>
      {result === null ? null : (
        <ReopenDialog document={document} result={result} isOpen={isReopening} onClose={() => setIsReopening(false)} />
      )}
    </>
  );
}
