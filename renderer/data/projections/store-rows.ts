import type { Table } from 'dexie';
import { parseDocumentId, type DocumentId } from '../../../shared/documents/document-id.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Database } from '../database.ts';
import type { ProjectedRows, ProjectionTable } from './projected-rows.ts';

/** Every table that is made from the documents. */
export const projectionTables = [
  'editions',
  'people',
  'organisations',
  'assessments',
  'cards',
  'requests',
  'sessions',
  'decisions',
  'advice',
  'actions',
  'notes',
  'contests',
  'sheets',
  'results',
  'conflicts',
] as const satisfies readonly ProjectionTable[];

/** Those whose rows belong to an organisation. */
const coachingTables = [
  'assessments',
  'cards',
  'requests',
  'sessions',
  'decisions',
  'advice',
  'actions',
  'notes',
] as const satisfies readonly ProjectionTable[];

/**
 * Brings the tables from what a document said before to what it says now. Runs inside the caller's transaction.
 *
 * @param before what these tables hold of the document; null when unknown, then its rows are looked for and replaced.
 */
export async function storeRows(
  database: Database,
  documentId: DocumentId,
  before: ProjectedRows | null,
  after: ProjectedRows,
): Promise<void> {
  if (before === null) await clearRows(database, documentId);
  const keyOfId = (row: { readonly id: string }) => row.id;
  await Promise.all([
    storeTable(database.editions, before?.editions, after.editions, keyOfId),
    storeTable(database.people, before?.people, after.people, keyOfId),
    storeTable(database.organisations, before?.organisations, after.organisations, keyOfId),
    storeTable(database.assessments, before?.assessments, after.assessments, keyOfId),
    storeTable(database.cards, before?.cards, after.cards, keyOfId),
    storeTable(database.requests, before?.requests, after.requests, keyOfId),
    storeTable(database.sessions, before?.sessions, after.sessions, keyOfId),
    storeTable(database.decisions, before?.decisions, after.decisions, keyOfId),
    storeTable(database.advice, before?.advice, after.advice, keyOfId),
    storeTable(database.actions, before?.actions, after.actions, keyOfId),
    storeTable(database.notes, before?.notes, after.notes, keyOfId),
    storeTable(database.contests, before?.contests, after.contests, keyOfId),
    storeTable(database.sheets, before?.sheets, after.sheets, (row) => row.documentId),
    storeTable(database.results, before?.results, after.results, keyOfId),
    storeTable(database.conflicts, before?.conflicts, after.conflicts, (row) => row.key),
  ]);
}

async function storeTable<Row>(
  table: Table<Row, string>,
  before: readonly Row[] | undefined,
  after: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<void> {
  if (before === after) return;
  const old = new Map((before ?? []).map((row) => [keyOf(row), row]));
  const changed = after.filter((row) => !isSame(old.get(keyOf(row)), row));
  for (const row of after) old.delete(keyOf(row));
  await Promise.all([
    old.size > 0 ? table.bulkDelete([...old.keys()]) : null,
    changed.length > 0 ? table.bulkPut(changed) : null,
  ]);
}

/** Rows are made anew at every save; spelling all of them out to compare them would take longer than storing what changed. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [Object.entries(a), Object.entries(b)];
  // What is not set and what is undefined are stored alike, but no row has either: the same keys in any order.
  return first.length === second.length && first.every(([key, value]) => isSame(value, Reflect.get(b, key)));
}

async function clearRows(database: Database, documentId: DocumentId): Promise<void> {
  await database.conflicts.where('documentId').equals(documentId).delete();
  const address = parseDocumentId(documentId);
  if (address === null) return;
  switch (address.kind) {
    case 'programme':
      await database.editions.delete(address.id);
      await database.people.where('programmeId').equals(address.id).delete();
      return;
    case 'organisation':
      await database.organisations.delete(address.id);
      for (const name of coachingTables) {
        await database.table(name).where('organisation').equals(address.id).delete();
      }
      return;
    case 'contest':
      await database.contests.delete(address.id);
      return;
    case 'sheet':
      await database.sheets.delete(documentId);
      return;
    case 'result':
      await database.results.delete(address.id);
      return;
    case 'private':
      return;
    default:
      assertNever(address);
  }
}
