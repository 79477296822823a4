import { useMemo } from 'react';
import { cardsInZone, type BoardCard } from '../../../../shared/boards/board-cards.ts';
import { fieldsInZone, zoneOf } from '../../../../shared/boards/board-layout.ts';
import type { CardKind } from '../../../../shared/domain/needs.ts';
import type { Result } from '../../../../shared/lib/result.ts';
import { addCard, archiveCard, moveCard, weighCard } from '../../../data/commands/cards.ts';
import type { SaveFailure } from '../../../data/store-contract.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { useWords } from '../../../ui/text.tsx';
import { useAnnounce, useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { titleOf, zoneTitle } from './board-words.ts';
import type { BoardView } from './use-board.ts';

/** What hands do on a board. Each is one step of undo, and said aloud. */
export interface Gestures {
  /** Puts a card into a zone before another one; null for the end. */
  put(card: string, zone: string, before: string | null): void;
  /** Moves a card up (-1) or down (1) among those that are shown. */
  shift(card: string, by: -1 | 1, shown: readonly string[]): void;
  /** Moves a card to the end of the zone before (-1) or after (1) its own. */
  step(card: string, by: -1 | 1): void;
  weigh(card: string, priority: number | null): void;
  archive(card: string): void;
  /** Adds a card at the end of a zone of this board or of the map; answers with its id, null when it could not be stored. */
  add(zone: string, kind: CardKind, title: string, priority?: number | null): Promise<string | null>;
}

/** @param focusCard asks for a card to have the focus once it is where it goes. */
export function useGestures(view: BoardView, focusCard: (card: string) => void): Gestures {
  const words = useWords();
  const store = useStore();
  const settle = useSettle();
  const announce = useAnnounce();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  return useMemo(() => {
    const { t } = words;
    const { id: organisation, layout, cards } = view;
    const isOrdered = layout.by === 'zone';
    const find = (card: string): BoardCard | undefined => cards.find(({ id }) => id === card);

    async function stored(saving: Promise<Result<null, SaveFailure>>): Promise<boolean> {
      return (await settle(saving)) !== null;
    }

    async function put(card: string, zone: string, before: string | null): Promise<void> {
      const moved = find(card);
      if (moved === undefined || before === card) return;
      const there = cardsInZone(layout, cards, zone);
      const others = there.filter(({ id }) => id !== card);
      const index = others.findIndex(({ id }) => id === before);
      const position = index < 0 ? others.length : index;
      focusCard(card);
      const place = { fields: fieldsInZone(layout, zone), there, position: isOrdered ? position : null };
      if (!(await stored(moveCard(store, organisation, card, place)))) return;
      announce(
        t('board:said.moved', {
          title: titleOf(moved, words),
          zone: zoneTitle(layout, zone, words),
          position: position + 1,
          count: others.length + 1,
        }),
      );
    }

    function atEdge(card: BoardCard): void {
      announce(t('board:said.edge', { title: titleOf(card, words) }));
    }

    return {
      put: (card, zone, before) => void put(card, zone, before),
      shift: (card, by, shown) => {
        const moved = find(card);
        if (moved === undefined) return;
        const index = shown.indexOf(card);
        const neighbour = shown[index + by];
        if (!isOrdered || neighbour === undefined) return atEdge(moved);
        void put(card, zoneOf(layout, moved.value), by < 0 ? neighbour : (shown[index + 2] ?? null));
      },
      step: (card, by) => {
        const moved = find(card);
        if (moved === undefined) return;
        const index = layout.zones.findIndex(({ id }) => id === zoneOf(layout, moved.value));
        const zone = index < 0 ? layout.zones[0] : layout.zones[index + by];
        if (zone === undefined) return atEdge(moved);
        void put(card, zone.id, null);
      },
      weigh: (card, priority) => {
        const weighed = find(card);
        if (weighed === undefined || weighed.value.priority === priority) return;
        focusCard(card);
        void stored(weighCard(store, organisation, card, priority)).then((isStored) => {
          const title = titleOf(weighed, words);
          if (!isStored) return;
          announce(
            priority === null ? t('board:said.unweighed', { title }) : t('board:said.weighed', { title, priority }),
          );
        });
      },
      archive: (card) => {
        const archived = find(card);
        if (archived === undefined) return;
        const undo = takeBack();
        void stored(archiveCard(store, organisation, card)).then((isStored) => {
          if (!isStored) return;
          showNote({
            message: t('board:card.archived', { title: titleOf(archived, words) }),
            onUndo: undo(),
          });
        });
      },
      add: async (zone, kind, title, priority = null) => {
        // A printed sheet names zones of the map, whatever the screen is arranged by.
        const arranged = layout.zones.some(({ id }) => id === zone) ? layout : view.map;
        const place = fieldsInZone(arranged, zone);
        const there = cardsInZone(arranged, cards, zone);
        const inZone = arranged.by === 'zone' ? zone : (view.map.zones[0]?.id ?? '');
        const card = { kind, priority, title, board: layout.board, ...place, zone: inZone };
        const added = await settle(addCard(store, organisation, card, there, new Date().toISOString()));
        if (added === null) return null;
        announce(t('board:said.added', { title, zone: zoneTitle(arranged, zone, words) }));
        return added.value.id;
      },
    };
  }, [view, words, store, settle, announce, showNote, takeBack, focusCard]);
}
