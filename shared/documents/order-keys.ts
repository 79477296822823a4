import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Anything that stands in a declared order. */
export interface OrderedRecord {
  readonly id: string;
  readonly value: { readonly order: string };
}

/** Keys for `count` records after all that are there. */
export function ordersAfter(records: readonly OrderedRecord[], count: number): readonly string[] {
  return generateNKeysBetween(lastOrder(records), null, count);
}

/** A key for one record after all that are there. */
export function orderAfter(records: readonly OrderedRecord[]): string {
  return generateKeyBetween(lastOrder(records), null);
}

function lastOrder(records: readonly OrderedRecord[]): string | null {
  const last = records.reduce((highest, { value }) => (value.order > highest ? value.order : highest), '');
  return last === '' ? null : last;
}

/**
 * The keys to write so that a record stands at a position.
 *
 * @param records in their present order.
 * @param position where it stands afterwards, counted from 0 without the record itself.
 * @returns one key; or all of them where two laptops gave neighbours the same key and nothing fits between. Empty when it
 * stands there already.
 */
export function ordersForMove(
  records: readonly OrderedRecord[],
  id: string,
  position: number,
): readonly { readonly id: string; readonly order: string }[] {
  const others = records.filter((record) => record.id !== id);
  const target = Math.max(0, Math.min(position, others.length));
  if (records.findIndex((record) => record.id === id) === target) return [];
  const before = others[target - 1]?.value.order ?? null;
  const after = others[target]?.value.order ?? null;
  const isUsable = before !== '' && after !== '' && (before === null || after === null || before < after);
  const [order] = isUsable ? generateNKeysBetween(before, after, 1) : [];
  if (order !== undefined) return [{ id, order }];
  const ids = others.map((record) => record.id);
  ids.splice(target, 0, id);
  const orders = generateNKeysBetween(null, null, ids.length);
  return ids.map((one, index) => ({ id: one, order: orders[index] ?? '' }));
}
