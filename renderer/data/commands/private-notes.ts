import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { privateNoteRecord } from '../../../shared/documents/private-document.ts';
import type { Change } from '../store-contract.ts';
import { recordChange } from './record-change.ts';

/**
 * Writes what the person of this laptop notes for nobody else, about a session or an organisation. It goes to a document of its own
 * that no package, projection or paper reads, and of searches that of this person alone.
 *
 * @param owner id of this laptop's workspace.
 * @param subject id of what the note is about.
 */
export function setPersonalNote(owner: string, subject: string, text: string): Change {
  return {
    undoLabel: 'session:undo.private',
    documents: [
      {
        documentId: documentIdOf({ kind: 'private', id: owner }),
        changes: [recordChange(privateNoteRecord, subject, { text })],
      },
    ],
  };
}
