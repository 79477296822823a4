import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Database } from './database.ts';
import { listEditions } from './queries/editions.ts';
import type { EditionRow } from './rows.ts';
import { useStore as useDocuments } from './store-provider.tsx';
import { useLive } from './use-live.ts';

const KEY = 'miracolo.edition';

const chosen = createStore<{ readonly id: string | null }>(() => ({ id: localStorage.getItem(KEY) }));

/** Which edition this laptop shows from now on. */
export function chooseEdition(id: string): void {
  localStorage.setItem(KEY, id);
  chosen.setState({ id });
}

/** What was last shown, by its working copy: a screen that opens draws with it at once, instead of first without and then again. */
const lastShown = new WeakMap<Database, EditionRow>();

/** The edition this laptop shows: the chosen one, else the newest. Null without any; undefined until known. */
export function useCurrentEdition(): EditionRow | null | undefined {
  const { database } = useDocuments();
  const id = useStore(chosen, (state) => state.id);
  const editions = useLive(listEditions());
  if (editions === undefined) {
    const last = lastShown.get(database);
    return id === null || last?.id === id ? last : undefined;
  }
  const shown = editions.find((edition) => edition.id === id) ?? editions[0] ?? null;
  if (shown !== null) lastShown.set(database, shown);
  return shown;
}
