/** So many crashes within so long mean that reloading does not help. */
const LIMIT = { crashes: 3, withinMs: 60_000 } as const;

/** Decides what happens after the page of a window died. */
export interface CrashWatch {
  /** @returns whether to load the page again, or to give up and say so. */
  crashed(): 'reload' | 'give-up';
}

/** See {@link CrashWatch}. */
export function createCrashWatch(now: () => number): CrashWatch {
  let recent: readonly number[] = [];
  return {
    crashed() {
      const at = now();
      recent = [...recent.filter((time) => at - time < LIMIT.withinMs), at];
      return recent.length >= LIMIT.crashes ? 'give-up' : 'reload';
    },
  };
}
