/** Italian texts: sheet. The source of every other language. */
export const sheet = {};
