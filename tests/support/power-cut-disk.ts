import { dirname, join } from 'node:path';
import type { FileSystem, OpenFile } from '../../electron/files/file-system.ts';

/*
 * A disk in memory that knows what a power cut may take: it keeps, besides what programs see, what is safe on the platter.
 * Content becomes safe with `sync` of its file, names with `syncFolder` of their folder. Everything newer may be there after
 * the cut, or not, in any combination; a write may even be there in part, by sectors.
 */

const SECTOR = 512;

interface Inode {
  content: Uint8Array;
  safe: Uint8Array;
  /** Writes and truncations since the last sync, in order. */
  pending: PendingChange[];
}

type PendingChange =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly length: number };

type Names = Map<string, Inode>;

/** Decides what of the unsynced survives: one answer a question, in a fixed order of questions. */
export type Survival = () => boolean;

/** See above. */
export interface PowerCutDisk {
  readonly fs: FileSystem;
  /** How many changes of the disk were made so far. */
  changes(): number;
  /** Called after every change of the disk. */
  onChange: (() => void) | null;
  /** The disk as it may be after the power went now. */
  cut(survives: Survival): PowerCutDisk;
}

/** Starts an empty disk. */
export function createPowerCutDisk(safeNames: Names = new Map(), safeFolders: readonly string[] = []): PowerCutDisk {
  const names: Names = new Map(safeNames);
  const safe: Names = new Map(safeNames);
  const folders = new Set(safeFolders);
  let changes = 0;

  function changed(): void {
    changes += 1;
    disk.onChange?.();
  }

  const disk: PowerCutDisk = {
    onChange: null,
    changes: () => changes,
    cut(survives) {
      const after: Names = new Map();
      const copies = new Map<Inode, Inode>();
      const copyOf = (inode: Inode): Inode => {
        const made = copies.get(inode) ?? surviving(inode, survives);
        copies.set(inode, made);
        return made;
      };
      for (const path of [...new Set([...names.keys(), ...safe.keys()])].sort()) {
        const now = names.get(path);
        const before = safe.get(path);
        const kept = now === before || survives() ? now : before;
        if (kept !== undefined) after.set(path, copyOf(kept));
      }
      return createPowerCutDisk(after, [...folders]);
    },
    fs: {
      async open(path, mode) {
        let inode = names.get(path);
        if (mode === 'create') {
          if (inode !== undefined) throw errno('EEXIST');
          inode = { content: new Uint8Array(), safe: new Uint8Array(), pending: [] };
          names.set(path, inode);
          changed();
        }
        if (inode === undefined) throw errno('ENOENT');
        return openInode(inode, changed);
      },
      async rename(from, to) {
        const inode = names.get(from);
        if (inode === undefined) throw errno('ENOENT');
        names.delete(from);
        names.set(to, inode);
        changed();
      },
      async remove(path) {
        if (!names.delete(path)) throw errno('ENOENT');
        changed();
      },
      async makeFolder(path) {
        const isNew = !folders.has(path);
        folders.add(path);
        return isNew;
      },
      async list(folder) {
        return [...names.keys()]
          .filter((path) => dirname(path) === folder)
          .map((path) => path.slice(join(folder, '/').length));
      },
      async syncFolder(path) {
        for (const name of safe.keys()) if (dirname(name) === path && !names.has(name)) safe.delete(name);
        for (const [name, inode] of names) if (dirname(name) === path) safe.set(name, inode);
        changed();
      },
      async freeBytes() {
        return Number.MAX_SAFE_INTEGER;
      },
    },
  };
  return disk;
}

function openInode(inode: Inode, changed: () => void): OpenFile {
  return {
    size: async () => inode.content.length,
    async read(into, position) {
      const part = inode.content.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
    async write(bytes, position) {
      const change = { kind: 'write', position, bytes: new Uint8Array(bytes) } as const;
      inode.content = applied(inode.content, change);
      inode.pending.push(change);
      changed();
      return bytes.length;
    },
    async truncate(length) {
      const change = { kind: 'truncate', length } as const;
      inode.content = applied(inode.content, change);
      inode.pending.push(change);
      changed();
    },
    async sync() {
      inode.safe = inode.content;
      inode.pending = [];
      changed();
    },
    close: async () => {},
  };
}

/** The content of a file after the cut: each pending change whole, missing, or a write with only some of its sectors. */
function surviving(inode: Inode, survives: Survival): Inode {
  let content = inode.safe;
  for (const change of inode.pending) {
    if (change.kind === 'truncate') {
      if (survives()) content = applied(content, change);
      continue;
    }
    // The length may reach the disk before the bytes do: zeros stand where they should be.
    if (survives()) content = grown(content, change.position + change.bytes.length);
    for (let at = 0; at < change.bytes.length; at += SECTOR) {
      if (!survives()) continue;
      content = applied(content, {
        kind: 'write',
        position: change.position + at,
        bytes: change.bytes.subarray(at, at + SECTOR),
      });
    }
  }
  return { content, safe: content, pending: [] };
}

function applied(content: Uint8Array, change: PendingChange): Uint8Array {
  if (change.kind === 'truncate') {
    const cut = new Uint8Array(change.length);
    cut.set(content.subarray(0, change.length));
    return cut;
  }
  const next = new Uint8Array(grown(content, change.position + change.bytes.length));
  next.set(change.bytes, change.position);
  return next;
}

function grown(content: Uint8Array, length: number): Uint8Array {
  if (content.length >= length) return content;
  const longer = new Uint8Array(length);
  longer.set(content);
  return longer;
}

function errno(code: string): Error {
  return Object.assign(new Error(`${code}: power-cut disk`), { code });
}
