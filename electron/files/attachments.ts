import { join } from 'node:path';
import { ATTACHMENT_LIMIT_BYTES } from '../../shared/contract/attachment-limit.ts';
import type { ReadFailure, StorageFailure } from '../../shared/contract/failures.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { sha256Of, writeDurably } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { readLimited } from './read-limited.ts';

export { ATTACHMENT_LIMIT_BYTES };

/** Files that belong to organisations, known by what they hold. */
export interface Attachments {
  /** Keeps bytes; the same bytes are kept once. */
  add(
    bytes: Uint8Array,
  ): Promise<Result<{ readonly sha256: string; readonly size: number }, StorageFailure | ReadFailure>>;
  /** Gives bytes back, only if they still are what they were. */
  read(sha256: string): Promise<Result<Uint8Array<ArrayBuffer>, ReadFailure>>;
}

/**
 * Opens the attachments of a workspace.
 *
 * @param folder exists.
 */
export function createAttachments(fs: FileSystem, folder: string): Attachments {
  async function read(sha256: string): Promise<Result<Uint8Array<ArrayBuffer>, ReadFailure>> {
    const path = join(folder, sha256);
    const found = await readLimited(fs, path, ATTACHMENT_LIMIT_BYTES);
    if (found.ok && sha256Of(found.value) !== sha256) return err({ code: 'storage', cause: 'device', path });
    return found;
  }
  return {
    read,
    async add(bytes) {
      const sha256 = sha256Of(bytes);
      const path = join(folder, sha256);
      if (bytes.length > ATTACHMENT_LIMIT_BYTES) {
        return err({ code: 'too-large', path: '', limitBytes: ATTACHMENT_LIMIT_BYTES, sizeBytes: bytes.length });
      }
      // A copy that was damaged meanwhile is replaced by the good one at hand.
      if ((await read(sha256)).ok) return ok({ sha256, size: bytes.length });
      const written = await writeDurably(fs, path, bytes);
      return written.ok ? ok({ sha256, size: bytes.length }) : written;
    },
  };
}
