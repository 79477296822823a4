import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaveFailure } from './store-contract.ts';

/**
 * What the frame says about saving. `saved`: both stores have everything. `trouble` with `waiting`: the working copy has
 * it, the journal does not yet and is asked again; without `waiting`: the last change was taken back.
 */
export type SaveState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'trouble'; readonly cause: SaveFailure; readonly waiting: boolean };

/** Counts what is under way and derives what to say. */
export interface SaveTracker {
  readonly state: StoreApi<SaveState>;
  begin(): void;
  /** One of the begun ended. `trouble` is what now stands in the way of "saved", if anything. */
  end(trouble: { readonly cause: SaveFailure; readonly waiting: boolean } | null): void;
}

/** Saving that takes less is not worth a flicker. */
const SHOW_SAVING_AFTER_MS = 500;

/** Starts with nothing to say. `now` in milliseconds since the epoch. */
export function createSaveTracker(now: () => number): SaveTracker {
  const state = createStore<SaveState>(() => ({ status: 'idle' }));
  let underWay = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    state,
    begin() {
      underWay += 1;
      timer ??= setTimeout(() => {
        timer = null;
        if (underWay > 0 && state.getState().status !== 'trouble') state.setState({ status: 'saving' }, true);
      }, SHOW_SAVING_AFTER_MS);
    },
    end(trouble) {
      underWay -= 1;
      if (underWay === 0 && timer !== null) {
        clearTimeout(timer);
        timer = null;
      }
      if (trouble !== null) state.setState({ status: 'trouble', ...trouble }, true);
      else if (underWay === 0) state.setState({ status: 'saved', at: now() }, true);
    },
  };
}
