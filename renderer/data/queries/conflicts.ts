import type { DocumentId } from '../../../shared/documents/document-id.ts';
import type { ConflictRow } from '../rows.ts';
import type { Query } from './query.ts';

/** What waits for a choice, in one document or everywhere, ordered by its key. */
export function listConflictRows(documentId?: DocumentId): Query<readonly ConflictRow[]> {
  return {
    key: `conflicts ${documentId ?? ''}`,
    run: ({ conflicts }) =>
      documentId === undefined
        ? conflicts.orderBy('key').toArray()
        : conflicts.where('documentId').equals(documentId).sortBy('key'),
  };
}

/** How many things wait for a choice. */
export function countConflicts(): Query<number> {
  return { key: 'conflict count', run: ({ conflicts }) => conflicts.count() };
}
