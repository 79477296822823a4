import { deviceRecord } from '../../../shared/documents/device-record.ts';
import { parseDocumentId, type DocumentAddress, type DocumentId } from '../../../shared/documents/document-id.ts';
import type { ReadProseText } from '../../../shared/documents/live-prose.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { projectCoaching } from './coaching-projection.ts';
import { projectConflicts } from './conflict-projection.ts';
import { projectContest } from './contest-projection.ts';
import { projectOrganisation } from './organisation-projection.ts';
import { projectEdition, projectPeople } from './programme-projection.ts';
import { noRows, type ProjectedRows } from './projected-rows.ts';
import { projectResult } from './result-projection.ts';
import { projectSheet } from './sheet-projection.ts';

/** Raise it with every change of what the projections say: the tables are then made again from the documents. */
export const PROJECTION_VERSION = 4;

/**
 * What a document says in the tables that screens read. Pure; a document that holds nothing has no rows.
 *
 * @param prose reads the words of the document's prose.
 */
export function projectDocument(documentId: DocumentId, state: DocumentState, prose: ReadProseText): ProjectedRows {
  const address = parseDocumentId(documentId);
  if (address === null || !holdsAnything(state)) return noRows;
  return { ...noRows, ...projectAddress(address, state, prose), conflicts: projectConflicts(documentId, state) };
}

function projectAddress(address: DocumentAddress, state: DocumentState, prose: ReadProseText): Partial<ProjectedRows> {
  switch (address.kind) {
    case 'programme':
      return { editions: [projectEdition(state, address.id)], people: projectPeople(state, address.id) };
    case 'organisation':
      return { organisations: [projectOrganisation(state, address.id)], ...projectCoaching(state, address.id, prose) };
    case 'contest':
      return { contests: [projectContest(state, address.id)] };
    case 'sheet':
      return { sheets: [projectSheet(state, address.contest, address.juror)] };
    case 'result':
      return { results: projectResult(state, address.id) };
    case 'private':
      // Read where it is written and nowhere else: no list, no search.
      return {};
    default:
      return assertNever(address);
  }
}

/** Signatures alone are left when the making of a document was undone. */
function holdsAnything(state: DocumentState): boolean {
  for (const type of state.keys()) if (type !== deviceRecord.type) return true;
  return false;
}
