import type { contest as source } from '../it/contest.ts';
import type { Translation } from '../translation.ts';

/** English texts: contest. */
export const contest = {} satisfies Translation<typeof source>;
