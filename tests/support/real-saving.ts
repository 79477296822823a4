import { fileHandlers } from '../../electron/ipc/file-handlers.ts';
import { paperHandlers } from '../../electron/ipc/paper-handlers.ts';
import type { Dialogs } from '../../electron/files/dialogs.ts';
import { nodeFileSystem } from '../../electron/files/file-system.ts';
import { createSavedFiles } from '../../electron/files/saved-files.ts';
import type { Bridge } from '../../shared/contract/contract.ts';
import { err, ok } from '../../shared/lib/result.ts';

/** The main process's own saving on a real disk, of a person who always types `path`. Pages become these bytes, no browser prints them. */
export function createRealSaving(path: string): Pick<Bridge, 'files.save' | 'files.reveal' | 'pdf.save'> {
  const dialogs: Dialogs = { chooseFile: () => Promise.resolve(null), chooseTarget: () => Promise.resolve(path) };
  const common = { fs: nodeFileSystem, dialogs, savedFiles: createSavedFiles() };
  const files = fileHandlers({
    ...common,
    attachments: () => Promise.resolve(err({ code: 'storage', cause: 'unknown', path })),
    sampleFolder: '',
    showInFolder: () => undefined,
  });
  const papers = paperHandlers({
    ...common,
    printer: () => Promise.resolve({ print: () => Promise.resolve(ok(new TextEncoder().encode('%PDF-'))) }),
    log: { note: () => undefined, noteError: () => undefined },
    onProgress: () => undefined,
  });
  return { ...papers, ...files };
}
