import { orderAfter } from '../../shared/documents/order-keys.ts';
import type { Identified } from '../../shared/documents/record.ts';

interface Ordered {
  readonly session: string;
  readonly order: string;
}

/** A fractional key behind everything a session has of a kind. */
export function orderAtEnd(records: readonly Identified<Ordered>[], session: string): string {
  return orderAfter(records.filter(({ value }) => value.session === session));
}

/** Puts what a session has of a kind in order. */
export function byOrder(a: Identified<Ordered>, b: Identified<Ordered>): number {
  if (a.value.order !== b.value.order) return a.value.order < b.value.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
