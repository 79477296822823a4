import type { ContestDocument } from '../documents/contest-document.ts';

/**
 * Why criteria, weights, scale and rule stay as they are: the voting is open (a draft may follow the old ones), somebody signed
 * (what was signed is never reinterpreted), or the round is closed.
 */
export type VotingLock = 'open' | 'signed' | 'closed';

/** Tells whether what decides the ranking may still be changed; `null` while it may. */
export function votingLockOf(document: Pick<ContestDocument, 'round'>, signedSheets: number): VotingLock | null {
  if (document.round.state === 'closed') return 'closed';
  if (signedSheets > 0) return 'signed';
  return document.round.state === 'open' ? 'open' : null;
}
