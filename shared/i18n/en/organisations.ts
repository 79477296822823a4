import type { organisations as source } from '../it/organisations.ts';
import type { Translation } from '../translation.ts';

/** English texts: organisations. */
export const organisations = {} satisfies Translation<typeof source>;
