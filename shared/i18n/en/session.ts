import type { session as source } from '../it/session.ts';
import type { Translation } from '../translation.ts';

/** English texts: a coaching session: planning, running, closing. */
export const session = {} satisfies Translation<typeof source>;
