/** Italian texts: search over notes. */
export const coachingSearch = {} as const;
