/** Italian texts: the editor of templates. */
export const templates = {} as const;
