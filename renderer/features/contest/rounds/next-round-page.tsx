import { IconTrophy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { viewNextRound, type NextRoundView } from '../../../../shared/contest-rules/next-round.ts';
import { viewRanking } from '../../../../shared/contest-rules/ranking-view.ts';
import { describeRule } from '../../../../shared/contest-rules/rule-sentence.ts';
import { prepareNextRound } from '../../../data/commands/contest-next-round.ts';
import { ButtonLink, Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ContestGone } from '../contest-gone.tsx';
import { useResult } from '../deliberation/use-result.ts';
import { useCommand } from '../use-command.ts';
import { useContest, useContestSheets } from '../use-contest.ts';
import { RoundSteps } from './round-steps.tsx';
import { useRounds } from './use-rounds.ts';

/** Who goes on from a closed round, and the contest that is made for them. */
export function NextRoundPage({ contest }: { readonly contest: string }) {
  const words = useWords();
  const { t } = words;
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const result = useResult(contest);
  const steps = useRounds(contest, words);
  const next = steps[steps.findIndex(({ isHere }) => isHere) + 1];
  const view = useMemo(
    () =>
      document === null || sheets === undefined || result === null
        ? null
        : viewNextRound(document, viewRanking(document, sheets), result),
    [document, sheets, result],
  );
  if (document === null || view === null) return <p className="waiting">{t('contest:loading')}</p>;
  if (document.contest.title === '' && document.pitches.length === 0) return <ContestGone />;
  const { contest: facts, round } = document;
  const obstacle =
    next !== undefined
      ? t('contest:preparation.rounds.exists')
      : round.state !== 'closed'
        ? t('contest:preparation.rounds.notClosed')
        : facts.advanceKind === 'none'
          ? t('contest:preparation.rounds.none')
          : view.waitsForJury
            ? t('contest:preparation.rounds.juryWaiting')
            : view.pitches.length === 0
              ? t('contest:preparation.rounds.lead', { count: 0 })
              : null;
  return (
    <>
      <PageHead
        title={t('contest:preparation.rounds.title')}
        crumbs={[
          { label: t('contest:list.title'), href: '/contests' },
          { label: facts.title, href: `/contests/${contest}` },
          { label: t('contest:preparation.rounds.title') },
        ]}
        {...(obstacle === null
          ? { sentence: t('contest:preparation.rounds.lead', { count: view.pitches.length }) }
          : {})}
      />
      <RoundSteps document={document} />
      {obstacle === null ? (
        <NextRound document={document} view={view} isFirst={steps[0]?.isHere ?? true} />
      ) : (
        <EmptyState
          icon={IconTrophy}
          title={obstacle}
          action={
            next === undefined ? (
              <ButtonLink kind="primary" href={`/contests/${contest}/ranking`}>
                {t('contest:desk.ranking')}
              </ButtonLink>
            ) : (
              <ButtonLink kind="primary" href={`/contests/${next.id}`}>
                {t('contest:preparation.rounds.open', { name: next.name })}
              </ButtonLink>
            )
          }
        >
          {describeRule(document, t, words.language)}
        </EmptyState>
      )}
    </>
  );
}

interface NextRoundProps {
  readonly document: ContestDocument;
  readonly view: NextRoundView;
  /** Nothing came before this round. */
  readonly isFirst: boolean;
}

function NextRound({ document, view, isFirst }: NextRoundProps) {
  const { t, list } = useWords();
  const [, navigate] = useLocation();
  const run = useCommand();
  const given = document.round.name;
  const [name, setName] = useState(given === '' && isFirst ? t('contest:preparation.rounds.selection') : given);
  const [nextName, setNextName] = useState(t('contest:preparation.rounds.final'));
  const [title, setTitle] = useState(
    t('contest:preparation.rounds.titleOf', {
      title: document.contest.title,
      round: t('contest:preparation.rounds.final').toLocaleLowerCase(),
    }),
  );
  const nameOf = (pitch: string) => document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
  const tied = view.tiedAtCut.map(nameOf);
  const create = async () => {
    const advancing = view.pitches.map(({ pitch }) => pitch);
    const prepared = prepareNextRound(document, { title, name: nextName, nameBefore: name, advancing });
    const command = prepared.ok ? prepared.value.change : prepared;
    if ((await run(command)) && prepared.ok) navigate(`/contests/${prepared.value.id}/setup`);
  };
  return (
    <div className="setup-cells">
      <Panel
        title={t('contest:preparation.rounds.lead', { count: view.pitches.length })}
        end={view.isFinal ? undefined : <span className="label">{t('contest:preparation.rounds.notFinal')}</span>}
      >
        {tied.length === 0 ? null : (
          <p className="setup-lead">
            {t('contest:preparation.rounds.tied', { count: tied.length, names: list(tied) })}
          </p>
        )}
        <ol className="list next-list" aria-label={t('contest:preparation.rounds.title')}>
          {view.pitches.map(({ pitch, rank }) => (
            <li key={pitch}>
              <span className="num next-rank">{rank === null ? '' : t('ranking:rank', { rank })}</span>
              <span className="t">{nameOf(pitch)}</span>
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={t('contest:preparation.rounds.prepare')} isPadded>
        <div className="fields">
          <TextField
            isWide
            label={t('contest:preparation.rounds.nextTitle')}
            value={title}
            error={title.trim() === '' ? t('contest:preparation.rounds.titleMissing') : undefined}
            onChange={setTitle}
            maxLength={200}
          />
          <TextField label={t('contest:preparation.rounds.name')} value={name} onChange={setName} maxLength={60} />
          <TextField
            label={t('contest:preparation.rounds.nextName')}
            value={nextName}
            onChange={setNextName}
            maxLength={60}
          />
        </div>
        <p className="hint next-copies muted">{t('contest:preparation.rounds.copies')}</p>
        <div className="row">
          <Button kind="primary" isDisabled={title.trim() === ''} onPress={() => void create()}>
            {t('contest:preparation.rounds.create', { name: nextName.trim() === '' ? title : nextName })}
          </Button>
        </div>
      </Panel>
    </div>
  );
}
