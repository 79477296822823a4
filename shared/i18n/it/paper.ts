/** Italian texts: paper. The source of every other language. */
export const paper = {};
