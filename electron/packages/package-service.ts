import { randomUUID } from 'node:crypto';
import type {
  JournalDamage,
  PackageFailure,
  PackageLimit,
  ReadFailure,
  StorageFailure,
} from '../../shared/contract/failures.ts';
import { copyDocument } from '../../shared/documents/document-copy.ts';
import { isPackable, type DocumentId } from '../../shared/documents/document-id.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { Attachments } from '../files/attachments.ts';
import { sha256Of, writeDurably } from '../files/durable-write.ts';
import type { FileSystem } from '../files/file-system.ts';
import { readLimited } from '../files/read-limited.ts';
import type { Journal } from '../journal/journal.ts';
import { PACKAGE_LIMITS, readPackage, readPackageAttachment, type ReadPackage } from './read-package.ts';
import { writePackage, type PackedDocument } from './write-package.ts';

/** What packages need from outside. */
export interface PackageContext {
  readonly fs: FileSystem;
  readonly journal: Journal;
  readonly attachments: Attachments;
  readonly now: () => Date;
  /** This laptop, in its owner's words. */
  readonly writtenBy: () => string;
}

/** What an export writes. */
export interface PackageExport {
  readonly path: string;
  readonly editionName: string;
  readonly documentIds: readonly DocumentId[];
}

/** A package that was opened, under the name by which its attachments can be kept. */
export interface OpenedPackage extends ReadPackage {
  readonly sha256: string;
  readonly ticket: string;
}

/** Writes and opens `.miracolo` files. */
export interface Packages {
  /** Writes, reads back from the device and checks as an importer would. Attachments missing here are counted. */
  export(
    order: PackageExport,
  ): Promise<Result<{ readonly missingAttachments: number }, StorageFailure | JournalDamage | PackageLimit>>;
  openFile(path: string): Promise<Result<OpenedPackage, PackageFailure>>;
  openBytes(bytes: Uint8Array): Promise<Result<OpenedPackage, PackageFailure>>;
  /** Keeps the attachments of an opened package; an unknown ticket keeps nothing. */
  keepAttachments(ticket: string): Promise<Result<{ readonly kept: number }, StorageFailure>>;
}

/** So many opened packages are remembered: one preview at a time, and a few thought better of. */
const REMEMBERED = 3;

/** See {@link Packages}. */
export function createPackages(context: PackageContext): Packages {
  const { fs, journal, attachments } = context;
  const opened = new Map<string, { readonly bytes: Uint8Array; readonly hashes: readonly string[] }>();

  async function collectDocuments(
    documentIds: readonly DocumentId[],
  ): Promise<
    Result<
      { readonly documents: readonly PackedDocument[]; readonly hashes: ReadonlySet<string> },
      StorageFailure | JournalDamage
    >
  > {
    const documents: PackedDocument[] = [];
    const hashes = new Set<string>();
    for (const documentId of new Set(documentIds.filter(isPackable))) {
      const contents = await journal.read(documentId);
      if (!contents.ok) return contents;
      const copy = copyDocument(contents.value.updates);
      if (copy === null || !copy.isComplete) return err({ code: 'journal-damaged', documentId, quarantinedAs: '' });
      documents.push({ documentId, update: copy.update, readable: copy.readable });
      for (const hash of copy.attachments) hashes.add(hash);
    }
    return ok({ documents, hashes });
  }

  async function collectAttachments(
    hashes: ReadonlySet<string>,
  ): Promise<
    Result<
      { readonly found: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]; readonly missing: number },
      StorageFailure
    >
  > {
    const found: { readonly sha256: string; readonly bytes: Uint8Array }[] = [];
    for (const sha256 of hashes) {
      const bytes = await attachments.read(sha256);
      if (bytes.ok) found.push({ sha256, bytes: bytes.value });
      else if (bytes.error.code === 'storage' && bytes.error.cause !== 'device') return err(bytes.error);
    }
    return ok({ found, missing: hashes.size - found.length });
  }

  async function open(bytes: Uint8Array): Promise<Result<OpenedPackage, PackageFailure>> {
    const read = await readPackage(bytes);
    if (!read.ok) return read;
    const ticket = randomUUID();
    opened.set(ticket, { bytes, hashes: read.value.attachments.map((attachment) => attachment.sha256) });
    const [oldest] = opened.keys();
    if (opened.size > REMEMBERED && oldest !== undefined) opened.delete(oldest);
    return ok({ ...read.value, sha256: sha256Of(bytes), ticket });
  }

  return {
    async export({ path, editionName, documentIds }) {
      const collected = await collectDocuments(documentIds);
      if (!collected.ok) return collected;
      const files = await collectAttachments(collected.value.hashes);
      if (!files.ok) return files;
      const bytes = await writePackage({
        editionName,
        writtenAt: context.now(),
        writtenBy: context.writtenBy(),
        documents: collected.value.documents,
        attachments: files.value.found,
      });
      // What this app could not open again must not be written either.
      const limit = await findLimit(bytes);
      if (limit !== null) return err(limit);
      const written = await writeDurably(fs, path, bytes);
      return written.ok ? ok({ missingAttachments: files.value.missing }) : written;
    },
    async openFile(path) {
      const bytes = await readLimited(fs, path, PACKAGE_LIMITS.packed);
      return bytes.ok ? open(bytes.value) : err(readFailure(bytes.error));
    },
    openBytes: open,
    async keepAttachments(ticket) {
      const found = opened.get(ticket);
      if (found === undefined) return ok({ kept: 0 });
      let kept = 0;
      for (const sha256 of found.hashes) {
        const bytes = await readPackageAttachment(found.bytes, sha256);
        if (bytes === null) continue;
        const added = await attachments.add(bytes);
        if (added.ok) kept += 1;
        else if (added.error.code === 'storage') return err(added.error);
      }
      opened.delete(ticket);
      return ok({ kept });
    },
  };
}

/**
 * Opens a package just made, as its importer will.
 *
 * @throws Error when it is refused for anything but its size: that is a bug here, and nothing was written.
 */
async function findLimit(bytes: Uint8Array): Promise<PackageLimit | null> {
  const read = await readPackage(bytes);
  if (read.ok) return null;
  if (read.error.code === 'package-limit') return read.error;
  throw new Error(`The package just made is refused: ${read.error.code}`);
}

function readFailure(failure: ReadFailure): PackageFailure {
  return failure.code === 'too-large' ? { code: 'package-limit', limit: 'packed-size' } : failure;
}
