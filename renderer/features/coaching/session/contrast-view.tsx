import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { Contrast } from '../../../../shared/coaching/contrasts.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { chooseOwnWay, followAdvice, unmarkContrast, type ChoiceDecision } from '../../../data/commands/advice.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import { AdviceAuthor } from './advice-author.tsx';
import { orderAtEnd } from './order-at-end.ts';
import type { SessionView } from './use-session-view.ts';

interface ContrastViewProps {
  readonly view: SessionView;
  readonly contrast: Contrast;
}

/** Two opposite pieces of advice, and what the organisation may do about them. Nothing is chosen for it. */
export function ContrastView({ view, contrast: { first, second } }: ContrastViewProps) {
  const { t } = useWords();
  const run = useRun();
  const [ownWay, setOwnWay] = useState<string | null>(null);
  const { of, name, session, coaching, today } = view;
  const [firstTopic, secondTopic] = [first.value.topic, second.value.topic];
  // The same words on both buttons would say nothing.
  const isSaid = firstTopic !== '' && secondTopic !== '' && firstTopic !== secondTopic;

  const decision = (text: string): ChoiceDecision => ({
    session: session.id,
    text,
    owner: name,
    from: today,
    dimension: first.value.dimension,
    order: orderAtEnd(coaching.decisions, session.id),
  });
  const follow = ({ id, value }: Identified<Advice>) =>
    void run(
      followAdvice(of, coaching.advice, id, decision(value.title.replace(/\.$/u, ''))),
      t('session:advice.followed', { title: value.title.replace(/\.$/u, '') }),
    );
  const goOwnWay = () => {
    const text = ownWay?.trim() ?? '';
    if (text === '') return;
    void run(chooseOwnWay(of, [first.id, second.id], decision(text)), t('session:advice.wentOwnWay'));
  };
  return (
    <>
      <div className="vs">
        <Side view={view} advice={first} />
        <div className="mid" aria-hidden="true">
          <Icon of={IconArrowsLeftRight} />
        </div>
        <Side view={view} advice={second} />
      </div>
      {ownWay === null ? (
        <div className="session-choose">
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
          className="session-choose is-open"
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
              onPress={() => void run(unmarkContrast(of, first, second), t('session:advice.unmarked'))}
            >
              {t('session:advice.noContrast')}
            </Button>
            <Button size="sm" kind="quiet" onPress={() => setOwnWay(null)}>
              {t('common:cancel')}
            </Button>
          </span>
        </form>
      )}
    </>
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

function Side({ view, advice }: { readonly view: SessionView; readonly advice: Identified<Advice> }) {
  const { title, text } = advice.value;
  return (
    <article>
      <p>
        <b>{title}</b> {text}
      </p>
      <AdviceAuthor view={view} advice={advice} />
    </article>
  );
}
