import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { z } from 'zod';
import type { StorageFailure, WorkspaceTooNew } from '../../shared/contract/failures.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { ensureFolder, writeDurably } from './durable-write.ts';
import { isErrno, type FileSystem } from './file-system.ts';
import { storageFailureOf } from './storage-failure.ts';
import { readWholeFile } from './transfer.ts';

/** Version of everything in a workspace folder. A higher one was written by a newer app and is left untouched. */
export const WORKSPACE_VERSION = 1;

/** A folder with journals and attachments of one laptop's work. */
export interface Workspace {
  readonly workspaceId: string;
  /** This laptop's name inside documents. Lost with the file that holds it: a new one is always safe. */
  readonly deviceId: string;
  readonly journalFolder: string;
  readonly quarantineFolder: string;
  readonly attachmentFolder: string;
}

const identitySchema = z.object({
  version: z.literal(WORKSPACE_VERSION),
  deviceId: z.string().regex(/^[a-z0-9]{10,40}$/),
});
const versionSchema = z.object({ version: z.number() });
const WORKSPACE_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Finds the workspace below `folder`, or starts one. */
export async function openWorkspace(
  fs: FileSystem,
  folder: string,
): Promise<Result<Workspace, StorageFailure | WorkspaceTooNew>> {
  try {
    await ensureFolder(fs, folder);
    const found = (await fs.list(folder)).filter((name) => WORKSPACE_ID.test(name)).sort();
    const workspaceId = found[0] ?? ulid();
    const home = join(folder, workspaceId);
    await ensureFolder(fs, home);
    const identity = await readIdentity(fs, home);
    if (!identity.ok) return identity;
    const attachmentFolder = join(home, 'attachments');
    await ensureFolder(fs, attachmentFolder);
    return ok({
      workspaceId,
      deviceId: identity.value,
      journalFolder: join(home, 'journal'),
      quarantineFolder: join(home, 'quarantine'),
      attachmentFolder,
    });
  } catch (error) {
    return err(storageFailureOf(error, folder));
  }
}

async function readIdentity(fs: FileSystem, home: string): Promise<Result<string, StorageFailure | WorkspaceTooNew>> {
  const path = join(home, 'workspace.json');
  const stored = await readJson(fs, path);
  const version = versionSchema.safeParse(stored);
  if (version.success && version.data.version > WORKSPACE_VERSION) {
    return err({ code: 'workspace-too-new', version: version.data.version });
  }
  const identity = identitySchema.safeParse(stored);
  if (identity.success) return ok(identity.data.deviceId);
  const deviceId = `d${randomBytes(8).toString('hex')}`;
  const text = JSON.stringify({ version: WORKSPACE_VERSION, deviceId } satisfies z.infer<typeof identitySchema>);
  const written = await writeDurably(fs, path, new TextEncoder().encode(`${text}\n`));
  return written.ok ? ok(deviceId) : written;
}

/** Reads JSON; `null` when the file is missing or is not JSON, which the caller's schema then refuses. */
export async function readJson(fs: FileSystem, path: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await readWholeFile(fs, path)));
  } catch (error) {
    if (error instanceof SyntaxError || isErrno(error, ['ENOENT'])) return null;
    throw error;
  }
}
