import * as Y from 'yjs';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { followProse, type ReadProseText } from '../../shared/documents/live-prose.ts';
import { followState, type LiveState } from '../../shared/documents/live-state.ts';
import { registersOf } from '../../shared/documents/state.ts';
import type { Database } from './database.ts';
import { projectAgain, type Projection } from './projections/project.ts';
import { documentOf } from './update-bytes.ts';

/** A document in memory. */
export interface OpenDocument {
  readonly id: DocumentId;
  readonly doc: Y.Doc;
  readonly state: LiveState;
  readonly prose: ReadProseText;
  readonly undo: Y.UndoManager;
  /** What the tables hold of it; null until it was saved in this session, or somebody looked at it for a moment. */
  projected: Projection | null;
}

const NOTE_ROWS_AFTER_MS = 400;

/** Said of a document that was stored and is gone; the next start brings it back from its journal. */
export const WORKING_COPY_EMPTIED = 'The working copy was emptied while the app was running';

/** The documents in memory: loaded when first asked for, kept until the window closes. */
export interface OpenDocuments {
  get(id: DocumentId): OpenDocument | undefined;
  open(id: DocumentId): Promise<OpenDocument>;
  /** Throws documents out of memory, so that the next to ask reads what is stored. */
  forget(ids: Iterable<DocumentId>): void;
  all(): Iterable<OpenDocument>;
  subscribe(id: DocumentId, listener: () => void): () => void;
  /** Tells those who follow a document that it changed. */
  notify(ids: Iterable<DocumentId>): void;
}

/**
 * Keeps documents open over a working copy.
 *
 * @param userOrigin the origin of the user's own changes, the only ones undo takes back.
 * @param isExpected whether the working copy must hold something of a document.
 */
export function createOpenDocuments(
  database: Database,
  userOrigin: object,
  isExpected: (id: DocumentId) => boolean,
): OpenDocuments {
  const open = new Map<DocumentId, OpenDocument>();
  const loading = new Map<DocumentId, Promise<OpenDocument>>();
  const listeners = new Map<DocumentId, Set<() => void>>();
  /** Not changed since they were read: the tables say what memory says. */
  const unchanged = new WeakSet<OpenDocument>();

  async function load(id: DocumentId): Promise<OpenDocument> {
    const updates = await database.updates.where('documentId').equals(id).toArray();
    // Chromium may empty IndexedDB under a running app. Opened as empty, the document would be written over.
    if (updates.length === 0 && isExpected(id)) throw new Error(WORKING_COPY_EMPTIED);
    const doc = documentOf(updates.map((row) => row.update));
    const undo = new Y.UndoManager(registersOf(doc), { trackedOrigins: new Set([userOrigin]), captureTimeout: 0 });
    const opened: OpenDocument = { id, doc, state: followState(doc), prose: followProse(doc), undo, projected: null };
    open.set(id, opened);
    unchanged.add(opened);
    doc.once('update', () => unchanged.delete(opened));
    if (listeners.has(id)) noteRowsSoon(opened);
    return opened;
  }

  /**
   * Works out what the projections hold of a document that somebody looks at, before they change it: the first save then stores what is
   * different instead of every row. Not at once, since whoever opened it waits to see it.
   */
  function noteRowsSoon(opened: OpenDocument): void {
    const { id, state, prose } = opened;
    setTimeout(() => {
      // Changed already, the tables may hold something else than memory.
      if (open.get(id) !== opened || !unchanged.delete(opened)) return;
      opened.projected = projectAgain(id, state.current(), prose, null);
    }, NOTE_ROWS_AFTER_MS);
  }

  function notify(ids: Iterable<DocumentId>): void {
    for (const id of ids) for (const listener of listeners.get(id) ?? []) listener();
  }

  return {
    get: (id) => open.get(id),
    async open(id) {
      const known = open.get(id);
      if (known !== undefined) return known;
      const underWay = loading.get(id);
      if (underWay !== undefined) return underWay;
      const started = load(id).finally(() => loading.delete(id));
      loading.set(id, started);
      const opened = await started;
      notify([id]);
      return opened;
    },
    forget(ids) {
      for (const id of ids) {
        open.get(id)?.doc.destroy();
        open.delete(id);
      }
    },
    all: () => open.values(),
    subscribe(id, listener) {
      const known = listeners.get(id) ?? new Set();
      known.add(listener);
      listeners.set(id, known);
      const opened = open.get(id);
      if (opened !== undefined && unchanged.has(opened)) noteRowsSoon(opened);
      return () => {
        known.delete(listener);
        if (known.size === 0 && listeners.get(id) === known) listeners.delete(id);
      };
    },
    notify,
  };
}
