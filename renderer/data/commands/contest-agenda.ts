import { agendaRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { agendaItemSchema, type AgendaItem } from '../../../shared/domain/contest-day.ts';
import { agendaItemIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Change } from '../store-contract.ts';
import { contestChange } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { ordersAfter, ordersForMove } from '../../../shared/documents/order-keys.ts';

const LABEL = 'schedule:undo';

/** What is said of an item of the agenda. */
export type AgendaFields = Partial<Pick<AgendaItem, 'kind' | 'title' | 'detail' | 'minutes' | 'before'>>;

/**
 * Adds items after all that are there; which pitch one comes before, it says itself. The agenda may change at any time, while
 * votes are given too: it decides nothing.
 */
export function addAgendaItems(document: ContestDocument, items: readonly AgendaFields[]): Change {
  const orders = ordersAfter(document.agenda, items.length);
  const changes = items.map((item, index) =>
    recordChange(agendaRecord, newId(agendaItemIdSchema), {
      ...agendaItemSchema.parse({}),
      ...item,
      order: orders[index] ?? '',
    }),
  );
  return contestChange(document.id, LABEL, changes);
}

/** Edits an item. */
export function editAgendaItem(document: ContestDocument, item: string, fields: AgendaFields): Change {
  return contestChange(document.id, LABEL, [recordChange(agendaRecord, item, fields)]);
}

/**
 * Puts an item before a pitch, among the items that stand there.
 *
 * @param before id of the pitch; empty for after the last one.
 * @param position counted from 0 among the items at that place, without the item itself.
 */
export function moveAgendaItem(document: ContestDocument, item: string, before: string, position: number): Change {
  const there = document.agenda.filter(({ id, value }) => id !== item && value.before === before);
  const neighbour = there[position] ?? null;
  const others = document.agenda.filter(({ id }) => id !== item);
  const last = there.at(-1);
  const index =
    neighbour !== null
      ? others.indexOf(neighbour)
      : last === undefined
        ? document.agenda.findIndex(({ id }) => id === item)
        : others.indexOf(last) + 1;
  const orders = ordersForMove(document.agenda, item, index);
  return contestChange(document.id, LABEL, [
    recordChange(agendaRecord, item, { before }),
    ...orders.map(({ id, order }) => recordChange(agendaRecord, id, { order })),
  ]);
}

/** Takes an item out of the agenda. */
export function removeAgendaItem(document: ContestDocument, item: string): Change {
  return contestChange(document.id, LABEL, [recordChange(agendaRecord, item, { archived: true })]);
}

/** Longest run of pitches that the usual day leaves without a break. */
const LONGEST_RUN = 9;
const MINUTES = { opening: 10, break: 20, voting: 20, award: 30 } as const;

/**
 * The items of a usual day: an opening, a break wherever the pitches would run on for more than nine, then the end of voting and
 * the awards. Runs are equal within one.
 */
export function usualAgenda(document: ContestDocument, t: Translate): readonly AgendaFields[] {
  const { pitches } = document;
  const runs = Math.max(1, Math.ceil(pitches.length / LONGEST_RUN));
  const breaks = Array.from({ length: runs - 1 }, (_, index) => {
    const first = pitches[Math.round(((index + 1) * pitches.length) / runs)];
    return itemOf('break', first?.id ?? '');
  });
  return [itemOf('opening', pitches[0]?.id ?? ''), ...breaks, itemOf('voting', ''), itemOf('award', '')];

  function itemOf(kind: keyof typeof MINUTES, before: string): AgendaFields {
    return { kind, title: t(`schedule:kind.${kind}`), minutes: MINUTES[kind], before };
  }
}
