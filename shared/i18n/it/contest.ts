/** Italian texts: contest. The source of every other language. */
export const contest = {};
