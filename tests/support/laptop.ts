import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDocumentStore, type LiveStore } from '../../renderer/data/document-store.ts';
import type { DatabaseEngine } from '../../renderer/data/database.ts';
import type { Bridge, JournalHead, WorkspaceState } from '../../shared/contract/contract.ts';
import { createMemoryJournal, type MemoryJournal } from './memory-journal.ts';

/** A laptop with a store of its own. `journal` is its main process. */
export interface Laptop {
  readonly store: LiveStore;
  readonly journal: MemoryJournal;
  readonly engine: DatabaseEngine;
  /** Closes the store and opens it again on the same disk. */
  restart(change?: Partial<LaptopParts>): Promise<Laptop>;
}

/** What a laptop is made of; everything has a fresh default. */
export interface LaptopParts {
  readonly device: string;
  readonly journal: MemoryJournal;
  readonly engine: DatabaseEngine;
  readonly now: () => number;
  readonly workspace: Partial<WorkspaceState>;
  readonly methods: Partial<Bridge>;
  readonly onProgress: (done: number, total: number) => void;
}

/** A fresh IndexedDB in memory. */
export function freshEngine(): DatabaseEngine {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** What `workspace.open` answers. */
export function workspaceOf(device: string, journals: readonly JournalHead[]): WorkspaceState {
  return {
    workspaceId: `workspace-${device}`,
    deviceId: device,
    settings: {
      role: 'coordination',
      personName: `Coach ${device}`,
      personId: '',
      laptopName: device,
      language: 'it',
      theme: 'system',
    },
    journals,
    notices: [],
    freeBytes: 10 ** 11,
    appVersion: '0.0.0',
    launch: { sample: false },
  };
}

/** A bridge of which only the given methods answer; calling another is a fault of the test. */
export function bridgeOf(methods: Partial<Bridge>): Bridge {
  return new Proxy(methods, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (found === undefined) throw new Error(`The test's bridge does not answer ${String(name)}`);
      return found;
    },
  }) as Bridge;
}

/** Opens a laptop. */
export async function openLaptop(parts: Partial<LaptopParts> = {}): Promise<Laptop> {
  const { device = 'A', journal = createMemoryJournal(), engine = freshEngine(), now = Date.now } = parts;
  const opened = await createDocumentStore({
    bridge: bridgeOf({ ...journal.methods, ...parts.methods }),
    workspace: { ...workspaceOf(device, journal.heads()), ...parts.workspace },
    engine,
    now,
    ...(parts.onProgress === undefined ? {} : { onProgress: parts.onProgress }),
  });
  if (!opened.ok) throw new Error(`The store did not open: ${opened.error.cause}`);
  const store = opened.value;
  return {
    store,
    journal,
    engine,
    async restart(change = {}) {
      await store.close();
      return openLaptop({ device, journal, engine, now, ...parts, ...change });
    },
  };
}

/**
 * Refuses the next transactions at their write of updates, as IndexedDB does on a full disk.
 *
 * @param error what it fails with; asked for in the middle of the transaction.
 * @returns ends it.
 */
export function failWorkingCopy({ store }: Laptop, error: () => Error): () => void {
  const refuse = () => {
    throw error();
  };
  store.database.updates.hook('creating', refuse);
  return () => store.database.updates.hook('creating').unsubscribe(refuse);
}

/** What IndexedDB fails with when the browser gives no more room. */
export function quotaError(): Error {
  return Object.assign(new Error('aborted'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
}
