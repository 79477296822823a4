/** Italian texts: people. The source of every other language. */
export const people = {};
