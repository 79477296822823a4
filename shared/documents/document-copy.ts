import * as Y from 'yjs';
import { exportDocument } from './export.ts';
import { parseRegisterEntry, parseRegisterKey } from './register.ts';
import { registersOf } from './state.ts';

/** Everything a document holds, in the forms it travels in. */
export interface DocumentCopy {
  /** One update that makes the whole document. */
  readonly update: Uint8Array;
  /** The same for people and other programs; see {@link exportDocument}. */
  readonly readable: string;
  /** SHA-256 (hex) of every attachment that any version of the document names. */
  readonly attachments: readonly string[];
  /** False when updates are missing on which others build. */
  readonly isComplete: boolean;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Puts the updates of a document together.
 *
 * @returns `null` when one of them is not a Yjs update.
 */
export function copyDocument(updates: readonly Uint8Array[]): DocumentCopy | null {
  const doc = new Y.Doc();
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
    });
    return {
      update: Y.encodeStateAsUpdate(doc),
      readable: exportDocument(doc),
      attachments: attachmentsOf(doc),
      isComplete: doc.store.pendingStructs === null && doc.store.pendingDs === null,
    };
  } catch {
    return null;
  } finally {
    doc.destroy();
  }
}

function attachmentsOf(doc: Y.Doc): readonly string[] {
  const hashes = new Set<string>();
  registersOf(doc).forEach((raw, keyText) => {
    const key = parseRegisterKey(keyText);
    if (key === null) return;
    const names =
      (key.type === 'attachment' && key.field === 'sha256') ||
      (key.type === 'organisation' && key.field === 'logoSha256');
    const value = names ? parseRegisterEntry(raw)?.value : null;
    if (typeof value === 'string' && SHA256.test(value)) hashes.add(value);
  });
  return [...hashes].sort();
}
