import { Dexie, type Table } from 'dexie';
import type { HybridTime } from '../../shared/documents/clock.ts';
import type { DocumentId, DocumentKind } from '../../shared/documents/document-id.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type {
  ActionRow,
  AdviceRow,
  AssessmentRow,
  CardRow,
  CoachingDecisionRow,
  ConflictRow,
  ContestRow,
  EditionRow,
  HelpRequestRow,
  NotesRow,
  OrganisationRow,
  PersonRow,
  ResultRow,
  SessionRow,
  SheetRow,
} from './rows.ts';
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
export const SCHEMA_VERSION = 2;

const FIRST_STORES = {
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

/** Every table, by the version that brought it. */
const STORES = [
  FIRST_STORES,
  {
    ...FIRST_STORES,
    assessments: 'id, organisation',
    cards: 'id, organisation',
    requests: 'id, organisation',
    sessions: 'id, organisation',
    decisions: 'id, organisation',
    advice: 'id, organisation',
    actions: 'id, organisation',
    notes: 'id, organisation',
  },
] as const;

/** The working copy: documents as updates, projections as ordinary rows. */
export class Database extends Dexie {
  constructor(name: string, engine: DatabaseEngine, schema: 'ours' | 'as-found' = 'ours') {
    // Since Chrome 121 a transaction is acknowledged before it is on the disk unless one asks for it.
    super(name, { ...engine, chromeTransactionDurability: 'strict' });
    // Tables of a newer app are taken as they are: told ours, Dexie would quietly add to them.
    if (schema === 'ours') for (const [index, stores] of STORES.entries()) this.version(index + 1).stores(stores);
  }

  // Getters rather than fields: Dexie sets no fields for tables taken as they are.
  get documents(): Table<DocumentRow, DocumentId> {
    return this.table('documents');
  }

  get updates(): Table<UpdateRow, number> {
    return this.table('updates');
  }

  get imports(): Table<ImportRow, [hash: string, target: string]> {
    return this.table('imports');
  }

  get editions(): Table<EditionRow, string> {
    return this.table('editions');
  }

  get people(): Table<PersonRow, string> {
    return this.table('people');
  }

  get organisations(): Table<OrganisationRow, string> {
    return this.table('organisations');
  }

  get assessments(): Table<AssessmentRow, string> {
    return this.table('assessments');
  }

  get cards(): Table<CardRow, string> {
    return this.table('cards');
  }

  get requests(): Table<HelpRequestRow, string> {
    return this.table('requests');
  }

  get sessions(): Table<SessionRow, string> {
    return this.table('sessions');
  }

  get decisions(): Table<CoachingDecisionRow, string> {
    return this.table('decisions');
  }

  get advice(): Table<AdviceRow, string> {
    return this.table('advice');
  }

  get actions(): Table<ActionRow, string> {
    return this.table('actions');
  }

  get notes(): Table<NotesRow, string> {
    return this.table('notes');
  }

  get contests(): Table<ContestRow, string> {
    return this.table('contests');
  }

  get sheets(): Table<SheetRow, string> {
    return this.table('sheets');
  }

  get results(): Table<ResultRow, string> {
    return this.table('results');
  }

  get conflicts(): Table<ConflictRow, string> {
    return this.table('conflicts');
  }

  get meta(): Table<MetaRow, string> {
    return this.table('meta');
  }
}

/** Where IndexedDB comes from; empty in the app, one in memory in tests. */
export interface DatabaseEngine {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

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
  // Neither a full disk nor a newer app is a reason to throw data away.
  if (opened.error.cause === 'quota' || (await isOfNewerApp(name, engine))) return opened;
  return replaceDatabase(name, engine, delays);
}

/** Throws a damaged working copy away and opens an empty one in its place. */
export async function replaceDatabase(
  name: string,
  engine: DatabaseEngine,
  delays: readonly number[] = RETRY_DELAYS_MS,
): Promise<Result<OpenedDatabase, DatabaseFailure>> {
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
    const isNewer = await isOfNewerApp(name, engine);
    const database = new Database(name, engine, isNewer ? 'as-found' : 'ours');
    try {
      await database.open();
      return ok({ database, isNewer });
    } catch (error) {
      database.close();
      cause = causeOf(error);
      if (delay !== null) await wait(delay);
    }
  }
  return err({ code: 'working-copy', cause });
}

/** Dexie opens tables of a newer app without a word, so this looks before. Dexie stores its version numbers times ten. */
async function isOfNewerApp(name: string, engine: DatabaseEngine): Promise<boolean> {
  const factory = engine.indexedDB ?? indexedDB;
  try {
    const found = (await factory.databases()).find((one) => one.name === name);
    return Math.floor((found?.version ?? 0) / 10) > SCHEMA_VERSION;
  } catch {
    // A storage that cannot even be listed will say so when it is opened.
    return false;
  }
}

async function discard(name: string, engine: DatabaseEngine): Promise<boolean> {
  try {
    await new Database(name, engine).delete();
    return true;
  } catch {
    return false;
  }
}

/** Whether the storage itself is damaged: what Chromium says when files under it are missing or unreadable. */
export function isDamage(error: unknown): boolean {
  return hasName(error, ['UnknownError', 'NotReadableError']);
}

/** Why the working copy refused a write. The quota hides in `inner` of an abort. */
export function causeOf(error: unknown): DatabaseFailure['cause'] {
  return hasName(error, ['QuotaExceededError']) ? 'quota' : 'unavailable';
}

/** Looks for an error's name in the error and in what it wraps. */
function hasName(error: unknown, names: readonly string[]): boolean {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const name = 'name' in current ? current.name : null;
    if (typeof name === 'string' && names.includes(name)) return true;
    current = 'inner' in current ? current.inner : null;
  }
  return false;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
