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
import { projectNotes } from './notes-projection.ts';
import { noRows, type ProjectedRows } from './projected-rows.ts';
import { projectResult } from './result-projection.ts';
import { projectSheet } from './sheet-projection.ts';

/** Raise it with every change of what the projections say: the tables are then made again from the documents. */
export const PROJECTION_VERSION = 5;

/**
 * What a document says in the tables that screens read. Pure; a document that holds nothing has no rows.
 *
 * @param prose reads the words of the document's prose.
 */
export function projectDocument(documentId: DocumentId, state: DocumentState, prose: ReadProseText): ProjectedRows {
  const address = parseDocumentId(documentId);
  if (address === null || !holdsAnything(state)) return noRows;
  const rows = { ...noRows, ...projectAddress(address, state), conflicts: projectConflicts(documentId, state) };
  return { ...rows, notes: projectNotes(rows.sessions, prose) };
}

/** The rows of a document, and the state they were made from. */
export interface Projection {
  readonly state: DocumentState;
  readonly rows: ProjectedRows;
}

/**
 * {@link projectDocument} of a document that was projected before. While somebody types, its prose changes and its state does not: then
 * only the rows of notes are made anew, and all others stay the same objects.
 *
 * @param before of the same document; null when it was not projected yet.
 */
export function projectAgain(
  documentId: DocumentId,
  state: DocumentState,
  prose: ReadProseText,
  before: Projection | null,
): Projection {
  if (before?.state !== state) return { state, rows: projectDocument(documentId, state, prose) };
  return { state, rows: { ...before.rows, notes: projectNotes(before.rows.sessions, prose) } };
}

function projectAddress(address: DocumentAddress, state: DocumentState): Partial<ProjectedRows> {
  switch (address.kind) {
    case 'programme':
      return { editions: [projectEdition(state, address.id)], people: projectPeople(state, address.id) };
    case 'organisation':
      return { organisations: [projectOrganisation(state, address.id)], ...projectCoaching(state, address.id) };
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
