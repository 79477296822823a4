/** Italian texts: organisations. The source of every other language. */
export const organisations = {};
