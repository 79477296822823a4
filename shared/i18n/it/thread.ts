/** Italian texts: the thread from gap to outcome, and the timeline. */
export const thread = {} as const;
