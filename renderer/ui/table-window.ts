/** Which rows of a long table stand in the document, and how much room the others take. */
export interface TableWindow {
  readonly first: number;
  /** Behind the last one. */
  readonly end: number;
  /** Pixels. */
  readonly before: number;
  readonly after: number;
}

/** Rows kept above and below what can be seen, so that fast scrolling meets no holes. */
const SPARE = 12;
/** Tables up to this length are put in the document whole. */
export const WHOLE_TABLE = 100;
/** Never more rows than this at once in a long table. */
export const MOST_ROWS = 60;

/**
 * Finds the rows to put in the document.
 *
 * @param rowHeight pixels, the same for all rows of a long table
 * @param scrollTop pixels scrolled inside the table's own scroll area
 * @param height pixels of that area
 */
export function windowOf(count: number, rowHeight: number, scrollTop: number, height: number): TableWindow {
  if (count <= WHOLE_TABLE) return { first: 0, end: count, before: 0, after: 0 };
  const top = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const visible = Math.ceil(height / rowHeight) + 2 * SPARE;
  const size = Math.min(MOST_ROWS, visible);
  const first = Math.min(top, Math.max(0, count - size));
  const end = Math.min(count, first + size);
  return { first, end, before: first * rowHeight, after: (count - end) * rowHeight };
}
