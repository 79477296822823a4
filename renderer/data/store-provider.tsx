import { createContext, useContext, type ReactNode } from 'react';
import type { LiveStore } from './document-store.ts';

const StoreContext = createContext<LiveStore | null>(null);

/** Gives the store to the screens below. */
export function StoreProvider({ store, children }: { readonly store: LiveStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/**
 * The store of this window.
 *
 * @throws Error outside a {@link StoreProvider}.
 */
export function useStore(): LiveStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore needs a StoreProvider above');
  return store;
}
