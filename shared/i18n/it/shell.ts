/** Italian texts: shell. The source of every other language. */
export const shell = {};
