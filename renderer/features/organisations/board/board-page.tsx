import { IconMapPinQuestion } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { countCards, EVERYTHING, isShown, type BoardFilter } from '../../../../shared/boards/board-cards.ts';
import { zoneOf, type BoardLayout } from '../../../../shared/boards/board-layout.ts';
import { boardSchema, type Board, type Moment } from '../../../../shared/domain/needs.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce } from '../../../ui/toast.tsx';
import { BoardCanvas, type NewPlace } from './board-canvas.tsx';
import { BoardHead } from './board-head.tsx';
import { boardKeys } from './board-keys.ts';
import { BoardTabs } from './board-tabs.tsx';
import { EntryTool, FilterTool, KeysTool, ZoomTool } from './board-tools.tsx';
import { CardPanel } from './card-panel.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { useBoard, type BoardView } from './use-board.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useGestures } from './use-gestures.ts';
import { useZoom } from './use-zoom.ts';
import './board.css';

interface BoardPageProps {
  readonly id: string;
  /** As it stands in the address. */
  readonly board?: string;
}

/** The boards of one organisation: gaps and potentials by dimension, and three canvases. */
export function BoardPage({ id, board = 'gaps' }: BoardPageProps) {
  const known = boardSchema.safeParse(board);
  if (!known.success) return <Gone />;
  return <LoadedBoard key={known.data} id={id} board={known.data} />;
}

function LoadedBoard({ id, board }: { readonly id: string; readonly board: Board }) {
  const { t } = useWords();
  const [by, setBy] = useState<BoardLayout['by']>('zone');
  const view = useBoard(id, board, by);
  if (view === null) return <p className="waiting">{t('board:loading')}</p>;
  if (view === 'gone') return <Gone />;
  return <OpenBoard view={view} onArrange={setBy} />;
}

/** What stands in the side panel. */
type Side = { readonly kind: 'card'; readonly card: string; readonly turn: number } | { readonly kind: 'entry' };

interface OpenBoardProps {
  readonly view: BoardView;
  readonly onArrange: (by: BoardLayout['by']) => void;
}

function OpenBoard({ view, onArrange }: OpenBoardProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { board, focusCard } = useCardFocus();
  const gestures = useGestures(view, focusCard);
  const zoom = useZoom();
  const [filter, setFilter] = useState<BoardFilter>(EVERYTHING);
  const [moment, setMoment] = useState<Moment>(view.moments.at(-1) ?? 't0');
  const [side, setSide] = useState<Side | null>(null);
  const [newPlace, setNewPlace] = useState<NewPlace | null>(null);
  const { layout, cards } = view;
  const shownCount = cards.filter((card) => isShown(card, filter)).length;
  const selected = side?.kind === 'card' ? cards.find(({ id }) => id === side.card) : undefined;

  const isFiltered = useRef(false);
  useEffect(() => {
    if (isFiltered.current) announce(t('board:show.shown', { count: shownCount }));
    isFiltered.current = true;
    // Said when somebody filters, not when cards come and go.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [filter]);

  const open = useCallback((card: string, takesFocus: boolean) => {
    setSide((before) => {
      const turn = before?.kind === 'card' ? before.turn : 0;
      return { kind: 'card', card, turn: takesFocus ? turn + 1 : 0 };
    });
  }, []);
  const onKeys = boardKeys({
    gestures,
    open: (card) => open(card, true),
    begin: (zone, isPotential) => {
      const found = layout.zones.find(({ id }) => id === zone);
      if (found !== undefined) setNewPlace({ zone, kind: isPotential ? 'potential' : found.newKind });
    },
    zoom: zoom.change,
    leave: (card, shown) => {
      const index = shown.indexOf(card);
      const neighbour = shown[index + 1] ?? shown[index - 1];
      if (neighbour !== undefined) focusCard(neighbour);
    },
  });
  const add = () => {
    const zone = (selected === undefined ? undefined : zoneOf(layout, selected.value)) ?? layout.zones[0]?.id;
    const found = layout.zones.find(({ id }) => id === zone) ?? layout.zones[0];
    if (found !== undefined) setNewPlace({ zone: found.id, kind: found.newKind });
  };
  return (
    <div className="board-page">
      <BoardHead view={view} filter={filter} moment={moment} onFilter={setFilter} onMoment={setMoment} onAdd={add} />
      <div className="board-bar">
        <BoardTabs id={view.id} board={layout.board} />
        <span className="tools">
          <FilterTool
            filter={filter}
            counts={countCards(cards)}
            map={layout.board === 'gaps' ? view.map : null}
            by={layout.by}
            onChange={setFilter}
            onArrange={onArrange}
          />
          <EntryTool onPress={() => setSide({ kind: 'entry' })} />
          <KeysTool />
          <ZoomTool zoom={zoom} />
        </span>
      </div>
      <div className={classNames('board-cols', (side?.kind === 'entry' || selected !== undefined) && 'has-side')}>
        <BoardCanvas
          board={board}
          view={view}
          filter={filter}
          moment={moment}
          percent={zoom.percent}
          selected={selected?.id ?? null}
          newPlace={newPlace}
          gestures={gestures}
          onNew={setNewPlace}
          onOpen={(card) => open(card, false)}
          onKeys={onKeys}
        />
        {side?.kind === 'entry' ? (
          <div className="card-side">
            <EntryPanel view={view} gestures={gestures} onClose={() => setSide(null)} />
          </div>
        ) : null}
        {selected === undefined || side?.kind !== 'card' ? null : (
          <div className="card-side">
            <CardPanel
              key={selected.id}
              view={view}
              card={selected}
              moment={moment}
              gestures={gestures}
              focusTurn={side.turn}
              onClose={() => setSide(null)}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function Gone() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('board:gone')} crumbs={[{ label: t('organisations:title'), href: '/organisations' }]} />
      <EmptyState
        icon={IconMapPinQuestion}
        title={t('board:gone')}
        action={
          <ButtonLink href="/organisations" kind="primary">
            {t('organisations:page.backToList')}
          </ButtonLink>
        }
      >
        {t('board:goneNote')}
      </EmptyState>
    </>
  );
}
