/** A value that survives JSON: the only thing registers, packages and exports may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same, where a key without a value counts as no key at all. */
export type SparseJson =
  null | boolean | number | string | readonly SparseJson[] | { readonly [key: string]: SparseJson | undefined };

/** Whether a value is one that JSON can hold: no class, no function, no number without a spelling. */
export function isJson(value: unknown): value is Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || isJsonObject(value);
    default:
      return false;
  }
}

function isJsonObject(value: object): boolean {
  if (Array.isArray(value)) return value.every(isJson);
  const kind: unknown = Object.getPrototypeOf(value);
  return (kind === Object.prototype || kind === null) && Object.values(value).every(isJson);
}
