import { generateKeyBetween } from 'fractional-indexing';
import type { Identified } from '../../shared/documents/record.ts';

interface Ordered {
  readonly session: string;
  readonly order: string;
}

/** A fractional key behind everything a session has of a kind. */
export function orderAtEnd(records: readonly Identified<Ordered>[], session: string): string {
  let last: string | null = null;
  for (const { value } of records) {
    if (value.session === session && value.order !== '' && (last === null || value.order > last)) last = value.order;
  }
  return generateKeyBetween(last, null);
}

/** Puts what a session has of a kind in order. */
export function byOrder(a: Identified<Ordered>, b: Identified<Ordered>): number {
  if (a.value.order !== b.value.order) return a.value.order < b.value.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
