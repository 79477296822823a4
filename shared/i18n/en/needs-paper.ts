import type { needsPaper as source } from '../it/needs-paper.ts';
import type { Translation } from '../translation.ts';

/** English texts: papers of needs analyses. */
export const needsPaper = {} satisfies Translation<typeof source>;
