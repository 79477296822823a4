import { useRef, useState } from 'react';
import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { zoneOf } from '../../../../shared/boards/board-layout.ts';
import { cardCode, readCardCode } from '../../../../shared/boards/card-code.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { restoreCard } from '../../../data/commands/cards.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { titleOf, zoneTitle } from './board-words.ts';
import { EntryFields } from './entry-fields.tsx';
import type { BoardView } from './use-board.ts';

/** Finds a card by the code it was printed with, and says what was mistyped and how to mend it. */
export function EntryCode({ view }: { readonly view: BoardView }) {
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [found, setFound] = useState<readonly string[]>([]);
  const cards = found.flatMap((id) => view.everyCard.find((card) => card.id === id) ?? []);
  const [example] = view.cards;

  const search = () => {
    const reading = readCardCode(
      typed,
      view.everyCard.map(({ id }) => id),
    );
    setFound(reading.kind === 'found' ? reading.ids : []);
    switch (reading.kind) {
      case 'empty':
        return setFault(undefined);
      case 'length':
        return setFault(t('board:entry.length', { count: reading.count }));
      case 'wrong-check':
        return setFault(t('board:entry.wrongCheck'));
      case 'unknown':
        return setFault(t('board:entry.unknown'));
      case 'found': {
        setFault(undefined);
        const [card] = reading.ids.flatMap((id) => view.everyCard.find((one) => one.id === id) ?? []);
        if (card !== undefined) announce(t('board:entry.found', { title: titleOf(card, words) }));
        return undefined;
      }
      default:
        return assertNever(reading);
    }
  };
  const next = () => {
    setTyped('');
    setFound([]);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <TextField
          label={t('board:entry.code')}
          hint={
            example === undefined
              ? t('board:entry.codeHintPlain')
              : t('board:entry.codeHint', { example: cardCode(example.id) })
          }
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setFault(undefined);
          }}
          error={fault}
          maxLength={20}
          autoFocus
        />
      </form>
      <FoundCards view={view} cards={cards} onChoose={(id) => setFound([id])} onDone={next} />
    </>
  );
}

interface FoundCardsProps {
  readonly view: BoardView;
  readonly cards: readonly BoardCard[];
  readonly onChoose: (card: string) => void;
  readonly onDone: () => void;
}

function FoundCards({ view, cards, onChoose, onDone }: FoundCardsProps) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const settle = useSettle();
  const [card, ...others] = cards;
  if (card === undefined) return null;
  if (others.length > 0)
    return (
      <div className="entry-choice" role="group" aria-label={t('board:entry.several')}>
        <p>{t('board:entry.several')}</p>
        {cards.map((one, index) => (
          <Button key={one.id} autoFocus={index === 0} onPress={() => onChoose(one.id)}>
            {`${titleOf(one, words)} · ${t(`board:title.${one.value.board}`)}`}
          </Button>
        ))}
      </div>
    );
  const { value } = card;
  return (
    <div className="entry-found">
      <p>
        <b className="strong">{titleOf(card, words)}</b>
        <br />
        <span className="muted small">
          {value.board === view.layout.board
            ? zoneTitle(view.layout, zoneOf(view.layout, value), words)
            : t('board:entry.elsewhere', { board: t(`board:title.${value.board}`) })}
        </span>
      </p>
      {value.archived ? (
        <>
          <p>{t('board:entry.archived')}</p>
          <Button autoFocus onPress={() => void settle(restoreCard(store, view.id, card.id))}>
            {t('board:entry.restore')}
          </Button>
        </>
      ) : (
        <EntryFields key={card.id} view={view} card={card} onDone={onDone} />
      )}
    </div>
  );
}
