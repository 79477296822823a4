import type { board as source } from '../it/board.ts';
import type { Translation } from '../translation.ts';

/** English texts: the boards of cards. */
export const board = {} satisfies Translation<typeof source>;
