import { IconHelpCircle } from '@tabler/icons-react';
import type { OpenQuestion } from '../../../../shared/contest-rules/final-ranking.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { withdrawDecisions } from '../../../data/commands/contest-deliberation.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { AdvanceForm } from './advance-list.tsx';
import { decisionMeta, decisionText } from './decision-text.ts';
import type { DeliberationParts } from './deliberation-parts.ts';
import { PrizeForm } from './prize-list.tsx';
import { TieQuestion } from './tie-question.tsx';
import { useDeliberationStep } from './use-deliberation.ts';

/** What the jury has still to answer, each with the way to answer it. */
export function QuestionList(parts: DeliberationParts) {
  const { document, final } = parts;
  const { t } = useWords();
  const titleOf = (question: OpenQuestion): string => {
    switch (question.kind) {
      case 'tie': {
        const key =
          question.matters === 'podium' ? 'deliberation:questions.tiePodium' : 'deliberation:questions.tieCut';
        return t(key, { rank: question.rank });
      }
      case 'prize': {
        const name = document.prizes.find(({ id }) => id === question.prize)?.value.name ?? '';
        return t('deliberation:questions.prize', { name });
      }
      case 'advance':
        return t('deliberation:questions.advance');
      case 'contradiction':
        return t('deliberation:questions.contradiction');
      default:
        return assertNever(question);
    }
  };
  if (final.questions.length === 0) return <p className="muted">{t('deliberation:questions.none')}</p>;
  return (
    <ul className="questions">
      {final.questions.map((question) => (
        <li key={keyOf(question)}>
          <h3>
            <Icon of={IconHelpCircle} /> {titleOf(question)}
          </h3>
          <Answer question={question} parts={parts} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ question, parts }: { readonly question: OpenQuestion; readonly parts: DeliberationParts }) {
  switch (question.kind) {
    case 'tie':
      return <TieQuestion {...parts} question={question} />;
    case 'prize':
      return <PrizeForm {...parts} prize={question.prize} />;
    case 'advance':
      return <AdvanceForm {...parts} />;
    case 'contradiction':
      return <Contradiction {...parts} decisions={question.decisions} />;
    default:
      return assertNever(question);
  }
}

type ContradictionProps = DeliberationParts &
  Pick<Extract<OpenQuestion, { readonly kind: 'contradiction' }>, 'decisions'>;

/** Decisions of two laptops that do not agree, side by side; nothing is chosen for the jury. */
function Contradiction({ document, decisions }: ContradictionProps) {
  const words = useWords();
  const { t } = words;
  const run = useDeliberationStep();
  return (
    <>
      <p className="muted">{t('deliberation:questions.contradictionText')}</p>
      <ul className="contradiction">
        {decisions.map(({ id, value }) => (
          <li key={id}>
            <p>
              <RichText text={decisionText(document, value, words)} />
            </p>
            <p>{value.reason}</p>
            <p className="muted">{decisionMeta(value, words)}</p>
            <Button
              size="sm"
              aria-label={t('deliberation:questions.keepOf', { time: words.time(value.at) })}
              onPress={() =>
                void run(
                  withdrawDecisions(
                    document,
                    decisions.flatMap((other) => (other.id === id ? [] : [other.id])),
                  ),
                )
              }
            >
              {t('deliberation:questions.keep')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function keyOf(question: OpenQuestion): string {
  switch (question.kind) {
    case 'tie':
      return question.pitches.join(' ');
    case 'prize':
      return question.prize;
    case 'advance':
      return question.kind;
    case 'contradiction':
      return question.decisions.map(({ id }) => id).join(' ');
    default:
      return assertNever(question);
  }
}
