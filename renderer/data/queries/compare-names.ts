const collator = new Intl.Collator('it', { numeric: true, sensitivity: 'base' });

/** Orders rows by name as an Italian reader expects ("Esempio 2" before "Esempio 10"), then by id. */
export function compareNames(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
