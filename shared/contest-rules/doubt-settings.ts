import type { ContestDocument } from '../documents/contest-document.ts';
import type { DoubtOptions } from '../scoring/doubt.ts';

/** Draws the same juries on every laptop and on every paper of a contest. */
const SEED = 1;

/** How often the jury is drawn: the intervals of two seeds then differ by a place at most where it matters. */
const RESAMPLES = 2000;

/** How the doubt of a contest's ranking is measured, wherever it is shown. */
export function doubtSettingsOf({ contest }: Pick<ContestDocument, 'contest'>): DoubtOptions {
  return { resamples: RESAMPLES, seed: SEED, top: contest.podium };
}
