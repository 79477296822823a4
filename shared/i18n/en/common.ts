import type { common as source } from '../it/common.ts';
import type { Translation } from '../translation.ts';

/** English texts: common. */
export const common = {} satisfies Translation<typeof source>;
