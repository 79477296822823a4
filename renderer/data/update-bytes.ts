import { utf8TextDecoder } from 'lib0/string';
import * as Y from 'yjs';
import { hastenShortTexts } from './short-texts.ts';

// The decoder through which Yjs reads every text of a document.
if (utf8TextDecoder !== null) hastenShortTexts(utf8TextDecoder);

/** Bytes as the stores and the bridge take them. */
export type UpdateBytes = Uint8Array<ArrayBuffer>;

/** Joins updates of one document, oldest first, into one. Null for none. */
export function joinUpdates(updates: readonly Uint8Array[]): UpdateBytes | null {
  if (updates.length === 0) return null;
  const [only] = updates;
  return copyBytes(updates.length === 1 && only !== undefined ? only : Y.mergeUpdates([...updates]));
}

/** Everything a document holds, as one update. */
export function wholeUpdate(doc: Y.Doc): UpdateBytes {
  return copyBytes(Y.encodeStateAsUpdate(doc));
}

/** A copy in memory of its own: bytes inside a larger buffer would be stored and sent with all of it. */
export function copyBytes(bytes: Uint8Array): UpdateBytes {
  return new Uint8Array(bytes);
}

const captured = new WeakSet<Y.Doc>();

/** Whether {@link captureUpdate} runs on a document now: whoever asked for it takes care of what changes. */
export function isCaptured(doc: Y.Doc): boolean {
  return captured.has(doc);
}

/** Runs something that changes a document and gives back what it changed, as one update; null when it changed nothing. */
export function captureUpdate(doc: Y.Doc, act: () => void): UpdateBytes | null {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => {
    updates.push(update);
  };
  doc.on('update', collect);
  captured.add(doc);
  try {
    act();
  } finally {
    captured.delete(doc);
    doc.off('update', collect);
  }
  return joinUpdates(updates);
}

/** Makes a document of its updates. Parts whose predecessors are missing wait inside it and are not lost. */
export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  Y.transact(doc, () => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}
