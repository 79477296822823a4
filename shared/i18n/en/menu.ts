import type { menu as source } from '../it/menu.ts';
import type { Translation } from '../translation.ts';

/** English texts: menu. */
export const menu = {} satisfies Translation<typeof source>;
