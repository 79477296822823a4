import { useState } from 'react';
import { checkOpening } from '../../../../shared/contest-rules/opening-checks.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { useWords } from '../../../ui/text.tsx';
import { RoundBadge } from '../round-badge.tsx';
import { RoundSteps } from '../rounds/round-steps.tsx';
import { countSigned, useContest, useContestSheets } from '../use-contest.ts';
import { AgendaTab } from '../agenda/agenda-tab.tsx';
import { CoverageTab } from '../assignment/coverage-tab.tsx';
import { ChecksTab } from './checks-tab.tsx';
import { CriteriaTab } from './criteria-tab.tsx';
import { FactsTab } from './facts-tab.tsx';
import { JuryTab } from './jury-tab.tsx';
import { PitchesTab } from './pitches-tab.tsx';
import { RuleTab } from './rule-tab.tsx';
import { useOpeningKnowledge } from './use-link-register.ts';
import { VotingLockNote } from './voting-lock-note.tsx';
import './setup.css';

/** Everything that must stand before the voting: facts, criteria, pitches, jury. Stored as one types. */
export function SetupPage({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const document = useContest(contest);
  const sheets = useContestSheets(contest);
  const knowledge = useOpeningKnowledge(document);
  const [tab, setTab] = useState('facts');
  if (document === null || sheets === undefined) return <p className="waiting">{t('contest:loading')}</p>;
  const signed = countSigned(sheets);
  const checks = checkOpening(document, knowledge);
  const { contest: facts, criteria, pitches, jurors } = document;
  return (
    <>
      <PageHead
        title={facts.title === '' ? t('contest:setup.title') : facts.title}
        crumbs={[
          { label: t('contest:list.title'), href: '/contests' },
          { label: facts.title, href: `/contests/${contest}` },
          { label: t('contest:setup.title') },
        ]}
        badges={
          <>
            <RoundBadge round={document.round} />
            {facts.isExample ? <Badge shape="square">{t('contest:sampleData')}</Badge> : null}
          </>
        }
        actions={
          <ButtonLink kind="primary" href={`/contests/${contest}`}>
            {t('contest:setup.toDesk')}
          </ButtonLink>
        }
      />
      <RoundSteps document={document} />
      <VotingLockNote document={document} signed={signed} />
      <Tabs
        label={t('contest:setup.title')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'facts',
            label: t('contest:setup.tabFacts'),
            content: <FactsTab document={document} signed={signed} />,
          },
          {
            id: 'rule',
            label: t('contest:preparation.tabRule'),
            content: <RuleTab document={document} signed={signed} />,
          },
          {
            id: 'criteria',
            label: t('contest:setup.tabCriteria'),
            count: criteria.length,
            content: <CriteriaTab document={document} sheets={sheets} />,
          },
          {
            id: 'pitches',
            label: t('contest:setup.tabPitches'),
            count: pitches.length,
            content: <PitchesTab document={document} signed={signed} />,
          },
          {
            id: 'jury',
            label: t('contest:setup.tabJury'),
            count: jurors.length,
            content: <JuryTab document={document} sheets={sheets} />,
          },
          {
            id: 'assignment',
            label: t('assignment:tab'),
            content: <CoverageTab document={document} signed={signed} />,
          },
          {
            id: 'agenda',
            label: t('schedule:plan.tab'),
            content: <AgendaTab document={document} signed={signed} />,
          },
          ...(document.round.state === 'draft'
            ? [
                {
                  id: 'checks',
                  label: t('contest:preparation.tabChecks'),
                  ...(checks.length === 0 ? {} : { count: checks.length }),
                  content: <ChecksTab checks={checks} onGo={setTab} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
