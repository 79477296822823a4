import type { errors as source } from '../it/errors.ts';
import type { Translation } from '../translation.ts';

/** English texts: errors. */
export const errors = {} satisfies Translation<typeof source>;
