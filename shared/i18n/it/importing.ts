/** Italian texts: importing. The source of every other language. */
export const importing = {};
