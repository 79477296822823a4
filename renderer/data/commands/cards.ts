import { cardRecord, helpRequestRecord } from '../../../shared/documents/organisation-document.ts';
import type { BoardCard } from '../../../shared/boards/board-cards.ts';
import { cardIdSchema, newId, requestIdSchema } from '../../../shared/domain/ids.ts';
import type { Card, HelpRequest } from '../../../shared/domain/needs.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { DocumentStore, SaveFailure } from '../store-contract.ts';
import { ordersAfter, ordersForMove } from '../../../shared/documents/order-keys.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a form may write of a card. Its place, its end and its archiving have commands of their own. */
export type CardFields = Partial<Omit<Card, 'board' | 'zone' | 'order' | 'closedOn' | 'createdAt' | 'archived'>>;

/** A card to be made: where, and what is known of it. */
export type NewCard = CardFields & Pick<Card, 'board' | 'zone' | 'kind'>;

/** Where a card goes. */
export interface CardPlace {
  /** What putting it there changes of it, its zone among them. */
  readonly fields: Partial<Pick<Card, 'zone' | 'kind' | 'priority'>>;
  /** The cards of that zone in their order. */
  readonly there: readonly BoardCard[];
  /** Counted from 0 among them without the card itself; null keeps its key. */
  readonly position: number | null;
}

type Saved = Promise<Result<null, SaveFailure>>;

/**
 * Adds a card below those of its zone.
 *
 * @param there the cards that stand in its zone.
 * @param now ISO date and time.
 */
export async function addCard(
  store: DocumentStore,
  organisation: string,
  card: NewCard,
  there: readonly BoardCard[],
  now: string,
): Promise<Result<{ readonly id: string }, SaveFailure>> {
  const id = newId(cardIdSchema);
  const [order = ''] = ordersAfter(there, 1);
  const fields = { ...withoutEmpty(card), order, createdAt: now };
  const saved = await store.change(
    organisationChange(organisation, 'board:undo.add', [recordChange(cardRecord, id, fields)]),
  );
  return saved.ok ? ok({ id }) : saved;
}

/** Changes what a card says. */
export function editCard(store: DocumentStore, organisation: string, card: string, fields: CardFields): Saved {
  return store.change(organisationChange(organisation, 'board:undo.edit', [recordChange(cardRecord, card, fields)]));
}

/** Says how much a card matters: 1 to 3, or null. */
export function weighCard(store: DocumentStore, organisation: string, card: string, priority: number | null): Saved {
  return store.change(
    organisationChange(organisation, 'board:undo.priority', [recordChange(cardRecord, card, { priority })]),
  );
}

/** Puts a card somewhere else: zone and order are one step. */
export function moveCard(store: DocumentStore, organisation: string, card: string, place: CardPlace): Saved {
  const orders = place.position === null ? [] : ordersForMove(place.there, card, place.position);
  const own = orders.find(({ id }) => id === card);
  const fields = { ...place.fields, ...(own === undefined ? {} : { order: own.order }) };
  const others = orders.filter(({ id }) => id !== card);
  return store.change(
    organisationChange(organisation, 'board:undo.move', [
      recordChange(cardRecord, card, fields),
      ...others.map(({ id, order }) => recordChange(cardRecord, id, { order })),
    ]),
  );
}

/** Says that a gap is no gap any more. @param day ISO day. */
export function closeGap(store: DocumentStore, organisation: string, card: string, day: string): Saved {
  return store.change(
    organisationChange(organisation, 'board:undo.close', [recordChange(cardRecord, card, { closedOn: day })]),
  );
}

/** Says that a closed gap is one still. */
export function reopenGap(store: DocumentStore, organisation: string, card: string): Saved {
  return store.change(
    organisationChange(organisation, 'board:undo.reopen', [recordChange(cardRecord, card, { closedOn: '' })]),
  );
}

/** Takes a card off its board. Nothing is deleted. */
export function archiveCard(store: DocumentStore, organisation: string, card: string): Saved {
  return store.change(
    organisationChange(organisation, 'board:undo.archive', [recordChange(cardRecord, card, { archived: true })]),
  );
}

/** Puts an archived card back where it was. */
export function restoreCard(store: DocumentStore, organisation: string, card: string): Saved {
  return store.change(
    organisationChange(organisation, 'board:undo.restore', [recordChange(cardRecord, card, { archived: false })]),
  );
}

/** What a request asks for. */
type RequestFields = Partial<Pick<HelpRequest, 'area' | 'hours' | 'text'>>;

/** Asks the Banca delle Competenze for help with a gap. @param day ISO day. */
export async function requestHelp(
  store: DocumentStore,
  organisation: string,
  gap: BoardCard,
  fields: RequestFields,
  day: string,
): Promise<Result<{ readonly id: string }, SaveFailure>> {
  const id = newId(requestIdSchema);
  const request = { ...withoutEmpty(fields), gap: gap.id, dimension: gap.value.zone, requestedOn: day };
  const saved = await store.change(
    organisationChange(organisation, 'board:undo.request', [recordChange(helpRequestRecord, id, request)]),
  );
  return saved.ok ? ok({ id }) : saved;
}

/** Takes a request back: nobody needs to answer it any more. It stays in the thread as withdrawn. */
export function withdrawRequest(store: DocumentStore, organisation: string, request: string): Saved {
  return store.change(
    organisationChange(organisation, 'board:undo.withdraw', [
      recordChange(helpRequestRecord, request, { state: 'withdrawn' }),
    ]),
  );
}
