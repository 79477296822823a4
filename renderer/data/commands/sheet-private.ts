import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { privateNoteRecord } from '../../../shared/documents/private-document.ts';
import type { Change } from '../store-contract.ts';
import { recordChange } from './record-change.ts';

/**
 * Writes what a juror notes on a pitch for nobody else. It goes to a document of its own that no package, paper or signature reads,
 * and may be written whatever the voting is at.
 */
export function setPrivateNote(juror: string, pitch: string, text: string): Change {
  return {
    undoLabel: 'sheet:undo.privateNote',
    documents: [
      {
        documentId: documentIdOf({ kind: 'private', id: juror }),
        changes: [recordChange(privateNoteRecord, pitch, { text })],
      },
    ],
  };
}
