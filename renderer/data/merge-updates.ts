import * as Y from 'yjs';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import type { OpenDocuments } from './open-documents.ts';
import { captureUpdate, joinUpdates, type UpdateBytes } from './update-bytes.ts';

/** What another laptop says of a document. */
export interface RemoteDocument {
  readonly documentId: DocumentId;
  readonly update: Uint8Array;
}

/** Undo follows the user's own origin; this is not it. */
const REMOTE = { name: 'another laptop' };

/**
 * Merges updates into open documents.
 *
 * @returns what each document did not have yet; documents that had everything are absent.
 */
export function mergeUpdates(
  documents: OpenDocuments,
  remote: readonly RemoteDocument[],
): ReadonlyMap<DocumentId, UpdateBytes> {
  const updates = new Map<DocumentId, UpdateBytes>();
  const keep = (id: DocumentId, update: Uint8Array | null) => {
    const all = [updates.get(id), update].filter((part) => part !== undefined && part !== null);
    const joined = joinUpdates(all);
    if (joined !== null) updates.set(id, joined);
  };
  for (const { documentId, update } of remote) {
    const open = documents.get(documentId);
    if (open === undefined) throw new Error(`Document not open: ${documentId}`);
    const merged = captureUpdate(open.doc, () => Y.applyUpdate(open.doc, update, REMOTE));
    // Parts that wait for something not yet here make no change that could be captured, and must be kept all the same.
    const isWaiting = open.doc.store.pendingStructs !== null || open.doc.store.pendingDs !== null;
    keep(documentId, isWaiting ? update : merged);
  }
  return updates;
}
