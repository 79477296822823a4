import type { thread as source } from '../it/thread.ts';
import type { Translation } from '../translation.ts';

/** English texts: the thread from gap to outcome, and the timeline. */
export const thread = {} satisfies Translation<typeof source>;
