import { Dexie } from 'dexie';
import type { Clock } from '../../shared/documents/clock.ts';
import { parseDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { causeOf, type Database, type DocumentRow } from './database.ts';
import type { JournalWriter } from './journal-writer.ts';
import { WORKING_COPY_EMPTIED, type OpenDocuments } from './open-documents.ts';
import { projectAgain } from './projections/project.ts';
import { projectionTables, storeRows } from './projections/store-rows.ts';
import type { SaveTracker } from './save-state.ts';
import type { ImportRow, SaveFailure } from './store-contract.ts';
import { joinUpdates, type UpdateBytes } from './update-bytes.ts';

/** What a change did to the documents, still only in memory. */
export interface UnsavedChange {
  readonly documents: ReadonlyMap<DocumentId, UpdateBytes>;
  readonly imports: readonly ImportRow[];
}

/** Brings changes to both stores, in the order in which they were made. */
export interface SaveQueue {
  /** Succeeds only when the working copy committed and the journal answered. */
  add(change: UnsavedChange): Promise<Result<null, SaveFailure>>;
  /** Waits until everything added so far was tried. */
  settled(): Promise<void>;
  /** Asks the journals again that did not answer, without waiting for the next turn. */
  retry(): Promise<void>;
  /** Brings everything to rest before the window closes. Fails when something still waits for its journal. */
  flush(): Promise<Result<null, SaveFailure>>;
  /**
   * Throws documents out of memory that are not as they should be, and with them every change that waits its turn: it was made on the
   * same memory. Their adders are told that it failed.
   */
  rollBack(ids: readonly DocumentId[]): void;
  /** Stops asking again. */
  close(): void;
}

/** What the queue works with. */
export interface SaveQueueParts {
  readonly database: Database;
  readonly documents: OpenDocuments;
  readonly journal: JournalWriter;
  readonly clock: Clock;
  readonly tracker: SaveTracker;
  /** Called before a commit: adds what memory holds already and nobody added yet. */
  readonly gather: () => void;
  /** Called when what is in memory could not be stored: these documents must be read anew. */
  readonly onRollback: (ids: ReadonlySet<DocumentId>, cause: SaveFailure) => void;
}

interface Entry extends UnsavedChange {
  readonly settle: (result: Result<null, SaveFailure>) => void;
}

/** A moment of rest before noting how far the journals reached: nobody waits for it, and typing goes on meanwhile. */
const NOTE_HEADS_AFTER_MS = 300;
const RETRY_FIRST_MS = 1000;
const RETRY_LAST_MS = 60_000;

/** Starts an empty queue. Changes that arrive while others are being stored go together in the next transaction. */
export function createSaveQueue(parts: SaveQueueParts): SaveQueue {
  const { journal, tracker } = parts;
  let pending: Entry[] = [];
  let running: Promise<void> | null = null;
  let retryDelay = RETRY_FIRST_MS;
  let retryTimer: ReturnType<typeof setTimeout> | null = null;
  let headsTimer: ReturnType<typeof setTimeout> | null = null;
  const headsToNote = new Set<DocumentId>();
  /** Documents whose row says "waiting" since an earlier commit. */
  const marked = new Set<DocumentId>();

  function takePending(): Entry[] {
    const taken = pending;
    pending = [];
    return taken;
  }

  async function drain(): Promise<void> {
    // One turn later, so that changes made in one go are stored in one go.
    await Promise.resolve();
    while (pending.length > 0) {
      parts.gather();
      await saveOnce(takePending());
    }
    running = null;
    if (headsToNote.size > 0) headsTimer ??= setTimeout(() => void noteHeads(), NOTE_HEADS_AFTER_MS);
    scheduleRetry();
  }

  async function saveOnce(entries: readonly Entry[]): Promise<void> {
    const failure = await commit(parts, entries, marked);
    if (failure !== null) {
      // Whatever came meanwhile was made on top of what could not be stored.
      lose([...entries, ...takePending()], [], failure);
      return;
    }
    for (const id of documentsOf(entries)) headsToNote.add(id);
    const failures = await journal.append();
    for (const entry of entries) {
      const own = [...entry.documents.keys()].find((id) => failures.has(id));
      const cause = own === undefined ? undefined : failures.get(own);
      finish(entry, cause === undefined ? ok(null) : err(cause));
    }
  }

  function lose(entries: readonly Entry[], others: readonly DocumentId[], failure: SaveFailure): void {
    parts.onRollback(new Set([...others, ...documentsOf(entries)]), failure);
    for (const entry of entries) finish(entry, err(failure));
  }

  function finish(entry: Entry, result: Result<null, SaveFailure>): void {
    const rolledBack = !result.ok && result.error.code === 'working-copy';
    const standing = journal.trouble();
    if (rolledBack) tracker.end({ cause: result.error, waiting: false });
    else tracker.end(standing === null ? null : { cause: standing, waiting: true });
    entry.settle(result);
  }

  function add(change: UnsavedChange): Promise<Result<null, SaveFailure>> {
    tracker.begin();
    const result = new Promise<Result<null, SaveFailure>>((settle) => {
      pending.push({ ...change, settle });
    });
    running ??= drain();
    return result;
  }

  function scheduleRetry(): void {
    if (journal.waiting().length === 0) {
      retryDelay = RETRY_FIRST_MS;
      return;
    }
    if (retryTimer !== null) return;
    retryTimer = setTimeout(() => {
      retryTimer = null;
      retryDelay = Math.min(retryDelay * 2, RETRY_LAST_MS);
      void add(NOTHING);
    }, retryDelay);
  }

  async function settled(): Promise<void> {
    while (running !== null) await running;
  }

  async function noteHeads(): Promise<void> {
    if (headsTimer !== null) clearTimeout(headsTimer);
    headsTimer = null;
    await settled();
    const stillWaiting = new Set(journal.waiting());
    const rows = [...headsToNote]
      .filter((id) => !stillWaiting.has(id))
      .map((id) => rowOf(id, journal.headOf(id), false));
    headsToNote.clear();
    for (const row of rows) marked.delete(row.id);
    if (rows.length === 0) return;
    const noting = parts.database.documents.bulkPut(rows).then(
      () => undefined,
      // Not noted: the next start compares these documents and finds nothing missing.
      () => undefined,
    );
    // Holds the queue meanwhile: a commit in between says "waiting" and must stay the last word.
    running = noting.then(() => (pending.length > 0 ? drain() : endOfRun()));
    await running;
  }

  function endOfRun(): void {
    running = null;
  }

  return {
    add,
    settled,
    async retry() {
      if (journal.waiting().length > 0) await add(NOTHING);
    },
    async flush() {
      await settled();
      if (journal.waiting().length > 0) await add(NOTHING);
      await noteHeads();
      const cause = journal.trouble();
      return cause === null ? ok(null) : err(cause);
    },
    rollBack: (ids) => lose(takePending(), ids, UNAVAILABLE),
    close() {
      if (retryTimer !== null) clearTimeout(retryTimer);
      if (headsTimer !== null) clearTimeout(headsTimer);
      retryTimer = null;
      headsTimer = null;
    },
  };
}

/** An entry that only asks the journals again. */
const NOTHING: UnsavedChange = { documents: new Map(), imports: [] };

const UNAVAILABLE: SaveFailure = { code: 'working-copy', cause: 'unavailable' };

function documentsOf(entries: readonly Entry[]): ReadonlySet<DocumentId> {
  return new Set(entries.flatMap((entry) => [...entry.documents.keys()]));
}

/** Chromium may empty IndexedDB under a running app: a change alone would then stand for the whole document. */
async function checkStillThere({ database, journal }: SaveQueueParts, ids: readonly DocumentId[]): Promise<void> {
  const rows = await database.documents.bulkGet([...ids]);
  if (ids.some((id, index) => rows[index] === undefined && journal.knows(id))) throw new Error(WORKING_COPY_EMPTIED);
}

/**
 * Stores updates, projections and imports in one strict transaction.
 *
 * @param marked documents whose row says already that their journal is behind.
 */
async function commit(
  parts: SaveQueueParts,
  entries: readonly Entry[],
  marked: Set<DocumentId>,
): Promise<SaveFailure | null> {
  const { database, documents, journal, clock } = parts;
  const changed = [...documentsOf(entries)];
  // Nobody may be told that a change is stored whose document left memory before it was.
  if (changed.some((id) => documents.get(id) === undefined)) return UNAVAILABLE;
  // Taken now, before the first await: memory holds exactly what these entries and all before them did, and so do the tables then.
  const writes = changed.flatMap((id) => {
    const update = joinUpdates(entries.flatMap((entry) => entry.documents.get(id) ?? []));
    const open = documents.get(id);
    if (update === null || open === undefined) return [];
    return [{ id, update, open, projected: projectAgain(id, open.state.current(), open.prose, open.projected) }];
  });
  const imports = entries.flatMap((entry) => entry.imports);
  if (writes.length === 0 && imports.length === 0) return null;
  const latest = clock.latest();
  const ids = writes.map(({ id }) => id);
  const unmarked = ids.filter((id) => !marked.has(id));
  const { documents: documentTable, updates, imports: importTable, meta } = database;
  const tables = [documentTable, updates, importTable, meta, ...projectionTables.map((name) => database.table(name))];
  try {
    // A caller may stand inside a transaction of its own; this one must not become part of it.
    await Dexie.ignoreTransaction(() =>
      database.transaction('rw', tables, async () => {
        // Asked for all at once: waiting for each in turn would take as long again as the disk.
        await Promise.all([
          checkStillThere(parts, ids),
          updates.bulkAdd(writes.map(({ id, update }) => ({ documentId: id, update }))),
          unmarked.length > 0 ? documentTable.bulkPut(unmarked.map((id) => rowOf(id, journal.headOf(id), true))) : null,
          ...writes.map(({ id, open, projected }) =>
            storeRows(database, id, open.projected?.rows ?? null, projected.rows),
          ),
          imports.length > 0 ? importTable.bulkPut(imports) : null,
          meta.put({ key: 'clock', value: latest }),
        ]);
      }),
    );
  } catch (error) {
    return { code: 'working-copy', cause: causeOf(error) };
  }
  for (const { id, update, open, projected } of writes) {
    open.projected = projected;
    marked.add(id);
    journal.await(id, update);
  }
  return null;
}

/** The row that says how far a document's journal reached. */
export function rowOf(
  id: DocumentId,
  head: { readonly frames: number; readonly head: string },
  waiting: boolean,
): DocumentRow {
  const address = parseDocumentId(id);
  if (address === null) throw new Error(`Not a document id: ${id}`);
  return { id, kind: address.kind, frames: head.frames, head: head.head, waiting };
}
