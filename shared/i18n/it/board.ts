/** Italian texts: the boards of cards. */
export const board = {} as const;
