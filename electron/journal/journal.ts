import type { JournalHead, WorkspaceNotice } from '../../shared/contract/contract.ts';
import type { JournalDamage, StorageFailure } from '../../shared/contract/failures.ts';
import { isDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { ensureFolder } from '../files/durable-write.ts';
import type { FileSystem } from '../files/file-system.ts';
import { storageFailureOf } from '../files/storage-failure.ts';
import { createJournalFile, type JournalContents, type JournalFile } from './journal-file.ts';

/** What every document of a workspace holds, safe on disk once acknowledged. */
export interface Journal {
  /** Verifies all chains. A journal that cannot be read now is left out of `heads` and answers with its failure later. */
  open(): Promise<Result<JournalOpening, StorageFailure>>;
  /** Appends updates that belong together: after a crash all of them are there or none. Answers after fsync. */
  append(
    documentId: DocumentId,
    updates: readonly Uint8Array[],
  ): Promise<Result<JournalHead, StorageFailure | JournalDamage>>;
  /** All updates of a document, oldest first, as copies. */
  read(documentId: DocumentId): Promise<Result<JournalContents, StorageFailure | JournalDamage>>;
  /** Resolves when every append asked for so far is answered. */
  idle(): Promise<void>;
}

/** What opening found. */
export interface JournalOpening {
  readonly heads: readonly JournalHead[];
  /** Everything mended since the app started. */
  readonly notices: readonly WorkspaceNotice[];
}

/** What a journal needs from outside. */
export interface JournalContext {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly quarantineFolder: string;
  readonly now: () => Date;
}

/** How many journals are verified at a time: enough to keep the disk busy, far below the limit of open files. */
const OPEN_AT_ONCE = 8;

/** Starts the journal of one workspace. Nothing is touched before the first call. */
export function createJournal(context: JournalContext): Journal {
  const files = new Map<DocumentId, JournalFile>();
  const notices: WorkspaceNotice[] = [];

  /** Mending that had to be tried twice is told once. */
  function takeNotice(notice: WorkspaceNotice): void {
    const isKnown = notices.some(({ kind, documentId }) => kind === notice.kind && documentId === notice.documentId);
    if (!isKnown) notices.push(notice);
  }

  function fileOf(documentId: DocumentId): JournalFile {
    const found = files.get(documentId);
    if (found !== undefined) return found;
    const made = createJournalFile({ ...context, notice: takeNotice }, documentId);
    files.set(documentId, made);
    return made;
  }

  return {
    async open() {
      try {
        await ensureFolder(context.fs, context.folder);
        await ensureFolder(context.fs, context.quarantineFolder);
        const documentIds = (await context.fs.list(context.folder)).flatMap(documentIdOfFileName).sort();
        const heads = await mapSome(documentIds, OPEN_AT_ONCE, (documentId) => fileOf(documentId).open());
        return ok({ heads: heads.flatMap((head) => (head.ok ? [head.value] : [])), notices: [...notices] });
      } catch (error) {
        return err(storageFailureOf(error, context.folder));
      }
    },
    append: (documentId, updates) => fileOf(documentId).append(updates),
    read: (documentId) => fileOf(documentId).read(),
    async idle() {
      await Promise.all([...files.values()].map((file) => file.idle()));
    },
  };
}

function documentIdOfFileName(name: string): readonly DocumentId[] {
  if (!name.endsWith('.journal')) return [];
  const documentId = name.slice(0, -'.journal'.length).replaceAll('.', '/');
  return isDocumentId(documentId) ? [documentId] : [];
}

/** Maps in order, with at most `limit` at work at a time. */
async function mapSome<T, U>(items: readonly T[], limit: number, work: (item: T) => Promise<U>): Promise<readonly U[]> {
  const results: U[] = [];
  const left = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
