import type { importing as source } from '../it/importing.ts';
import type { Translation } from '../translation.ts';

/** English texts: importing. */
export const importing = {} satisfies Translation<typeof source>;
