import { BrowserWindow } from 'electron';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { PaperSession } from './paper-session.ts';

/** Why no PDF came out. `cause` is for the event log. */
export type PrintFailure =
  | { readonly code: 'print-failed'; readonly cause: 'load' | 'engine' | 'crash' | 'timeout' }
  | { readonly code: 'cancelled' };

/** How one page sequence is printed. */
export type PrintRequest = {
  readonly html: string;
  /** Structure tags and an outline, on engines that can write them. */
  readonly tagged: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
};

/** A hidden window without scripts, bridge or network. */
export type PrintWindow = {
  print(request: PrintRequest): Promise<Result<Uint8Array, PrintFailure>>;
  close(): void;
};

function failed(cause: 'load' | 'engine' | 'crash' | 'timeout'): Result<never, PrintFailure> {
  return err({ code: 'print-failed', cause });
}

async function printLoaded(window: BrowserWindow, request: PrintRequest): Promise<Result<Uint8Array, PrintFailure>> {
  try {
    // Page size and margins come from the page's own style sheet.
    const bytes = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: false,
      generateTaggedPDF: request.tagged,
      generateDocumentOutline: request.tagged,
    });
    return ok(bytes);
  } catch {
    return failed('engine');
  }
}

async function loadAndPrint(
  window: BrowserWindow,
  paper: PaperSession,
  request: PrintRequest,
): Promise<Result<Uint8Array, PrintFailure>> {
  paper.setPage(request.html);
  try {
    await window.loadURL(paper.address);
  } catch {
    return failed('load');
  }
  return printLoaded(window, request);
}

/** Opens a print window. Every request ends, also when the page hangs, its process dies or the user cancels; then close the window. */
export function createPrintWindow(paper: PaperSession): PrintWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paper.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      images: true,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => {
    event.preventDefault();
  });

  return {
    print: (request) =>
      new Promise((resolve) => {
        if (request.signal?.aborted === true) {
          resolve(err({ code: 'cancelled' }));
          return;
        }
        const finish = (result: Result<Uint8Array, PrintFailure>): void => {
          clearTimeout(timer);
          request.signal?.removeEventListener('abort', onAbort);
          if (!window.isDestroyed()) window.webContents.removeListener('render-process-gone', onGone);
          resolve(result);
        };
        const onAbort = (): void => {
          finish(err({ code: 'cancelled' }));
        };
        const onGone = (): void => {
          finish(failed('crash'));
        };
        const timer = setTimeout(() => {
          finish(failed('timeout'));
        }, request.timeoutMs);
        request.signal?.addEventListener('abort', onAbort);
        window.webContents.on('render-process-gone', onGone);
        void loadAndPrint(window, paper, request).then(finish);
      }),
    close: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}
