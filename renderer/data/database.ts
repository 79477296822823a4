import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { HybridTime } from '../../shared/documents/clock.ts';
import type { DocumentId, DocumentKind } from '../../shared/documents/document-id.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { ConflictRow, ContestRow, EditionRow, OrganisationRow, PersonRow, ResultRow, SheetRow } from './rows.ts';
import type { ImportRow } from './store-contract.ts';

/** What the working copy knows of a document: how far its journal reached when last asked. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly frames: number;
  /** Hash (hex) of the journal's last frame, empty before the first. */
  readonly head: string;
  /** Whether updates are stored here that the journal has not confirmed yet. */
  readonly waiting: boolean;
}

/** One Yjs update. */
export interface UpdateRow {
  readonly seq?: number;
  readonly documentId: DocumentId;
  readonly update: Uint8Array<ArrayBuffer>;
}

/** Facts about the working copy itself. `clock` is the latest hybrid time this laptop gave out. */
export type MetaRow =
  | { readonly key: 'document-version' | 'projection-version'; readonly value: number }
  | { readonly key: 'clock'; readonly value: HybridTime };

/** Version of the tables below. Additive: a new version repeats every table it keeps. */
export const SCHEMA_VERSION = 1;

const STORES = {
  documents: 'id, kind',
  updates: '++seq, documentId',
  imports: '[hash+target], target',
  editions: 'id',
  people: 'id, programmeId',
  organisations: 'id, nameKey',
  contests: 'id',
  sheets: 'documentId, contest',
  results: 'id',
  conflicts: 'key, documentId',
  meta: 'key',
} as const;

/** The working copy: documents as updates, projections as ordinary rows. */
export class Database extends Dexie {
  declare readonly documents: Table<DocumentRow, DocumentId>;
  declare readonly updates: Table<UpdateRow, number>;
  declare readonly imports: Table<ImportRow, [hash: string, target: string]>;
  declare readonly editions: Table<EditionRow, string>;
  declare readonly people: Table<PersonRow, string>;
  declare readonly organisations: Table<OrganisationRow, string>;
  declare readonly contests: Table<ContestRow, string>;
  declare readonly sheets: Table<SheetRow, string>;
  declare readonly results: Table<ResultRow, string>;
  declare readonly conflicts: Table<ConflictRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string, engine: DatabaseEngine) {
    // Since Chrome 121 a transaction is acknowledged before it is on the disk unless one asks for it.
    super(name, { ...engine, chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores(STORES);
  }
}

/** Where IndexedDB comes from; empty in the app, a fake in tests. */
export type DatabaseEngine = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/** A working copy that opened. */
export interface OpenedDatabase {
  readonly database: Database;
  /** Whether the tables were made by a newer app: they may be read, never written. */
  readonly isNewer: boolean;
  /** Whether what was there could not be opened and an empty one took its place, to be filled from the journal. */
  readonly replaced: boolean;
}

/** The working copy cannot be opened even after setting the old one aside. */
export interface DatabaseFailure {
  readonly code: 'working-copy';
  readonly cause: 'quota' | 'unavailable';
}

const RETRY_DELAYS_MS = [50, 250, 1000];

/**
 * Opens the working copy. A storage that does not open is tried again, then thrown away: the journal holds everything,
 * and the recovery that follows fills an empty one.
 *
 * @param delays waits between attempts, in milliseconds.
 */
export async function openDatabase(
  name: string,
  engine: DatabaseEngine,
  delays: readonly number[] = RETRY_DELAYS_MS,
): Promise<Result<OpenedDatabase, DatabaseFailure>> {
  const opened = await tryOpen(name, engine, delays);
  if (opened.ok) return ok({ ...opened.value, replaced: false });
  // A full disk is no reason to throw data away.
  if (opened.error.cause === 'quota') return opened;
  const discarded = await discard(name, engine);
  const replacement = await tryOpen(discarded ? name : `${name}-replacement`, engine, delays);
  return replacement.ok ? ok({ ...replacement.value, replaced: true }) : replacement;
}

async function tryOpen(
  name: string,
  engine: DatabaseEngine,
  delays: readonly number[],
): Promise<Result<Omit<OpenedDatabase, 'replaced'>, DatabaseFailure>> {
  let cause: DatabaseFailure['cause'] = 'unavailable';
  for (const delay of [...delays, null]) {
    const database = new Database(name, engine);
    try {
      await database.open();
      // Dexie opens tables of a newer app without a word; its version numbers are stored times ten.
      return ok({ database, isNewer: database.backendDB().version > SCHEMA_VERSION * 10 });
    } catch (error) {
      database.close();
      cause = causeOf(error);
      if (delay !== null) await wait(delay);
    }
  }
  return err({ code: 'working-copy', cause });
}

async function discard(name: string, engine: DatabaseEngine): Promise<boolean> {
  try {
    await new Database(name, engine).delete();
    return true;
  } catch {
    return false;
  }
}

/** Why the working copy refused a write. The quota hides in `inner` of an abort. */
export function causeOf(error: unknown): DatabaseFailure['cause'] {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if ('name' in current && current.name === 'QuotaExceededError') return 'quota';
    current = 'inner' in current ? current.inner : null;
  }
  return 'unavailable';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
