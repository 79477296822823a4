import type { FileSystem, OpenFile } from '../../electron/files/file-system.ts';

/** Which call fails, and how. Calls are counted from 1 over all operations. */
export interface Fault {
  readonly at: number;
  /** An errno, or a write that takes only half of its bytes (none at all when there is but one). */
  readonly kind: string;
  /** Whether every later call fails too: a disk that stays full, a stick that stays out. */
  readonly sticky: boolean;
}

/** The real file system, of which one call fails. */
export interface FaultyFileSystem extends FileSystem {
  /** How many operations were asked for. */
  calls(): number;
  /** From now on everything works: the person made room. */
  repair(): void;
}

/** Wraps a file system; without a fault it only counts. */
export function createFaultyFileSystem(base: FileSystem, fault: Fault | null): FaultyFileSystem {
  let count = 0;
  let repaired = false;

  function isDue(): boolean {
    count += 1;
    if (fault === null || repaired) return false;
    return fault.sticky ? count >= fault.at : count === fault.at;
  }
  function check(): void {
    if (isDue() && fault !== null && fault.kind !== 'short') throw errno(fault.kind);
  }
  function wrap(file: OpenFile): OpenFile {
    return {
      size: async () => (check(), file.size()),
      read: async (into, position) => (check(), file.read(into, position)),
      async write(bytes, position) {
        if (!isDue() || fault === null) return file.write(bytes, position);
        const half = bytes.subarray(0, Math.floor(bytes.length / 2));
        // A failing device often takes a part before it says so.
        const taken = half.length === 0 ? 0 : await file.write(half, position);
        if (fault.kind === 'short') return taken;
        throw errno(fault.kind);
      },
      truncate: async (length) => (check(), file.truncate(length)),
      sync: async () => (check(), file.sync()),
      async close() {
        await file.close();
        check();
      },
    };
  }
  return {
    open: async (path, mode) => (check(), wrap(await base.open(path, mode))),
    rename: async (from, to) => (check(), base.rename(from, to)),
    remove: async (path) => (check(), base.remove(path)),
    makeFolder: async (path) => (check(), base.makeFolder(path)),
    list: async (folder) => (check(), base.list(folder)),
    syncFolder: async (path) => (check(), base.syncFolder(path)),
    freeBytes: async (path) => (check(), base.freeBytes(path)),
    calls: () => count,
    repair() {
      repaired = true;
    },
  };
}

function errno(code: string): Error {
  return Object.assign(new Error(`${code}: planted`), { code });
}
