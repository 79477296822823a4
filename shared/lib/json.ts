/** A value that survives JSON: the only thing registers, packages and exports may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same, where a key without a value counts as no key at all. */
export type SparseJson =
  null | boolean | number | string | readonly SparseJson[] | { readonly [key: string]: SparseJson | undefined };
