import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { JournalHead, WorkspaceNotice } from '../../shared/contract/contract.ts';
import type { JournalDamage, StorageFailure } from '../../shared/contract/failures.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { writeDurably } from '../files/durable-write.ts';
import { isErrno, type FileSystem, type OpenFile } from '../files/file-system.ts';
import { createSerialQueue } from '../files/serial-queue.ts';
import { storageFailureOf } from '../files/storage-failure.ts';
import { closeQuietly, readFully, writeFully } from '../files/transfer.ts';
import { chainStart, encodeFrame, journalHeader, scanJournal, type JournalScan } from './frames.ts';

/** What a journal file needs from outside. */
export interface JournalFileContext {
  readonly fs: FileSystem;
  /** Holds the journals of the workspace. */
  readonly folder: string;
  /** Holds what was cut off or set aside; nothing is ever deleted. */
  readonly quarantineFolder: string;
  readonly now: () => Date;
  /** Told of everything that was mended. */
  readonly notice: (notice: WorkspaceNotice) => void;
}

/** All a journal holds. The updates are copies, oldest first. */
export interface JournalContents extends JournalHead {
  readonly updates: readonly Uint8Array<ArrayBuffer>[];
}

/** The append-only file of one document. */
export interface JournalFile {
  /** Verifies the chain and mends what a crash left; later calls answer from memory. */
  open(): Promise<Result<JournalHead, StorageFailure>>;
  append(updates: readonly Uint8Array[]): Promise<Result<JournalHead, StorageFailure | JournalDamage>>;
  read(): Promise<Result<JournalContents, StorageFailure | JournalDamage>>;
  /** Resolves when everything asked for so far is answered. */
  idle(): Promise<void>;
}

/** How far the file is known to be good, that is: acknowledged, or verified at open. */
interface Known {
  readonly frames: number;
  readonly head: Uint8Array;
  readonly goodLength: number;
  readonly exists: boolean;
  /** Whether the folder is known to hold the file's name. */
  readonly named: boolean;
}

interface Waiting {
  readonly updates: readonly Uint8Array[];
  readonly answer: (result: Result<JournalHead, StorageFailure | JournalDamage>) => void;
  readonly fail: (bug: unknown) => void;
}

/** Appends that pile up share one frame and one fsync, up to this size. */
const BATCH_BYTES = 8 * 1024 * 1024;

/** The name of a document's journal; document ids hold nothing a file name may not. */
export function journalFileName(documentId: DocumentId): string {
  return `${documentId.replaceAll('/', '.')}.journal`;
}

/** Opens nothing yet: see {@link JournalFile}. */
export function createJournalFile(context: JournalFileContext, documentId: DocumentId): JournalFile {
  const { fs, folder, quarantineFolder } = context;
  const fileName = journalFileName(documentId);
  const path = join(folder, fileName);
  const queue = createSerialQueue();
  const waiting: Waiting[] = [];
  let known: Known | null = null;
  /** Bytes after the known good ones may exist: the rest of an append that failed. */
  let hasRemnant = false;

  function headOf(state: Known): JournalHead {
    return {
      documentId,
      frames: state.frames,
      head: state.frames === 0 ? '' : Buffer.from(state.head).toString('hex'),
    };
  }

  async function readFile(): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await readSyncedFile(fs, path);
    } catch (error) {
      if (isErrno(error, ['ENOENT'])) return null;
      throw error;
    }
  }

  /**
   * Brings the file to its good frames. What follows them is first kept durably in quarantine, so that a failure at any point
   * leaves the file as it was found.
   *
   * @returns the file name in quarantine.
   */
  async function mend(bytes: Uint8Array, scan: JournalScan): Promise<Result<string, StorageFailure>> {
    const torn = scan.fault === 'torn-tail';
    const stamp = context.now().toISOString().replaceAll(/[:.]/g, '-');
    const mark = randomBytes(3).toString('hex');
    const name = `${fileName}.${stamp}.${mark}.${torn ? 'tail' : 'damaged'}`;
    const kept = await writeDurably(fs, join(quarantineFolder, name), torn ? bytes.subarray(scan.goodLength) : bytes);
    if (!kept.ok) return kept;
    context.notice({ kind: torn ? 'torn-tail-cut' : 'journal-quarantined', documentId });
    await cutTo(scan.goodLength);
    return ok(name);
  }

  async function cutTo(length: number): Promise<void> {
    const file = await fs.open(path, 'modify');
    try {
      await cutOpenFile(file, length);
    } finally {
      await closeQuietly(file);
    }
  }

  interface Inspection {
    readonly state: Known;
    readonly updates: readonly Uint8Array[];
    readonly quarantinedAs: string | null;
  }

  async function inspect(): Promise<Result<Inspection, StorageFailure>> {
    const bytes = await readFile();
    const scan = scanJournal(bytes ?? new Uint8Array(), documentId);
    let quarantinedAs: string | null = null;
    if (bytes !== null && scan.fault !== null) {
      const mended = await mend(bytes, scan);
      if (!mended.ok) return mended;
      if (scan.fault === 'broken-chain') quarantinedAs = mended.value;
    }
    const { frames, head, goodLength, updates } = scan;
    // What is found may stem from a run that died before its sync: neither name nor frames count as safe yet.
    known = { frames, head, goodLength, exists: bytes !== null, named: false };
    hasRemnant = false;
    return ok({ state: known, updates, quarantinedAs });
  }

  async function ensureOpen(): Promise<Result<Known, StorageFailure>> {
    if (known !== null) return ok(known);
    const inspected = await inspect();
    return inspected.ok ? ok(inspected.value.state) : inspected;
  }

  /** The file is not as it was left: somebody else changed, replaced or removed it while the app runs. */
  async function reopenChanged(before: Known): Promise<Result<Known, StorageFailure | JournalDamage>> {
    const inspected = await inspect();
    if (!inspected.ok) return inspected;
    const damage = damageSince(before, inspected.value);
    return damage === null ? ok(inspected.value.state) : err(damage);
  }

  /** Acknowledged frames that are gone: the caller still has everything and must hand it over again. */
  function damageSince(before: Known, { state, quarantinedAs }: Inspection): JournalDamage | null {
    if (quarantinedAs === null && state.frames >= before.frames) return null;
    if (quarantinedAs === null) context.notice({ kind: 'journal-quarantined', documentId });
    return { code: 'journal-damaged', documentId, quarantinedAs: quarantinedAs ?? '' };
  }

  async function openForAppend(state: Known): Promise<OpenFile | null> {
    try {
      return await fs.open(path, state.exists ? 'modify' : 'create');
    } catch (error) {
      if (isErrno(error, ['ENOENT', 'EEXIST'])) return null;
      throw error;
    }
  }

  async function writeFrame(
    updates: readonly Uint8Array[],
  ): Promise<Result<JournalHead, StorageFailure | JournalDamage>> {
    const opened = await ensureOpen();
    if (!opened.ok) return opened;
    let state = opened.value;
    let file = await openForAppend(state);
    if (file !== null && !hasRemnant && (await sizeOrClose(file)) !== state.goodLength) {
      await closeQuietly(file);
      file = null;
    }
    if (file === null) {
      const reopened = await reopenChanged(state);
      if (!reopened.ok) return reopened;
      state = reopened.value;
      file = await fs.open(path, state.exists ? 'modify' : 'create');
    }
    const previous = state.goodLength === 0 ? chainStart(documentId) : state.head;
    const frame = encodeFrame(previous, updates);
    const bytes = state.goodLength === 0 ? joined(journalHeader(documentId), frame.bytes) : frame.bytes;
    known = state = { ...state, exists: true };
    try {
      if (hasRemnant) await cutOpenFile(file, state.goodLength);
      hasRemnant = true;
      await writeFully(file, bytes, state.goodLength);
      await file.sync();
      if (!state.named) await fs.syncFolder(folder);
    } catch (error) {
      // Nobody was told that this append is safe: take it back now, or before the next one if the device refuses.
      hasRemnant = !(await tryCut(file, state.goodLength));
      throw error;
    } finally {
      await closeQuietly(file);
    }
    hasRemnant = false;
    known = {
      frames: state.frames + 1,
      head: frame.hash,
      goodLength: state.goodLength + bytes.length,
      exists: true,
      named: true,
    };
    return ok(headOf(known));
  }

  async function writeWaiting(): Promise<void> {
    const batch = takeBatch(waiting);
    if (batch.length === 0) return;
    try {
      const result = await guarded(() => writeFrame(batch.flatMap((entry) => [...entry.updates])));
      for (const entry of batch) entry.answer(result);
    } catch (bug) {
      for (const entry of batch) entry.fail(bug);
    }
  }

  async function readContents(): Promise<Result<JournalContents, StorageFailure | JournalDamage>> {
    const before = known;
    if (before !== null && hasRemnant) {
      await cutTo(before.goodLength);
      hasRemnant = false;
    }
    const inspected = await inspect();
    if (!inspected.ok) return inspected;
    if (before !== null) {
      const damage = damageSince(before, inspected.value);
      if (damage !== null) return err(damage);
    }
    const { state, updates } = inspected.value;
    return ok({ ...headOf(state), updates: updates.map((update) => new Uint8Array(update)) });
  }

  async function guarded<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | StorageFailure>> {
    try {
      return await work();
    } catch (error) {
      return err(storageFailureOf(error, path));
    }
  }

  return {
    open: () =>
      queue.run(() =>
        guarded(async () => {
          const opened = await ensureOpen();
          return opened.ok ? ok(headOf(opened.value)) : opened;
        }),
      ),
    append: (updates) =>
      new Promise((answer, fail) => {
        waiting.push({ updates, answer, fail });
        void queue.run(writeWaiting);
      }),
    read: () => queue.run(() => guarded(readContents)),
    idle: () => queue.idle(),
  };
}

/** Reads a file and makes sure that the device has what was read. */
async function readSyncedFile(fs: FileSystem, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fs.open(path, 'read');
  try {
    const bytes = await readFully(file, await file.size(), 0);
    await syncWhereAllowed(file);
    return bytes;
  } finally {
    await closeQuietly(file);
  }
}

async function syncWhereAllowed(file: OpenFile): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    // Windows syncs only what is open for writing, a write-protected disk nothing: both can still be read.
    if (!isErrno(error, ['EPERM', 'EACCES', 'EROFS', 'EINVAL', 'EBADF'])) throw error;
  }
}

function takeBatch(waiting: Waiting[]): readonly Waiting[] {
  let size = 0;
  let count = 0;
  for (const entry of waiting) {
    size += entry.updates.reduce((sum, update) => sum + update.length, 0);
    if (count > 0 && size > BATCH_BYTES) break;
    count += 1;
  }
  return waiting.splice(0, count);
}

async function cutOpenFile(file: OpenFile, length: number): Promise<void> {
  await file.truncate(length);
  await file.sync();
}

async function tryCut(file: OpenFile, length: number): Promise<boolean> {
  try {
    await cutOpenFile(file, length);
    return true;
  } catch {
    return false;
  }
}

async function sizeOrClose(file: OpenFile): Promise<number> {
  try {
    return await file.size();
  } catch (error) {
    await closeQuietly(file);
    throw error;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
