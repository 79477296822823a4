import type { people as source } from '../it/people.ts';
import type { Translation } from '../translation.ts';

/** English texts: people. */
export const people = {} satisfies Translation<typeof source>;
