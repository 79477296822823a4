import type { Database } from './database.ts';
import { PROJECTION_VERSION } from './projections/project.ts';

/** Version of what documents may hold. Raised only when an older app would misread what a newer one wrote. */
export const DOCUMENT_VERSION = 1;

/** Whether a newer app wrote here: an older one may show it and must not write. */
export async function findNewerVersion(database: Database): Promise<boolean> {
  const [documents, projections] = await database.meta.bulkGet(['document-version', 'projection-version']);
  return isAbove(documents?.value, DOCUMENT_VERSION) || isAbove(projections?.value, PROJECTION_VERSION);
}

/** Notes what this app writes. The projections note theirs when they are made. */
export async function noteVersions(database: Database): Promise<void> {
  await database.meta.put({ key: 'document-version', value: DOCUMENT_VERSION });
}

function isAbove(value: number | string | undefined, ours: number): boolean {
  return typeof value === 'number' && value > ours;
}
