/** Italian texts: coaching: agenda, actions, load. */
export const coaching = {} as const;
