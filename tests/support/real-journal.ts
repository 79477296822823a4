import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../../electron/files/file-system.ts';
import { journalFileName } from '../../electron/journal/journal-file.ts';
import { createJournal, type Journal } from '../../electron/journal/journal.ts';
import type { Bridge, JournalHead } from '../../shared/contract/contract.ts';
import { isDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';

/** The main process's own journal on a real disk, as a laptop of the tests has it. */
export interface RealJournal {
  readonly methods: Pick<Bridge, 'journal.append' | 'journal.read'>;
  /** Starts the service anew, as a start of the app does. */
  reopen(): Promise<readonly JournalHead[]>;
  /** Deletes all journals from the disk. */
  destroy(): Promise<void>;
  /** Cuts bytes off the end of a journal, as a crash in the middle of a write does. */
  tear(documentId: DocumentId, bytes: number): Promise<void>;
  /** Turns a bit in the middle of a journal, as a failing disk does. */
  damage(documentId: DocumentId): Promise<void>;
  /** Removes the folder at the end of a test. */
  dispose(): Promise<void>;
}

/** Makes a journal in a folder of its own. */
export async function createRealJournal(): Promise<RealJournal> {
  const root = await mkdtemp(join(tmpdir(), 'miracolo-journal-'));
  const folder = join(root, 'journals');
  const start = (): Journal =>
    createJournal({ fs: nodeFileSystem, folder, quarantineFolder: join(root, 'quarantine'), now: () => new Date() });
  let journal = start();

  function idOf(text: string): DocumentId {
    if (!isDocumentId(text)) throw new Error(`Not a document id: ${text}`);
    return text;
  }

  async function pathOf(documentId: DocumentId): Promise<string | null> {
    await journal.idle();
    const name = journalFileName(documentId);
    return (await readdir(folder)).includes(name) ? join(folder, name) : null;
  }

  return {
    methods: {
      'journal.append': ({ documentId, updates }) => journal.append(idOf(documentId), updates),
      'journal.read': ({ documentId }) => journal.read(idOf(documentId)),
    },
    async reopen() {
      await journal.idle();
      journal = start();
      const opened = await journal.open();
      if (!opened.ok) throw new Error(opened.error.cause);
      return opened.value.heads;
    },
    async destroy() {
      await journal.idle();
      await rm(folder, { recursive: true, force: true });
    },
    async tear(documentId, bytes) {
      const path = await pathOf(documentId);
      if (path === null) return;
      const { size } = await stat(path);
      await truncate(path, Math.max(0, size - bytes));
    },
    async damage(documentId) {
      const path = await pathOf(documentId);
      if (path === null) return;
      const bytes = await readFile(path);
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      await writeFile(path, bytes);
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}
