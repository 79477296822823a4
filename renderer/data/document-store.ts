import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, WorkspaceState } from '../../shared/contract/contract.ts';
import { createClock } from '../../shared/documents/clock.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { writeRecords } from '../../shared/documents/write.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import {
  causeOf,
  isDamage,
  openDatabase,
  replaceDatabase,
  type Database,
  type DatabaseEngine,
  type DatabaseFailure,
  type OpenedDatabase,
} from './database.ts';
import { createJournalWriter } from './journal-writer.ts';
import { mergeUpdates, type RemoteDocument } from './merge-updates.ts';
import { createOpenDocuments } from './open-documents.ts';
import { needsRebuild, noteProjections, rebuildProjections } from './projections/rebuild.ts';
import { createProseWriter, startProse, type OpenProse, type ProseAddress } from './prose-writer.ts';
import { recover, type RecoveryReport } from './recovery.ts';
import { createSaveQueue } from './save-queue.ts';
import { createSaveTracker, type SaveState } from './save-state.ts';
import type { Change, DocumentChange, DocumentStore, ImportRow, SaveFailure } from './store-contract.ts';
import { createUndoHistory, type UndoState } from './undo-history.ts';
import { captureUpdate, wholeUpdate, type UpdateBytes } from './update-bytes.ts';
import { findNewerVersion, noteVersions } from './version-guard.ts';
import { createTurns } from './turns.ts';

/** Why nothing may be changed; null when it may. */
export type ReadOnlyReason = 'newer-version' | 'disk-full' | null;

/** How far the tables are made again after an update of the app; null when they are as they should be. */
export interface RebuildState {
  readonly fraction: number | null;
}

/** The store as the app holds it: the documents, and what the frame shows about them. */
export interface LiveStore extends DocumentStore {
  /** For queries only: nothing but the store writes to it. */
  readonly database: Database;
  readonly bridge: Bridge;
  readonly workspace: WorkspaceState;
  readonly saveState: StoreApi<SaveState>;
  readonly undoState: StoreApi<UndoState>;
  readonly rebuildState: StoreApi<RebuildState>;
  readonly readOnly: ReadOnlyReason;
  /** What the start had to mend. */
  readonly recovery: RecoveryReport;
  /** Whether a working copy that did not open was replaced by one filled from the journal. */
  readonly replacedWorkingCopy: boolean;
  /** Merges what another laptop wrote: all documents and the notes of the import in one transaction, never undone. */
  merge(documents: readonly RemoteDocument[], imports?: readonly ImportRow[]): Promise<Result<null, SaveFailure>>;
  /** Everything a document holds, e.g. to try a merge on a copy. */
  copyOf(documentId: DocumentId): Promise<UpdateBytes>;
  /**
   * Opens a prose for an editor. What the editor changes in it is saved by itself, and so is `trace`. After a rollback the document is
   * another one: open it again when {@link DocumentStore.subscribe} tells of it and `peek` answers null. While {@link LiveStore.readOnly}
   * says why nothing may be changed, the prose is there to read: what is written in it all the same is not saved, and that is said.
   */
  openProse(address: ProseAddress): Promise<OpenProse>;
  /** The name that stands beside this laptop's words in a conflict, from now on. */
  setAuthor(label: string): void;
  /** Tries again now what the journal did not take. */
  retry(): Promise<void>;
  /** Waits for everything under way; call it before the window closes. */
  flush(): Promise<Result<null, SaveFailure>>;
  /** Flushes and lets go of the working copy. */
  close(): Promise<void>;
}

/** What a store is made of. */
export interface StoreOptions {
  readonly bridge: Bridge;
  /** What `workspace.open` answered. */
  readonly workspace: WorkspaceState;
  /** Wall clock, milliseconds since the epoch. */
  readonly now?: () => number;
  /** Where IndexedDB comes from; the browser's own unless a test says otherwise. */
  readonly engine?: DatabaseEngine;
  /** Tells of documents compared with their journals at start, and brought back. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Below this the disk is full for us: what little is left belongs to the journal of what is already open. */
const READ_ONLY_BELOW_BYTES = 200 * 1024 * 1024;

/**
 * Opens this laptop's documents: opens the working copy, makes it and the journals agree, and starts saving.
 *
 * @returns a failure only when no working copy can be had at all; what is merely in trouble opens and says so.
 */
export async function createDocumentStore(options: StoreOptions): Promise<Result<LiveStore, DatabaseFailure>> {
  const name = `miracolo-${options.workspace.workspaceId}`;
  const engine = options.engine ?? {};
  const opened = await openDatabase(name, engine);
  if (!opened.ok) return opened;
  try {
    return ok(await start(options, opened.value));
  } catch (error) {
    opened.value.database.close();
    if (!isDamage(error) || opened.value.isNewer) return err({ code: 'working-copy', cause: causeOf(error) });
  }
  // It opened, but what is in it cannot be read: the journal has it all.
  const replacement = await replaceDatabase(name, engine);
  if (!replacement.ok) return replacement;
  try {
    return ok(await start(options, replacement.value));
  } catch (error) {
    replacement.value.database.close();
    return err({ code: 'working-copy', cause: causeOf(error) });
  }
}

/** @throws what Dexie throws when the working copy cannot be read or written. */
async function start(options: StoreOptions, { database, isNewer, replaced }: OpenedDatabase): Promise<LiveStore> {
  const { bridge, workspace, now = Date.now, onProgress = () => undefined } = options;
  const readOnly = await readOnlyReasonOf(database, isNewer, workspace);
  const isEmpty = (await database.documents.count()) === 0;
  const recovered =
    readOnly === null
      ? await recover({ database, bridge, journals: workspace.journals, onProgress })
      : { report: NOTHING_MENDED, heads: new Map(), waiting: new Map() };
  const lastTick = await database.meta.get('clock');
  const clock = createClock(workspace.deviceId, now, lastTick?.key === 'clock' ? lastTick.value : '');
  if (readOnly === null) await noteVersions(database);
  // What recovery has just made is of this version; it need not be made twice.
  if (readOnly === null && isEmpty) await noteProjections(database);
  return compose({ bridge, workspace, now, database, readOnly, replaced, clock, recovered });
}

const NOTHING_MENDED: RecoveryReport = { compared: 0, broughtBack: 0, appended: 0, troubles: new Map() };

async function readOnlyReasonOf(
  database: Database,
  isNewer: boolean,
  workspace: WorkspaceState,
): Promise<ReadOnlyReason> {
  if (isNewer || (await findNewerVersion(database))) return 'newer-version';
  return workspace.freeBytes < READ_ONLY_BELOW_BYTES ? 'disk-full' : null;
}

interface StoreParts {
  readonly bridge: Bridge;
  readonly workspace: WorkspaceState;
  readonly now: () => number;
  readonly database: Database;
  readonly readOnly: ReadOnlyReason;
  readonly replaced: boolean;
  readonly clock: ReturnType<typeof createClock>;
  readonly recovered: Awaited<ReturnType<typeof recover>>;
}

function compose(parts: StoreParts): LiveStore {
  const { bridge, workspace, database, readOnly, clock, recovered } = parts;
  const { personName, laptopName } = workspace.settings;
  let author = personName === '' ? laptopName : personName;
  let isClosed = false;
  const userOrigin = { name: 'user' };
  const unrecordedOrigin = { name: 'user, not undoable' };
  const journal = createJournalWriter({
    append: bridge['journal.append'],
    heads: recovered.heads,
    whole: (id) => {
      const open = documents.get(id);
      return open === undefined ? null : wholeUpdate(open.doc);
    },
  });
  const documents = createOpenDocuments(database, userOrigin, (id) => journal.knows(id));
  const history = createUndoHistory(documents);
  for (const [id, update] of recovered.waiting) journal.await(id, update);
  const tracker = createSaveTracker(parts.now);
  const queue = createSaveQueue({
    database,
    documents,
    journal,
    clock,
    tracker,
    gather: () => prose.handOver(),
    onRollback(ids, cause) {
      history.clear();
      prose.forget(ids, cause);
      documents.forget(ids);
      documents.notify(ids);
    },
  });
  const turns = createTurns(documents);
  const refusal: SaveFailure | null = readOnly === null ? null : { code: 'read-only', reason: readOnly };
  const prose = createProseWriter({
    documents,
    clock,
    tracker,
    author: () => author,
    refusal,
    // Nobody is told: what is typed shows by itself where it stands, and no screen shows its traces. Whatever makes a conflict of one
    // comes by a change or a merge, which settle the words before they tell.
    save: (updates) => queue.add({ documents: updates, imports: [] }),
  });
  const rebuildState = createStore<RebuildState>(() => ({ fraction: null }));

  /**
   * Changes memory, after the words that were typed before and wait still. When it breaks half-way (a bug), nothing of it may stay there,
   * nor pass for stored.
   */
  function inMemory(ids: readonly DocumentId[], act: () => ReadonlyMap<DocumentId, UpdateBytes>): typeof act {
    return () => {
      try {
        prose.settle(ids);
        return act();
      } catch (error) {
        queue.rollBack(ids);
        throw error;
      }
    };
  }

  function save(
    updates: ReadonlyMap<DocumentId, UpdateBytes>,
    imports: readonly ImportRow[],
  ): Promise<Result<null, SaveFailure>> {
    documents.notify(updates.keys());
    if (updates.size === 0 && imports.length === 0) return Promise.resolve(ok(null));
    return queue.add({ documents: updates, imports });
  }

  function write(change: Change): ReadonlyMap<DocumentId, UpdateBytes> {
    const updates = new Map<DocumentId, UpdateBytes>();
    const undoable: DocumentId[] = [];
    for (const { documentId, changes, prose: starts = [] } of oneEach(change.documents)) {
      const open = documents.get(documentId);
      if (open === undefined) throw new Error(`Document not open: ${documentId}`);
      const before = open.undo.undoStack.length;
      const origin = change.undoLabel === null ? unrecordedOrigin : userOrigin;
      const update = captureUpdate(open.doc, () => {
        writeRecords(open.doc, { clock, label: author }, changes, origin, open.state.current());
        startProse(open.doc, starts, unrecordedOrigin);
      });
      if (update !== null) updates.set(documentId, update);
      if (open.undo.undoStack.length > before) undoable.push(documentId);
    }
    if (change.undoLabel !== null) history.push(change.undoLabel, undoable);
    if (change.endsUndo === true) history.clear();
    return updates;
  }

  function move(step: () => ReadonlyMap<DocumentId, UpdateBytes> | null): Promise<Result<null, SaveFailure>> {
    const act = () => {
      // The step knows its documents, and any of them may have words that wait.
      prose.settle([]);
      return save(step() ?? new Map(), []);
    };
    return refused() ?? turns.take([], act);
  }

  function refused(): Promise<Result<null, SaveFailure>> | null {
    return refusal === null ? null : Promise.resolve(err(refusal));
  }

  async function bringAllToQueue(): Promise<void> {
    prose.flush();
    await turns.settled();
    // A change that waited for its document left traces, and whoever leaves one rests before the next.
    prose.flush();
  }

  async function rebuild(): Promise<void> {
    if (readOnly !== null || !(await needsRebuild(database))) return;
    await rebuildProjections(
      database,
      (done, total) => rebuildState.setState({ fraction: done / total }),
      () => isClosed,
    );
    rebuildState.setState({ fraction: null });
  }
  // A rebuild that fails is tried again at the next start: its version is noted only at the end.
  const rebuilding = rebuild().catch(() => rebuildState.setState({ fraction: null }));
  if (journal.waiting().length > 0) void queue.retry();

  return {
    database,
    bridge,
    workspace,
    saveState: tracker.state,
    undoState: history.state,
    rebuildState,
    readOnly,
    recovery: recovered.report,
    replacedWorkingCopy: parts.replaced,
    async read(documentId) {
      const open = await documents.open(documentId);
      return open.state.current();
    },
    change(change) {
      const ids = change.documents.map((document) => document.documentId);
      const act = inMemory(ids, () => write(change));
      return refused() ?? turns.take(ids, () => save(act(), change.imports ?? []));
    },
    merge(remote, imports = []) {
      const ids = remote.map((document) => document.documentId);
      const act = inMemory(ids, () => mergeUpdates(documents, remote));
      return refused() ?? turns.take(ids, () => save(act(), imports));
    },
    peek: (documentId) => documents.get(documentId)?.state.current() ?? null,
    subscribe: (documentId, listener) => documents.subscribe(documentId, listener),
    forgetUndo: () => history.clear(),
    undo: () => move(() => history.undo()),
    redo: () => move(() => history.redo()),
    async copyOf(documentId) {
      return wholeUpdate((await documents.open(documentId)).doc);
    },
    openProse: (address) => prose.open(address),
    setAuthor(label) {
      author = label;
    },
    retry: () => queue.retry(),
    async flush() {
      await bringAllToQueue();
      return queue.flush();
    },
    async close() {
      isClosed = true;
      await bringAllToQueue();
      await queue.flush();
      queue.close();
      await rebuilding;
      database.close();
    },
  };
}

/** A document named twice is written once, in the order given. */
function oneEach(changes: readonly DocumentChange[]): readonly DocumentChange[] {
  const byDocument = new Map<DocumentId, DocumentChange>();
  for (const change of changes) {
    const before = byDocument.get(change.documentId);
    byDocument.set(change.documentId, {
      documentId: change.documentId,
      changes: [...(before?.changes ?? []), ...change.changes],
      prose: [...(before?.prose ?? []), ...(change.prose ?? [])],
    });
  }
  return [...byDocument.values()];
}
