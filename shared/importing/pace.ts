/** How a long reading stays out of the way: both are called every thousand rows. */
export interface Pace {
  /** Rows read so far, of how many. */
  onProgress?(done: number, total: number): void;
  /** Awaited between chunks, so that a window can paint; a worker leaves it out. */
  breathe?(): Promise<void>;
}

const CHUNK_ROWS = 1_000;

/** Runs a step for every item, in chunks. */
export async function forEachPaced<Item>(
  items: readonly Item[],
  pace: Pace,
  step: (item: Item, index: number) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK_ROWS) {
    if (start > 0) await pace.breathe?.();
    items.slice(start, start + CHUNK_ROWS).forEach((item, offset) => step(item, start + offset));
    pace.onProgress?.(Math.min(start + CHUNK_ROWS, items.length), items.length);
  }
}
