import { IconGripVertical } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  useDragAndDrop,
  type DropItem,
  type DropTarget,
} from 'react-aria-components';
import { Icon } from './icon.tsx';

/** Type of what is dragged: no other window, and no other list of the app, takes or gives it. */
const CARD = 'application/x-miracolo-card';

/** A card as a list needs it. */
export interface ListedCard {
  readonly id: string;
  /** All that is said of it, for who reads with the ears: "Gap, priorità 3: Chi firma". */
  readonly name: string;
  readonly className: string;
  readonly dragLabel: string;
  readonly content: ReactNode;
}

interface CardListProps {
  /** Names the list: the zone of a board. */
  readonly label: string;
  readonly cards: readonly ListedCard[];
  /** Whether cards of other lists may be dropped here. */
  readonly takesCards: boolean;
  /** Whether the order of its own cards is theirs to change. */
  readonly isOrdered: boolean;
  /** Stand in the place where a dragged card would go: "Rilascia qui". */
  readonly dropWords: string;
  /** Shown while there are none. */
  readonly empty: ReactNode;
  /** What follows the pointer. */
  readonly preview: (card: string) => ReactElement;
  readonly onOpen: (card: string) => void;
  /** A card was dropped; `before` is the card it goes before, null for the end. */
  readonly onPut: (card: string, before: string | null) => void;
}

/**
 * A list of cards that can be dragged within it and to others of its kind, with the pointer and from the keyboard: the grip of a
 * card starts, Tab goes from place to place, Enter drops, Escape leaves all as it was. React Aria says each step aloud.
 */
export function CardList(props: CardListProps) {
  const { label, cards, takesCards, isOrdered, dropWords, empty, preview, onOpen, onPut } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [CARD]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [CARD],
    renderDragPreview: (items) => preview(items[0]?.[CARD] ?? ''),
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="card-drop">
        {({ isDropTarget }) => (isDropTarget ? dropWords : null)}
      </DropIndicator>
    ),
    ...(takesCards
      ? {
          onInsert: ({ items, target }: { items: readonly DropItem[]; target: DropTarget }) =>
            void dropped(items, beforeOf(target, cards)),
          onRootDrop: ({ items }: { items: readonly DropItem[] }) => void dropped(items, null),
        }
      : {}),
    ...(isOrdered
      ? {
          onReorder: ({ keys, target }) => {
            const [key] = keys;
            if (key !== undefined) put(String(key), beforeOf(target, cards));
          },
        }
      : {}),
  });

  async function dropped(items: readonly DropItem[], before: string | null): Promise<void> {
    for (const item of items) if (item.kind === 'text' && item.types.has(CARD)) put(await item.getText(CARD), before);
  }
  function put(card: string, before: string | null): void {
    if (card !== before) onPut(card, before);
  }

  return (
    <GridList
      className="card-list"
      aria-label={label}
      items={cards}
      disallowTypeAhead
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => onOpen(String(key))}
      renderEmptyState={({ isDropTarget }) =>
        isDropTarget ? <div className="card-drop is-alone">{dropWords}</div> : <>{empty}</>
      }
    >
      {(card) => (
        <GridListItem id={card.id} textValue={card.name} className={card.className}>
          {card.content}
          <Button slot="drag" className="card-grip" aria-label={card.dragLabel}>
            <Icon of={IconGripVertical} size="s" />
          </Button>
        </GridListItem>
      )}
    </GridList>
  );
}

/** The card before which something dropped at a target goes; null for the end. */
function beforeOf(target: DropTarget, cards: readonly ListedCard[]): string | null {
  if (target.type === 'root') return null;
  if (target.dropPosition !== 'after') return String(target.key);
  const index = cards.findIndex(({ id }) => id === target.key);
  return cards[index + 1]?.id ?? null;
}
