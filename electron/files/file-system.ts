import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, statfs, unlink, type FileHandle } from 'node:fs/promises';

/** An open file. Positions and lengths are bytes. */
export interface OpenFile {
  size(): Promise<number>;
  /** @returns how many bytes came, 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** @returns how many bytes went; a device may take fewer than it is given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  truncate(length: number): Promise<void>;
  /** Returns once the device has the content. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** How a file is opened: `create` fails when it exists, the others when it does not. */
export type OpenMode = 'read' | 'modify' | 'create';

/**
 * The few operations everything durable is made of. Services get it as an argument, so that tests can fail any single
 * call and record the order of all. Failures are the exceptions of Node, with their `code`.
 */
export interface FileSystem {
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a folder and those above it. @returns whether any was missing. */
  makeFolder(path: string): Promise<boolean>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Returns once the device has the names in a folder. */
  syncFolder(path: string): Promise<void>;
  /** Bytes that this user may still write. */
  freeBytes(path: string): Promise<number>;
}

const FLAGS: Readonly<Record<OpenMode, number>> = {
  read: constants.O_RDONLY,
  modify: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
};

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  async open(path, mode) {
    return openFileOf(await open(path, FLAGS[mode], 0o600));
  },
  rename,
  remove: unlink,
  async makeFolder(path) {
    return (await mkdir(path, { recursive: true, mode: 0o700 })) !== undefined;
  },
  list: (folder) => readdir(folder),
  async syncFolder(path) {
    // Windows cannot open a folder for this; NTFS keeps names in its own journal.
    if (process.platform === 'win32') return;
    const handle = await open(path, constants.O_RDONLY);
    try {
      await handle.sync();
    } catch (error) {
      // Network shares and some sticks refuse to sync a folder; their names are out of our hands.
      if (!isErrno(error, ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])) throw error;
    } finally {
      await handle.close();
    }
  },
  async freeBytes(path) {
    const found = await statfs(path);
    return found.bavail * found.bsize;
  },
};

function openFileOf(handle: FileHandle): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Whether something thrown is a failure of the operating system with one of these codes. */
export function isErrno(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
