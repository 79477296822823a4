import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { OutputFailure } from './command-failure.ts';
import { errorCode, type NamedFile } from './input-file.ts';

/**
 * Writes a whole file or nothing: to a temporary name beside the target, forced to the disk, then renamed. What stood
 * at the target stays until then. Refuses a target that is one of the inputs.
 */
export async function writeOutputFile(
  target: NamedFile,
  text: string,
  inputs: readonly NamedFile[],
): Promise<Result<null, OutputFailure>> {
  const existing = await fileStatus(target.path);
  if (existing?.isDirectory() === true) return err({ kind: 'output-is-folder', file: target.name });
  if (existing !== null && (await isOneOf(existing, inputs)))
    return err({ kind: 'output-is-input', file: target.name });

  const temporary = join(dirname(target.path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target.path);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return err({ kind: 'output-folder-missing', file: target.name });
    return err({ kind: 'output-unwritable', file: target.name, code });
  }
}

/** Compares by device and inode, so that a link to an input is recognised too. */
async function isOneOf(target: FileStatus, inputs: readonly NamedFile[]): Promise<boolean> {
  const statuses = await Promise.all(inputs.map(({ path }) => fileStatus(path)));
  return statuses.some((status) => status !== null && status.dev === target.dev && status.ino === target.ino);
}

type FileStatus = Awaited<ReturnType<typeof stat>>;

async function fileStatus(path: string): Promise<FileStatus | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
