import { agendaRecord, pitchRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { moveInDay } from '../../../shared/contest-rules/day-sequence.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { ordersAfter, ordersForMove } from '../../../shared/documents/order-keys.ts';

/**
 * Moves a pitch or an item within the programme of the day, in one step; also while voting is open. Items stay where they are
 * seen when a pitch passes them.
 *
 * @param line id of the pitch or of the item.
 * @param position counted from 0 in the whole programme, without the line itself.
 */
export function moveDayLine(document: ContestDocument, line: string, position: number): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const moved = moveInDay(document, line, position);
  const { pitches, agenda } = document;
  const at = moved?.pitches.indexOf(line) ?? -1;
  const pitchOrders = at === -1 ? [] : ordersForMove(pitches, line, at);
  const items = moved?.items ?? [];
  const before = new Map(agenda.map(({ id, value }) => [id, value.before]));
  const orderOf = new Map(agenda.map(({ id, value }) => [id, value.order]));
  const isInOrder = items.every(
    ({ id }, index) => index === 0 || (orderOf.get(items[index - 1]?.id ?? '') ?? '') < (orderOf.get(id) ?? ''),
  );
  const itemOrders = isInOrder ? [] : ordersAfter([], items.length);
  return ok(
    contestChange(document.id, 'schedule:undo', [
      ...pitchOrders.map(({ id, order }) => recordChange(pitchRecord, id, { order })),
      ...items.flatMap((item, index) => {
        const order = itemOrders[index];
        const isMoved = before.get(item.id) !== item.before;
        if (!isMoved && order === undefined) return [];
        return [
          recordChange(agendaRecord, item.id, {
            ...(isMoved ? { before: item.before } : {}),
            ...(order === undefined ? {} : { order }),
          }),
        ];
      }),
    ]),
  );
}
