import { useEffect } from 'react';
import { todayOf } from '../../shared/coaching/days.ts';
import { organisationsAtHand } from '../../shared/coaching/session-order.ts';
import { documentIdOf, type DocumentId } from '../../shared/documents/document-id.ts';
import type { LiveStore } from '../data/document-store.ts';
import { listSessions } from '../data/queries/coaching.ts';
import { useStore } from '../data/store-provider.tsx';
import { useCurrentEdition } from '../data/use-current-edition.ts';

/** The first page has painted its own by then, and nobody has chosen yet where to go. */
const REST_AFTER_START_MS = 500;
/** So many documents of coached organisations take a few megabytes of memory. */
const MOST_ORGANISATIONS = 5;

/**
 * Reads from disk what is most likely opened next, while nothing else goes on: the programme with its templates, and the organisations
 * whose coaching is at hand. Opening one after a start would otherwise wait for hundreds of kilobytes to be read by code that has
 * never run.
 */
export function useReadAhead(isWanted: boolean): void {
  const store = useStore();
  const programme = useCurrentEdition()?.id;
  useEffect(() => {
    if (!isWanted || programme === undefined) return undefined;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      // What keeps a document from being read is told to whoever opens it.
      readAhead(store, programme, leaving.signal).catch(() => undefined);
    }, REST_AFTER_START_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [store, programme, isWanted]);
}

async function readAhead(store: LiveStore, programme: string, signal: AbortSignal): Promise<void> {
  const read = async (id: DocumentId) => {
    await idle();
    if (!signal.aborted) await store.read(id);
  };
  await read(documentIdOf({ kind: 'programme', id: programme }));
  const sessions = await listSessions().run(store.database);
  for (const id of organisationsAtHand(sessions, todayOf(new Date()), MOST_ORGANISATIONS)) {
    await read(documentIdOf({ kind: 'organisation', id }));
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}
