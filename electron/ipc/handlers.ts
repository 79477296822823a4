import { shell, type BrowserWindow } from 'electron';
import type { BridgeEvent, Handlers, Settings } from '../../shared/contract/contract.ts';
import type { MenuTranslate } from '../windows/menu-texts.ts';
import { ok } from '../../shared/lib/result.ts';
import { createDialogs } from '../files/dialogs.ts';
import { createSavedFiles } from '../files/saved-files.ts';
import type { FileOpening } from '../launch/file-opening.ts';
import { onceMade } from '../launch/once-made.ts';
import type { Places } from '../launch/places.ts';
import type { Services } from '../launch/services.ts';
import type { Projector } from '../windows/projector-window.ts';
import { fileHandlers } from './file-handlers.ts';
import { packageHandlers } from './package-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { projectorHandlers } from './projector-handlers.ts';
import { windowHandlers } from './window-handlers.ts';
import { usable, workspaceHandlers } from './workspace-handlers.ts';

/** What the handlers are made of. */
export interface HandlerContext {
  readonly services: Services;
  readonly places: Places;
  readonly fileOpening: FileOpening;
  readonly t: () => MenuTranslate;
  readonly window: () => BrowserWindow;
  readonly projector: () => Projector;
  readonly send: (event: BridgeEvent) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onPageEvent: (event: string) => void;
  readonly onReadyToClose: () => void;
}

/** Every method of the contract, one group a file. */
export function composeHandlers(context: HandlerContext): Handlers {
  const { services, places, window } = context;
  const { fs, log, settings } = services;
  const dialogs = createDialogs(window, context.t);
  const savedFiles = createSavedFiles();
  const printer = onceMade(async () => {
    const { createPdfPrinter } = await import('../pdf/pdf-printer.ts');
    return createPdfPrinter({ fontFolder: places.fonts });
  });
  return {
    ...workspaceHandlers({
      workspace: services.workspace,
      settings,
      log,
      freeBytes: () => fs.freeBytes(places.workspaces).catch(() => Number.MAX_SAFE_INTEGER),
      onSettings: context.onSettings,
    }),
    ...fileHandlers({
      fs,
      dialogs,
      savedFiles,
      attachments: async () => {
        const workspace = usable(await services.workspace());
        return workspace.ok ? ok(workspace.value.attachments) : workspace;
      },
      sampleFolder: places.sample,
      showInFolder: (path) => shell.showItemInFolder(path),
    }),
    ...packageHandlers({
      packages: async () => {
        const workspace = usable(await services.workspace());
        return workspace.ok ? ok(await workspace.value.packages()) : workspace;
      },
      dialogs,
      savedFiles,
      isKnownPath: (path) => context.fileOpening.isKnown(path),
      log,
    }),
    ...paperHandlers({
      fs,
      dialogs,
      savedFiles,
      printer,
      log,
      onProgress: (jobId, fraction) => context.send({ type: 'job-progress', jobId, fraction }),
    }),
    ...windowHandlers({
      log,
      window,
      onPageEvent: context.onPageEvent,
      onReadyToClose: context.onReadyToClose,
    }),
    ...projectorHandlers(context.projector),
  };
}
