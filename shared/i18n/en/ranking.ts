import type { ranking as source } from '../it/ranking.ts';
import type { Translation } from '../translation.ts';

/** English texts: ranking. */
export const ranking = {} satisfies Translation<typeof source>;
