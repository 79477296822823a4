import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DemoFailure } from './demo-failure.ts';

/** A folder being filled; nobody sees it until it is whole. */
export interface OutputFolder {
  write(fileName: string, bytes: Uint8Array): Promise<Result<null, DemoFailure>>;
  /** Gives the folder its name: all of it at once. */
  finish(): Promise<Result<null, DemoFailure>>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

/** Starts a folder beside the one wanted, so that a demo that fails leaves nothing half-written. A folder that holds something is left alone. */
export async function openOutputFolder(target: string): Promise<Result<OutputFolder, DemoFailure>> {
  const unwritable = (error: unknown) =>
    err({ kind: 'demo-output-unwritable', file: target, code: codeOf(error) } as const);
  const inside = await readdir(target).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? [] : null));
  if (inside === null || inside.length > 0) return err({ kind: 'demo-output-taken', file: target });
  let temporary: string;
  try {
    await mkdir(dirname(target), { recursive: true });
    temporary = await mkdtemp(join(dirname(target), '.demo-'));
  } catch (error) {
    return unwritable(error);
  }
  return ok({
    async write(fileName, bytes) {
      try {
        const handle = await open(join(temporary, fileName), 'wx');
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        return ok(null);
      } catch (error) {
        return unwritable(error);
      }
    },
    async finish() {
      try {
        await rename(temporary, target);
        return ok(null);
      } catch (error) {
        return unwritable(error);
      }
    },
    discard: () => rm(temporary, { recursive: true, force: true }),
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EUNKNOWN';
}
