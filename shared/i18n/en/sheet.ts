import type { sheet as source } from '../it/sheet.ts';
import type { Translation } from '../translation.ts';

/** English texts: sheet. */
export const sheet = {} satisfies Translation<typeof source>;
