import type { shell as source } from '../it/shell.ts';
import type { Translation } from '../translation.ts';

/** English texts: shell. */
export const shell = {} satisfies Translation<typeof source>;
