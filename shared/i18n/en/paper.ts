import type { paper as source } from '../it/paper.ts';
import type { Translation } from '../translation.ts';

/** English texts: paper. */
export const paper = {} satisfies Translation<typeof source>;
