import { IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRounds } from './use-rounds.ts';
import './rounds.css';

/** Where a contest stands among its rounds, and the way to the next one. Nothing for a contest that is its only round. */
export function RoundSteps({ document }: { readonly document: ContestDocument }) {
  const words = useWords();
  const { t } = words;
  const steps = useRounds(document.id, words);
  const isLast = steps.at(-1)?.isHere === true;
  const canGoOn = isLast && document.contest.advanceKind !== 'none' && document.round.state === 'closed';
  if (steps.length < 2 && !canGoOn) return null;
  return (
    <nav className="round-steps" aria-label={t('contest:preparation.rounds.label')}>
      {steps.map((step, index) => (
        <Fragment key={step.id}>
          {index === 0 ? null : <Icon of={IconChevronRight} size="s" />}
          {step.isHere ? (
            <span className="strong" aria-current="step">
              {step.name}
            </span>
          ) : (
            <Link href={`/contests/${step.id}`}>{step.name}</Link>
          )}
        </Fragment>
      ))}
      {canGoOn ? (
        <>
          <Icon of={IconChevronRight} size="s" />
          <Link href={`/contests/${document.id}/next-round`}>{t('contest:preparation.rounds.prepare')}</Link>
        </>
      ) : null}
    </nav>
  );
}
