import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Contrast } from '../../shared/coaching/contrasts.ts';
import type { CoachingDocument } from '../../shared/documents/organisation-document.ts';
import type { Identified } from '../../shared/documents/record.ts';
import type { Advice } from '../../shared/domain/coaching.ts';
import { chooseOwnWay, followAdvice, unmarkContrast, type ChoiceDecision } from '../data/commands/advice.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../ui/text.tsx';
import { orderAtEnd } from './order-at-end.ts';
import { useStoreChange } from './use-store-change.ts';

interface ContrastChoiceProps {
  /** Who decides. */
  readonly organisation: { readonly id: string; readonly name: string };
  /** Id of the session in which they decide; empty outside of one. */
  readonly session: string;
  readonly coaching: Pick<CoachingDocument, 'advice' | 'decisions'>;
  /** ISO day from which the decision holds. */
  readonly today: string;
  readonly contrast: Contrast;
  /** Says who advised it, and when. */
  readonly authorOf: (advice: Identified<Advice>) => ReactNode;
}

/** Two opposite pieces of advice, and what the organisation may do about them. Nothing is chosen for it. */
export function ContrastChoice(props: ContrastChoiceProps) {
  const { organisation, session, coaching, today, contrast, authorOf } = props;
  const { first, second } = contrast;
  const { id, name } = organisation;
  const { t } = useWords();
  const change = useStoreChange();
  const [ownWay, setOwnWay] = useState<string | null>(null);
  const [firstTopic, secondTopic] = [first.value.topic, second.value.topic];
  // The same words on both buttons would say nothing.
  const isSaid = firstTopic !== '' && secondTopic !== '' && firstTopic !== secondTopic;

  const decision = (text: string): ChoiceDecision => ({
    session,
    text,
    owner: name,
    from: today,
    dimension: first.value.dimension,
    order: orderAtEnd(coaching.decisions, session),
  });
  const follow = (chosen: Identified<Advice>) => {
    const title = chosen.value.title.replace(/\.$/u, '');
    void change(followAdvice(id, coaching.advice, chosen.id, decision(title)), t('session:advice.followed', { title }));
  };
  const goOwnWay = () => {
    const text = ownWay?.trim() ?? '';
    if (text === '') return;
    void change(chooseOwnWay(id, [first.id, second.id], decision(text)), t('session:advice.wentOwnWay'));
  };
  return (
    <div className="contrast">
      <div className="vs">
        <Side advice={first} author={authorOf(first)} />
        <div className="mid" aria-hidden="true">
          <Icon of={IconArrowsLeftRight} />
        </div>
        <Side advice={second} author={authorOf(second)} />
      </div>
      {ownWay === null ? (
        <div className="contrast-choice">
          <span className="muted">{t('session:advice.waits', { name })}</span>
          <span className="row">
            <FollowButton
              words={isSaid ? t('session:advice.follow', { topic: firstTopic }) : t('session:advice.followFirst')}
              title={first.value.title}
              onPress={() => follow(first)}
            />
            <FollowButton
              words={isSaid ? t('session:advice.follow', { topic: secondTopic }) : t('session:advice.followSecond')}
              title={second.value.title}
              onPress={() => follow(second)}
            />
            <Button size="sm" kind="quiet" onPress={() => setOwnWay('')}>
              {t('session:advice.ownWay')}
            </Button>
          </span>
        </div>
      ) : (
        <form
          className="contrast-choice is-open"
          onSubmit={(event) => {
            event.preventDefault();
            goOwnWay();
          }}
        >
          <TextField label={t('session:advice.ownWayLabel')} value={ownWay} autoFocus onChange={setOwnWay} />
          <span className="row">
            <Button size="sm" isDisabled={ownWay.trim() === ''} onPress={goOwnWay}>
              {t('session:advice.ownWayDecide')}
            </Button>
            <Button
              size="sm"
              kind="quiet"
              onPress={() => void change(unmarkContrast(id, first, second), t('session:advice.unmarked'))}
            >
              {t('session:advice.noContrast')}
            </Button>
            <Button size="sm" kind="quiet" onPress={() => setOwnWay(null)}>
              {t('common:cancel')}
            </Button>
          </span>
        </form>
      )}
    </div>
  );
}

interface FollowButtonProps {
  readonly words: string;
  /** The advice, which a screen reader says behind the words. */
  readonly title: string;
  readonly onPress: () => void;
}

function FollowButton({ words, title, onPress }: FollowButtonProps) {
  const { t } = useWords();
  return (
    <Button size="sm" aria-label={t('session:advice.followThis', { words, title })} onPress={onPress}>
      {words}
    </Button>
  );
}

function Side({ advice, author }: { readonly advice: Identified<Advice>; readonly author: ReactNode }) {
  const { title, text } = advice.value;
  return (
    <article>
      <p>
        <b>{title}</b> {text}
      </p>
      {author}
    </article>
  );
}
