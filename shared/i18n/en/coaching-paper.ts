import type { coachingPaper as source } from '../it/coaching-paper.ts';
import type { Translation } from '../translation.ts';

/** English texts: papers of coaching. */
export const coachingPaper = {} satisfies Translation<typeof source>;
