import type * as Y from 'yjs';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { changesProse, proseOf, writeProse } from '../../shared/documents/prose.ts';
import type { Clock } from '../../shared/documents/clock.ts';
import { writeRecords, type RecordChange } from '../../shared/documents/write.ts';
import type { z } from 'zod';
import type { OpenDocuments } from './open-documents.ts';
import type { SaveTracker } from './save-state.ts';
import type { ProseStart, SaveFailure } from './store-contract.ts';
import { captureUpdate, isCaptured, joinUpdates, type UpdateBytes } from './update-bytes.ts';
import type { Result } from '../../shared/lib/result.ts';

/** A prose as an editor writes in it. The fragment belongs to the document in memory and merges by itself what comes from elsewhere. */
export interface OpenProse {
  readonly fragment: Y.XmlFragment;
  /** Ends the writing; what was typed is stored all the same. */
  close(): void;
}

/** Which prose, and which record tells that it changed: archiving that record must know of the change. */
export interface ProseAddress {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly trace: RecordChange<z.ZodRawShape>;
}

/** Brings what editors type to the save queue, a short pause of typing at a time. */
export interface ProseWriter {
  open(address: ProseAddress): Promise<OpenProse>;
  /** Hands over at once what waits for the pause, of every document. */
  handOver(): void;
  /**
   * Call it before something else changes these documents: hands over what waits, and leaves their traces. On disk as in memory the
   * words then come first, without which Yjs would hide what follows them, and whoever archives a record has read them.
   */
  settle(ids: readonly DocumentId[]): void;
  /** Hands over at once what waits for the pause, and every trace. */
  flush(): void;
  /**
   * Forgets what waits of documents that were thrown out of memory.
   *
   * @param cause why they were: what waited cannot be saved any more, and the frame says so.
   */
  forget(ids: ReadonlySet<DocumentId>, cause: SaveFailure): void;
}

/** What the writer works with. */
export interface ProseWriterParts {
  readonly documents: OpenDocuments;
  readonly clock: Clock;
  readonly tracker: SaveTracker;
  /** The name that signs the trace. */
  readonly author: () => string;
  /** Why nothing may be changed; null when it may. */
  readonly refusal: SaveFailure | null;
  readonly save: (updates: ReadonlyMap<DocumentId, UpdateBytes>) => Promise<Result<null, SaveFailure>>;
}

/** Typing hands over after this long at the latest: more would be lost by a crash, less would write the disk at every key. */
const PAUSE_MS = 200;

/**
 * A trace is left at once when somebody begins to write, and then no more often than this while they go on: it changes a record, and
 * everything that shows the record draws itself anew. What leaves this laptop is flushed first and so carries a trace as late as its
 * words; a crash in between loses the later trace only, and the first one already stands against whoever archived without having
 * read it.
 */
const TRACE_EVERY_MS = 30_000;

/** The trace is no step of the user's: undo of the words is the editor's. */
const TRACE = { name: 'prose trace' };

type Traces = Map<string, RecordChange<z.ZodRawShape>>;

interface Waiting {
  readonly updates: Uint8Array[];
  readonly traces: Traces;
}

function emptyWaiting(): Waiting {
  return { updates: [], traces: new Map() };
}

/** Starts with nothing typed. */
export function createProseWriter({ documents, clock, tracker, author, refusal, save }: ProseWriterParts): ProseWriter {
  const waiting = new Map<DocumentId, Waiting>();
  /** Traces of words that are stored already, of documents whose last trace is recent. */
  const held = new Map<DocumentId, Traces>();
  const resting = new Map<DocumentId, ReturnType<typeof setTimeout>>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function wait(address: ProseAddress, update: Uint8Array): void {
    const { documentId, name, trace } = address;
    if (refusal !== null) {
      // No screen offers to write then; should one, nobody may believe that the words are kept.
      tracker.begin();
      tracker.end({ cause: refusal, waiting: false });
      return;
    }
    const known = waiting.get(documentId) ?? emptyWaiting();
    known.updates.push(update);
    known.traces.set(name, trace);
    waiting.set(documentId, known);
    // Until it is handed over, nobody may be told that everything is saved.
    if (timer !== null) return;
    tracker.begin();
    timer = setTimeout(handOver, PAUSE_MS);
  }

  function handOver(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const updates = new Map<DocumentId, UpdateBytes>();
    for (const [id, { updates: typed, traces }] of waiting) {
      if (resting.has(id)) held.set(id, new Map([...(held.get(id) ?? []), ...traces]));
      const traced = resting.has(id) ? null : leaveTraces(id, traces);
      const joined = joinUpdates(traced === null ? typed : [...typed, traced]);
      if (joined !== null) updates.set(id, joined);
    }
    waiting.clear();
    // The queue counts this as under way before the pause's own count ends: "saved" is not said in between.
    if (updates.size > 0) void save(updates);
    tracker.end(null);
  }

  function endRest(id: DocumentId): void {
    clearTimeout(resting.get(id));
    resting.delete(id);
  }

  function leaveHeld(id: DocumentId): void {
    // A trace follows the words in the document: stored without those that wait, it would be hidden until they are.
    handOver();
    endRest(id);
    const traces = held.get(id);
    held.delete(id);
    const traced = traces === undefined ? null : leaveTraces(id, traces);
    if (traced !== null) void save(new Map([[id, traced]]));
  }

  function settle(ids: readonly DocumentId[]): void {
    handOver();
    for (const id of ids) if (held.has(id)) leaveHeld(id);
  }

  function flush(): void {
    settle([...resting.keys()]);
    // What was left just now needs no rest: there may be no next turn.
    for (const id of resting.keys()) endRest(id);
  }

  function forget(ids: ReadonlySet<DocumentId>, cause: SaveFailure): void {
    for (const id of ids) {
      waiting.delete(id);
      held.delete(id);
      endRest(id);
    }
    if (timer === null || waiting.size > 0) return;
    clearTimeout(timer);
    timer = null;
    tracker.end({ cause, waiting: false });
  }

  function leaveTraces(id: DocumentId, traces: Traces): UpdateBytes | null {
    const open = documents.get(id);
    if (open === undefined) return null;
    resting.set(
      id,
      setTimeout(() => leaveHeld(id), TRACE_EVERY_MS),
    );
    return captureUpdate(open.doc, () => {
      writeRecords(open.doc, { clock, label: author() }, [...traces.values()], TRACE, open.state.current());
    });
  }

  return {
    async open(address) {
      const { doc } = await documents.open(address.documentId);
      const fragment = proseOf(doc, address.name);
      const onUpdate = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
        // What the store changes by itself it also saves by itself.
        if (!isCaptured(doc) && changesProse(transaction, fragment)) wait(address, update);
      };
      doc.on('update', onUpdate);
      return { fragment, close: () => doc.off('update', onUpdate) };
    },
    handOver,
    settle,
    flush,
    forget,
  };
}

/** Writes the first words of prose that is empty still, all in one transaction. */
export function startProse(doc: Y.Doc, starts: readonly ProseStart[], origin: unknown): void {
  if (starts.length === 0) return;
  doc.transact(() => {
    for (const { name, blocks } of starts) {
      const fragment = proseOf(doc, name);
      if (fragment.length === 0) writeProse(fragment, blocks);
    }
  }, origin);
}
