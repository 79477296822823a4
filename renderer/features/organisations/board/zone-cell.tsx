import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import type { BoardZone } from '../../../../shared/boards/board-layout.ts';
import { levelReach, type ZoneLevel } from '../../../../shared/boards/zone-levels.ts';
import type { CardKind } from '../../../../shared/domain/needs.ts';
import { Button } from '../../../ui/button.tsx';
import { CardList } from '../../../ui/card-list.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { spokenCard, standingWords, titleOf } from './board-words.ts';
import { CardFace } from './card-face.tsx';
import { classOfKind, NewCard } from './new-card.tsx';
import type { BoardView } from './use-board.ts';
import { ZoneHead } from './zone-head.tsx';

interface ZoneCellProps {
  readonly view: BoardView;
  readonly zone: BoardZone;
  /** False for the place of cards that have no place. */
  readonly takesCards: boolean;
  /** Those that are shown, in order. */
  readonly cards: readonly BoardCard[];
  /** Cards stand here that the filters hide. */
  readonly hasHidden: boolean;
  /** Whether every card that has its place here is closed. */
  readonly isAllClosed: boolean;
  readonly level: ZoneLevel | null | undefined;
  readonly selected: string | null;
  /** What the field for a new card begins with; null while it is closed. */
  readonly newKind: CardKind | null;
  readonly onBegin: (kind: CardKind) => void;
  readonly onEndNew: () => void;
  readonly onAdd: (kind: CardKind, title: string) => void;
  readonly onOpen: (card: string) => void;
  readonly onPut: (card: string, before: string | null) => void;
}

/** One zone of a board with its cards. */
export function ZoneCell(props: ZoneCellProps) {
  const { view, zone, takesCards, cards, level, selected, newKind, onBegin, onAdd, onOpen, onPut } = props;
  const words = useWords();
  const { t } = words;
  const titleId = useId();
  const { column, row, width, height } = zone.place;
  const listed = cards.map((card) => {
    const standing = standingWords(card, view, words);
    return {
      id: card.id,
      name: spokenCard(card, standing, words),
      className: classNames(
        'card',
        classOfKind(card.value.kind),
        card.id === selected && 'is-selected',
        card.value.closedOn !== '' && 'is-closed',
      ),
      dragLabel: t('board:card.drag', { title: titleOf(card, words) }),
      content: <CardFace card={card} standing={standing} />,
    };
  });
  const preview = (id: string) => {
    const card = view.cards.find((one) => one.id === id);
    return (
      <div className="card-preview">
        {card === undefined ? null : (
          <div className={classNames('card', classOfKind(card.value.kind))}>
            <CardFace card={card} standing={standingWords(card, view, words)} />
          </div>
        )}
      </div>
    );
  };
  return (
    <section
      className="zone"
      data-zone={zone.id}
      aria-labelledby={titleId}
      style={{ gridColumn: `${column} / span ${width}`, gridRow: `${row} / span ${height}` }}
    >
      <ZoneHead zone={zone} level={level} titleId={titleId} onAdd={() => onBegin(zone.newKind)} />
      <CardList
        label={zone.title}
        cards={listed}
        takesCards={takesCards}
        isOrdered={takesCards && view.layout.by === 'zone'}
        dropWords={t('board:card.dropHere')}
        empty={newKind === null ? <EmptyZone {...props} /> : null}
        preview={preview}
        onOpen={onOpen}
        onPut={onPut}
      />
      {newKind === null ? null : (
        <NewCard
          key={newKind}
          zoneTitle={zone.title}
          firstKind={newKind}
          hasChoice={zone.fixedKind === null}
          onAdd={onAdd}
          onClose={props.onEndNew}
        />
      )}
    </section>
  );
}

function EmptyZone({ view, zone, level, hasHidden, isAllClosed, onBegin }: ZoneCellProps) {
  const { t } = useWords();
  if (hasHidden)
    return <p className="zone-none">{t(isAllClosed ? 'board:filter.allClosed' : 'board:filter.nothing')}</p>;
  if (view.layout.by === 'priority') return <p className="zone-none">{t('board:empty.none')}</p>;
  if (level === undefined)
    return (
      <div className="zone-none">
        <span className="row">
          <Button size="sm" kind="quiet" icon={IconPlus} onPress={() => onBegin(zone.newKind)}>
            {t('board:empty.idea')}
          </Button>
        </span>
      </div>
    );
  const reach = levelReach(level?.mark ?? null);
  return (
    <div className="zone-none">
      {t(`board:empty.${reach}`)}
      <span className="row">
        {reach === 'reached' ? null : (
          <Button size="sm" kind="quiet" icon={IconPlus} onPress={() => onBegin('gap')}>
            {t('board:empty.gap')}
          </Button>
        )}
        <Button size="sm" kind="quiet" icon={IconPlus} onPress={() => onBegin('potential')}>
          {t('board:empty.potential')}
        </Button>
      </span>
    </div>
  );
}
