import type { coachingSearch as source } from '../it/coaching-search.ts';
import type { Translation } from '../translation.ts';

/** English texts: search over notes. */
export const coachingSearch = {} satisfies Translation<typeof source>;
