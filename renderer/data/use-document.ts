import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import type { DocumentState } from '../../shared/documents/state.ts';
import { useStore } from './store-provider.tsx';

/** The state of a document in memory, at once after every change. Null until it is loaded. */
export function useDocument(documentId: DocumentId): DocumentState | null {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(documentId, listener), [store, documentId]);
  const state = useSyncExternalStore(subscribe, () => store.peek(documentId));
  const isAbsent = state === null;
  useEffect(() => {
    // Also after a rollback, which throws the document out of memory. A failing read shows as trouble of the store.
    if (isAbsent) store.read(documentId).catch(() => undefined);
  }, [store, documentId, isAbsent]);
  return state;
}
