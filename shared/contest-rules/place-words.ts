import type { EntryDoubt } from '../scoring/doubt.ts';

/** How sure a place is, ready to be said. Shares are whole hundredths. */
export type PlaceWords =
  | { readonly kind: 'first'; readonly share: number }
  | { readonly kind: 'top'; readonly top: number; readonly share: number }
  | { readonly kind: 'never-first'; readonly low: number; readonly high: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | { readonly kind: 'steady'; readonly rank: number };

/**
 * What is worth saying of a place: of the first, how often it is first; of the podium, how often it stays there; of whoever the
 * interval brings up to the podium, that it was never first; of the others, between which places they stand.
 *
 * @param top how many places are announced.
 * @returns `null` where no draw ranked the entry.
 */
export function placeWordsOf(
  rank: number | null,
  doubt: EntryDoubt<string> | undefined,
  top: number,
): PlaceWords | null {
  if (rank === null || doubt === undefined) return null;
  const { rankLow: low, rankHigh: high, pFirst, pTop } = doubt;
  if (low === null || high === null || pFirst === null || pTop === null) return null;
  if (rank === 1) return { kind: 'first', share: outOfHundred(pFirst) };
  if (rank <= top) return { kind: 'top', top, share: outOfHundred(pTop) };
  if (low === high) return { kind: 'steady', rank: low };
  return low <= top && pFirst === 0 ? { kind: 'never-first', low, high } : { kind: 'between', low, high };
}

/** A share in whole hundredths; 0 and 100 are kept for never and always, whatever rounding would say. */
export function outOfHundred(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
