import { documentIdOf, type DocumentId } from '../../shared/documents/document-id.ts';
import { organisationRecord } from '../../shared/documents/organisation-document.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { Change, DocumentChange } from '../../renderer/data/store-contract.ts';

/** Ids of organisations for tests: the same number gives the same id. */
export function organisationId(number: number): string {
  return `01HZZZZZZZZZZZZZZZZZZZZZ${String(number).padStart(2, '0')}`;
}

/** The document of an organisation of {@link organisationId}. */
export function organisationDocument(number: number): DocumentId {
  return documentIdOf({ kind: 'organisation', id: organisationId(number) });
}

/** Writes fields of one organisation. */
export function organisationWrite(number: number, fields: Partial<Organisation>): DocumentChange {
  const id = organisationId(number);
  return { documentId: organisationDocument(number), changes: [{ definition: organisationRecord, id, fields }] };
}

/** One undoable step on one organisation. */
export function organisationStep(number: number, fields: Partial<Organisation>): Change {
  return { undoLabel: 'organisations:undo.edit', documents: [organisationWrite(number, fields)] };
}
