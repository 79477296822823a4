/** Italian texts: a coaching session: planning, running, closing. */
export const session = {} as const;
