/** A value that survives JSON: the only thing registers, packages and exports may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
