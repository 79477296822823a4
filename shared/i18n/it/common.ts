/** Italian texts: common. The source of every other language. */
export const common = {};
