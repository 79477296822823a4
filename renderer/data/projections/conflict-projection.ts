import { listConflicts } from '../../../shared/documents/conflicts.ts';
import type { DocumentId } from '../../../shared/documents/document-id.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { ConflictRow } from '../rows.ts';

/** What of a document waits for a choice. */
export function projectConflicts(documentId: DocumentId, state: DocumentState): readonly ConflictRow[] {
  return listConflicts(state).map((conflict) => ({
    ...conflict,
    documentId,
    key: [documentId, conflict.type, conflict.id, conflict.field, conflict.kind].join(' '),
  }));
}
