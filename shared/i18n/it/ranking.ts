/** Italian texts: ranking. The source of every other language. */
export const ranking = {};
