import type { coaching as source } from '../it/coaching.ts';
import type { Translation } from '../translation.ts';

/** English texts: coaching: agenda, actions, load. */
export const coaching = {} satisfies Translation<typeof source>;
