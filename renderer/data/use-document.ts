import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import type { DocumentState } from '../../shared/documents/state.ts';
import { useStore } from './store-provider.tsx';

/**
 * The state of a document in memory, at once after every change. Null until it is loaded.
 *
 * @throws to the error boundary what kept the document from being read.
 */
export function useDocument(documentId: DocumentId): DocumentState | null {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(documentId, listener), [store, documentId]);
  const state = useSyncExternalStore(subscribe, () => store.peek(documentId));
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const isAbsent = state === null;
  useEffect(() => {
    // Also after a rollback, which throws the document out of memory.
    if (isAbsent) store.read(documentId).catch((error: unknown) => setFailure({ error }));
  }, [store, documentId, isAbsent]);
  if (failure !== null) throw failure.error;
  return state;
}
