import * as Y from 'yjs';
import type { Bridge, JournalHead } from '../../shared/contract/contract.ts';
import { isDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';
import { followProse } from '../../shared/documents/live-prose.ts';
import { readState } from '../../shared/documents/state.ts';
import { asked } from './asked.ts';
import type { Database, DocumentRow } from './database.ts';
import type { KnownHead } from './journal-writer.ts';
import { projectDocument } from './projections/project.ts';
import { projectionTables, storeRows } from './projections/store-rows.ts';
import { rowOf } from './save-queue.ts';
import type { SaveFailure } from './store-contract.ts';
import { copyBytes, documentOf, wholeUpdate, type UpdateBytes } from './update-bytes.ts';

/** What the two stores had to give each other at start. */
export interface RecoveryReport {
  /** Documents that only one store had, or that differed. */
  readonly compared: number;
  /** Documents the working copy took something from the journal for. */
  readonly broughtBack: number;
  /** Documents the journal took something from the working copy for. */
  readonly appended: number;
  /** Documents whose journal could not be read or written now: they stay as the working copy has them, and wait. */
  readonly troubles: ReadonlyMap<DocumentId, SaveFailure>;
}

/** What recovery leaves for the store to go on with. */
export interface Recovered {
  readonly report: RecoveryReport;
  readonly heads: ReadonlyMap<DocumentId, KnownHead>;
  /** What the journals still lack, to be tried again. */
  readonly waiting: ReadonlyMap<DocumentId, UpdateBytes>;
}

/** What recovery works with. */
export interface RecoveryParts {
  readonly database: Database;
  readonly bridge: Pick<Bridge, 'journal.append' | 'journal.read'>;
  readonly journals: readonly JournalHead[];
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Makes both stores hold the same, each document on its own, so that an interrupted recovery goes on at the next start.
 * Documents whose two stores agree are not even read.
 *
 * @throws what Dexie throws when the working copy cannot be read or written.
 */
export async function recover(parts: RecoveryParts): Promise<Recovered> {
  const rows = new Map((await parts.database.documents.toArray()).map((row) => [row.id, row]));
  const journals = new Map<DocumentId, JournalHead>();
  for (const journal of parts.journals) if (isDocumentId(journal.documentId)) journals.set(journal.documentId, journal);
  const all = [...new Set([...rows.keys(), ...journals.keys()])];
  const differing = all.filter((id) => !agree(rows.get(id), journals.get(id)));
  const heads = new Map<DocumentId, KnownHead>(rows);
  const waiting = new Map<DocumentId, UpdateBytes>();
  const troubles = new Map<DocumentId, SaveFailure>();
  let broughtBack = 0;
  let appended = 0;
  for (const [index, id] of differing.entries()) {
    parts.onProgress(index, differing.length);
    const mended = await mend(parts, id);
    heads.set(id, mended.head);
    if (mended.broughtBack) broughtBack += 1;
    if (mended.appended) appended += 1;
    if (mended.waiting !== null) waiting.set(id, mended.waiting);
    if (mended.trouble !== null) troubles.set(id, mended.trouble);
  }
  if (differing.length > 0) parts.onProgress(differing.length, differing.length);
  return { report: { compared: differing.length, broughtBack, appended, troubles }, heads, waiting };
}

function agree(row: DocumentRow | undefined, journal: JournalHead | undefined): boolean {
  if (row === undefined) return false;
  return !row.waiting && row.frames === (journal?.frames ?? 0) && row.head === (journal?.head ?? '');
}

interface Mended {
  readonly head: KnownHead;
  readonly broughtBack: boolean;
  readonly appended: boolean;
  readonly waiting: UpdateBytes | null;
  readonly trouble: SaveFailure | null;
}

async function mend({ database, bridge }: RecoveryParts, id: DocumentId): Promise<Mended> {
  const stored = (await database.updates.where('documentId').equals(id).toArray()).map((row) => row.update);
  const read = await asked(bridge['journal.read']({ documentId: id }));
  // A journal that is damaged was set aside: what the working copy has begins a new one. One that cannot be read now
  // may still be whole, so nothing is appended blindly; the working copy's part waits.
  const isUnreadable = !read.ok && read.error.code !== 'journal-damaged';
  const journalled = read.ok ? read.value.updates : [];
  let head: KnownHead = read.ok ? { frames: read.value.frames, head: read.value.head } : { frames: 0, head: '' };
  const workingCopy = documentOf(stored);
  const journal = documentOf(journalled);
  const merged = documentOf([...stored, ...journalled]);

  let waiting: UpdateBytes | null = null;
  let trouble: SaveFailure | null = isUnreadable ? read.error : null;
  let appended = false;
  if (!isSameContent(journal, merged)) {
    const missing = copyBytes(Y.encodeStateAsUpdate(merged, Y.encodeStateVector(journal)));
    const answer = isUnreadable ? null : await asked(bridge['journal.append']({ documentId: id, updates: [missing] }));
    if (answer?.ok === true) {
      head = { frames: answer.value.frames, head: answer.value.head };
      appended = true;
    } else {
      waiting = missing;
      trouble = answer?.error ?? trouble;
    }
  }
  const broughtBack = !isSameContent(workingCopy, merged);
  const update = broughtBack ? copyBytes(Y.encodeStateAsUpdate(merged, Y.encodeStateVector(workingCopy))) : null;
  await storeMended(database, id, { update, merged, row: rowOf(id, head, waiting !== null || isUnreadable) });
  return { head, broughtBack, appended, waiting, trouble };
}

interface MendedDocument {
  readonly update: UpdateBytes | null;
  readonly merged: Y.Doc;
  readonly row: DocumentRow;
}

async function storeMended(database: Database, id: DocumentId, { update, merged, row }: MendedDocument): Promise<void> {
  const { documents, updates } = database;
  const tables = [documents, updates, ...projectionTables.map((name) => database.table(name))];
  await database.transaction('rw', tables, async () => {
    if (update !== null) {
      await updates.add({ documentId: id, update });
      await storeRows(database, id, null, projectDocument(id, readState(merged), followProse(merged)));
    }
    await documents.put(row);
  });
}

/** Whether two documents hold the same, also what waits in them for missing predecessors. */
function isSameContent(a: Y.Doc, b: Y.Doc): boolean {
  if (a.store.pendingStructs !== null || b.store.pendingStructs !== null) {
    const bytesOfA = wholeUpdate(a);
    const bytesOfB = wholeUpdate(b);
    return bytesOfA.length === bytesOfB.length && bytesOfA.every((byte, index) => byte === bytesOfB[index]);
  }
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b));
}
