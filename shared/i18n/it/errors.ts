/** Italian texts: errors. The source of every other language. */
export const errors = {};
