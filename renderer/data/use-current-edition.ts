import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { listEditions } from './queries/editions.ts';
import type { EditionRow } from './rows.ts';
import { useLive } from './use-live.ts';

const KEY = 'miracolo.edition';

const chosen = createStore<{ readonly id: string | null }>(() => ({ id: localStorage.getItem(KEY) }));

/** Which edition this laptop shows from now on. */
export function chooseEdition(id: string): void {
  localStorage.setItem(KEY, id);
  chosen.setState({ id });
}

/** The edition this laptop shows: the chosen one, else the newest. Null without any; undefined until known. */
export function useCurrentEdition(): EditionRow | null | undefined {
  const id = useStore(chosen, (state) => state.id);
  const editions = useLive(listEditions());
  if (editions === undefined) return undefined;
  return editions.find((edition) => edition.id === id) ?? editions[0] ?? null;
}
