import type { Identified } from '../documents/record.ts';
import type { Card, CardKind } from '../domain/needs.ts';
import { zoneOf, type BoardLayout } from './board-layout.ts';

/** A card of a board, with its id. */
export type BoardCard = Identified<Card>;

/** Which cards are shown. */
export interface BoardFilter {
  readonly kind: CardKind | 'all';
  /** Id of a dimension; null for all. */
  readonly dimension: string | null;
  /** 1 to 3; null for all. */
  readonly priority: number | null;
  /** Gaps that are closed, too. */
  readonly closed: boolean;
}

/** Shows everything that is still open. */
export const EVERYTHING: BoardFilter = { kind: 'all', dimension: null, priority: null, closed: false };

/** The cards of a layout's board. */
export function cardsOfBoard(layout: BoardLayout, cards: readonly BoardCard[]): readonly BoardCard[] {
  return cards.filter(({ value }) => value.board === layout.board);
}

/** Whether a card is shown. */
export function isShown({ value }: BoardCard, filter: BoardFilter): boolean {
  if (!filter.closed && value.closedOn !== '') return false;
  if (filter.kind !== 'all' && value.kind !== filter.kind) return false;
  if (filter.dimension !== null && value.zone !== filter.dimension) return false;
  return filter.priority === null || value.priority === filter.priority;
}

/** How many cards of each kind are open, and how many gaps are closed. */
export interface CardCounts {
  readonly gap: number;
  readonly potential: number;
  readonly idea: number;
  readonly closed: number;
}

/** Counts the cards of a board. */
export function countCards(cards: readonly BoardCard[]): CardCounts {
  const counts = { gap: 0, potential: 0, idea: 0, closed: 0 };
  for (const { value } of cards) counts[value.closedOn === '' ? value.kind : 'closed'] += 1;
  return counts;
}

/**
 * The cards of a zone in their order: by key within a zone; on a board by priorities, by zone and then by key, since the keys of
 * two zones say nothing of each other.
 */
export function cardsInZone(layout: BoardLayout, cards: readonly BoardCard[], zone: string): readonly BoardCard[] {
  return cards.filter(({ value }) => zoneOf(layout, value) === zone).sort(inOrder);
}

/** Compares two cards: zone, key, id, so that two laptops that gave the same key show the same order. */
function inOrder(one: BoardCard, other: BoardCard): number {
  return (
    compare(one.value.zone, other.value.zone) ||
    compare(one.value.order, other.value.order) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
