import { basename, join } from 'node:path';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { StorageFailure } from '../../shared/contract/failures.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { Attachments } from '../files/attachments.ts';
import type { Dialogs, PickKind } from '../files/dialogs.ts';
import { writeDurably } from '../files/durable-write.ts';
import type { FileSystem } from '../files/file-system.ts';
import { readLimited } from '../files/read-limited.ts';
import type { SavedFiles } from '../files/saved-files.ts';

/** What these handlers need. */
export interface FileHandlerContext {
  readonly fs: FileSystem;
  readonly dialogs: Dialogs;
  readonly savedFiles: SavedFiles;
  readonly attachments: () => Promise<Result<Attachments, StorageFailure>>;
  readonly sampleFolder: string;
  readonly showInFolder: (path: string) => void;
}

const MEGABYTE = 1024 * 1024;

/** Files that people choose, name or drop, attachments, and the sample edition. */
export function fileHandlers({ fs, dialogs, savedFiles, attachments, sampleFolder, showInFolder }: FileHandlerContext) {
  async function save(
    suggestedName: string,
    bytes: Uint8Array,
  ): Promise<Result<{ readonly path: string } | null, StorageFailure>> {
    const path = await dialogs.chooseTarget(suggestedName);
    if (path === null) return ok(null);
    const written = await writeDurably(fs, path, bytes);
    if (!written.ok) return written;
    savedFiles.add(path);
    return ok({ path });
  }

  return {
    async 'files.pick'({ kind }) {
      const path = await dialogs.chooseFile(kind);
      if (path === null) return ok(null);
      const bytes = await readLimited(fs, path, limitOf(kind));
      return bytes.ok ? ok({ fileName: basename(path), bytes: bytes.value }) : bytes;
    },
    'files.save': ({ suggestedName, bytes }) => save(suggestedName, bytes),
    async 'files.reveal'({ path }) {
      if (!savedFiles.has(path)) return err({ code: 'not-found', path });
      showInFolder(path);
      return ok(null);
    },
    async 'attachments.add'({ bytes }) {
      const store = await attachments();
      return store.ok ? store.value.add(bytes) : store;
    },
    async 'attachments.read'({ sha256 }) {
      const store = await attachments();
      if (!store.ok) return store;
      const bytes = await store.value.read(sha256);
      return bytes.ok ? ok({ bytes: bytes.value }) : bytes;
    },
    async 'sample.read'({ name }) {
      const bytes = await readLimited(fs, join(sampleFolder, ...name.split('/')), limitOf('spreadsheet'));
      return bytes.ok ? ok({ fileName: basename(name), bytes: bytes.value }) : bytes;
    },
    'log.saveReport': ({ report }) => save('miracolo-errore.txt', new TextEncoder().encode(report)),
  } satisfies Pick<
    Handlers,
    | 'files.pick'
    | 'files.save'
    | 'files.reveal'
    | 'attachments.add'
    | 'attachments.read'
    | 'sample.read'
    | 'log.saveReport'
  >;
}

function limitOf(kind: PickKind): number {
  switch (kind) {
    case 'spreadsheet':
    case 'package':
      return 64 * MEGABYTE;
    case 'image':
      return 16 * MEGABYTE;
    case 'any':
      return 48 * MEGABYTE;
    default:
      return assertNever(kind);
  }
}
