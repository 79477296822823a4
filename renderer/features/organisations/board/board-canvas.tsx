import type { KeyboardEvent, RefObject } from 'react';
import { cardsInZone, isShown, type BoardFilter } from '../../../../shared/boards/board-cards.ts';
import { ELSEWHERE, type BoardZone } from '../../../../shared/boards/board-layout.ts';
import { zoneLevel } from '../../../../shared/boards/zone-levels.ts';
import type { CardKind, Moment } from '../../../../shared/domain/needs.ts';
import { useWords } from '../../../ui/text.tsx';
import type { BoardView } from './use-board.ts';
import type { Gestures } from './use-gestures.ts';
import { ZoneCell } from './zone-cell.tsx';

/** Pixels of the text of a card at 100 %; every size of the board is a multiple of it. */
const TEXT = 14;

/** Where the field for a new card stands open, and what it begins with. */
export interface NewPlace {
  readonly zone: string;
  readonly kind: CardKind;
}

interface BoardCanvasProps {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly view: BoardView;
  readonly filter: BoardFilter;
  readonly moment: Moment;
  readonly percent: number;
  readonly selected: string | null;
  readonly newPlace: NewPlace | null;
  readonly gestures: Gestures;
  readonly onNew: (place: NewPlace | null) => void;
  readonly onOpen: (card: string) => void;
  readonly onKeys: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The board itself: its zones on their grid, drawn as large as somebody wants. */
export function BoardCanvas(props: BoardCanvasProps) {
  const { board, view, filter, moment, percent, selected, newPlace, gestures, onNew, onOpen, onKeys } = props;
  const { t } = useWords();
  const { layout, cards } = view;
  const hasStrays = cardsInZone(layout, cards, ELSEWHERE).length > 0;
  const zones = hasStrays
    ? [...layout.zones, straysOf(view, t('board:elsewhere'), t('board:elsewhereHint'))]
    : layout.zones;
  const rows = layout.rows + (hasStrays ? 1 : 0);
  return (
    // Keys of the cards inside are taken before the lists walk.
    <div className="board-scroll" onKeyDownCapture={onKeys}>
      <div
        ref={board}
        className={`board is-${layout.board}`}
        style={{
          fontSize: `${(TEXT * percent) / 100}px`,
          gridTemplateColumns: `repeat(${layout.columns}, minmax(${narrowest(layout.columns)}em, 1fr))`,
          gridTemplateRows: `repeat(${rows}, minmax(min-content, 1fr))`,
        }}
      >
        {zones.map((zone) => {
          const there = cardsInZone(layout, cards, zone.id);
          const shown = there.filter((card) => isShown(card, filter));
          const level =
            zone.dimension === null
              ? undefined
              : zoneLevel(view.assessments, view.templates, { dimension: zone.dimension.id, moment });
          return (
            <ZoneCell
              key={zone.id}
              view={view}
              zone={zone}
              takesCards={zone.id !== ELSEWHERE}
              cards={shown}
              hasHidden={there.length > shown.length}
              isAllClosed={there.every((card) => card.value.closedOn !== '')}
              level={level}
              selected={selected}
              newKind={newPlace?.zone === zone.id ? newPlace.kind : null}
              onBegin={(kind) => onNew({ zone: zone.id, kind })}
              onEndNew={() => onNew(null)}
              onAdd={(kind, title) => void gestures.add(zone.id, kind, title)}
              onOpen={onOpen}
              onPut={(card, before) => gestures.put(card, zone.id, before)}
            />
          );
        })}
      </div>
      {layout.credit === null ? null : <p className="board-credit">{layout.credit}</p>}
    </div>
  );
}

/** The least width of a column, in lines of text: a board of ten half columns has narrower ones. */
function narrowest(columns: number): number {
  return columns > 6 ? 4.5 : columns > 4 ? 8.5 : 9.5;
}

function straysOf({ layout }: BoardView, title: string, hint: string): BoardZone {
  return {
    id: ELSEWHERE,
    number: layout.zones.length + 1,
    title,
    hint,
    dimension: null,
    newKind: 'gap',
    fixedKind: null,
    place: { column: 1, row: layout.rows + 1, width: layout.columns, height: 1 },
  };
}
