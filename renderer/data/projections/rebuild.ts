import { followProse } from '../../../shared/documents/live-prose.ts';
import { readState } from '../../../shared/documents/state.ts';
import type { Database } from '../database.ts';
import { documentOf } from '../update-bytes.ts';
import { PROJECTION_VERSION, projectDocument } from './project.ts';
import { projectionTables, storeRows } from './store-rows.ts';

/** Whether the tables that screens read were made by this version of the projections. */
export async function needsRebuild(database: Database): Promise<boolean> {
  return (await database.meta.get('projection-version'))?.value !== PROJECTION_VERSION;
}

/**
 * Makes all projections again from the documents, one document a transaction so that saving goes on in between. Interrupted,
 * it begins anew at the next start: the version is noted last.
 *
 * @param isStopped asked between documents; true leaves the rest to the next start.
 */
export async function rebuildProjections(
  database: Database,
  onProgress: (done: number, total: number) => void,
  isStopped: () => boolean,
): Promise<void> {
  const projections = projectionTables.map((name) => database.table(name));
  // Looked up together with the clearing: a document made in between would have its rows cleared and never made again.
  const ids = await database.transaction('rw', [database.documents, ...projections], async () => {
    const found = await database.documents.toCollection().primaryKeys();
    if (found.length > 0) for (const table of projections) await table.clear();
    return found;
  });
  for (const [index, id] of ids.entries()) {
    if (isStopped()) return;
    onProgress(index, ids.length);
    await database.transaction('rw', [database.updates, ...projections], async () => {
      const updates = await database.updates.where('documentId').equals(id).toArray();
      const doc = documentOf(updates.map((row) => row.update));
      await storeRows(database, id, null, projectDocument(id, readState(doc), followProse(doc)));
    });
  }
  await noteProjections(database);
}

/** Notes that the tables are made by this version of the projections. */
export async function noteProjections(database: Database): Promise<void> {
  await database.meta.put({ key: 'projection-version', value: PROJECTION_VERSION });
}
