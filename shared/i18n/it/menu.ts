/** Italian texts: menu. The source of every other language. */
export const menu = {};
