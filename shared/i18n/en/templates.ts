import type { templates as source } from '../it/templates.ts';
import type { Translation } from '../translation.ts';

/** English texts: the editor of templates. */
export const templates = {} satisfies Translation<typeof source>;
