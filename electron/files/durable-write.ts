import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { StorageFailure } from '../../shared/contract/failures.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { FileSystem } from './file-system.ts';
import { storageFailureOf } from './storage-failure.ts';
import { closeQuietly, readWholeFile, writeFully } from './transfer.ts';

/** SHA-256 as lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Puts a file in place so that a reader, also after a power cut, finds the old content or all of the new: written beside
 * its place, synced, read back and compared by hash, renamed, and the folder synced. The old file goes only after the
 * device has given the new one back unharmed.
 *
 * @returns the SHA-256 (hex) of what is now on the device.
 */
export async function writeDurably(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly sha256: string }, StorageFailure>> {
  const temporary = join(dirname(path), `.miracolo-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await fs.open(temporary, 'create');
    try {
      await writeFully(file, bytes, 0);
      await file.sync();
    } finally {
      await closeQuietly(file);
    }
    const sha256 = sha256Of(bytes);
    if (sha256Of(await readWholeFile(fs, temporary)) !== sha256) {
      await removeQuietly(fs, temporary);
      return err({ code: 'storage', cause: 'device', path });
    }
    await fs.rename(temporary, path);
    await fs.syncFolder(dirname(path));
    return ok({ sha256 });
  } catch (error) {
    await removeQuietly(fs, temporary);
    return err(storageFailureOf(error, path));
  }
}

/** Removes leftovers whose absence or presence harms nobody. */
async function removeQuietly(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.remove(path);
  } catch {
    // Never created, already renamed, or out of reach: a name that nothing reads.
  }
}

/** Makes a folder whose name survives a power cut. */
export async function ensureFolder(fs: FileSystem, path: string): Promise<void> {
  if (await fs.makeFolder(path)) await fs.syncFolder(dirname(path));
}
