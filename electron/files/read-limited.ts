import type { ReadFailure } from '../../shared/contract/failures.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { isErrno, type FileSystem } from './file-system.ts';
import { storageFailureOf } from './storage-failure.ts';
import { closeQuietly, readFully } from './transfer.ts';

/** Reads a file somebody chose, as long as it is not larger than the app can take. */
export async function readLimited(
  fs: FileSystem,
  path: string,
  limitBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadFailure>> {
  try {
    const file = await fs.open(path, 'read');
    try {
      const sizeBytes = await file.size();
      if (sizeBytes > limitBytes) return err({ code: 'too-large', path, limitBytes, sizeBytes });
      return ok(await readFully(file, sizeBytes, 0));
    } finally {
      await closeQuietly(file);
    }
  } catch (error) {
    if (isErrno(error, ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR'])) return err({ code: 'not-found', path });
    return err(storageFailureOf(error, path));
  }
}
