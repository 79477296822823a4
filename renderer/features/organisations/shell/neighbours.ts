/** The organisations before and after one, in the order of the list. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** Finds them; an organisation that is not in the list (archived) has none. */
export function neighboursOf(rows: readonly { readonly id: string }[], id: string): Neighbours {
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1) return { previous: null, next: null };
  return { previous: rows[index - 1]?.id ?? null, next: rows[index + 1]?.id ?? null };
}
