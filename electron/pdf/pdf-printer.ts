import { err, ok, type Result } from '../../shared/lib/result.ts';
import { marginBoxStyle } from '../../shared/reports/margin-boxes.ts';
import type { Paper, PaperPart } from '../../shared/reports/paper.ts';
import { paperFontStyle, readPaperFonts, type PaperFonts } from './paper-fonts.ts';
import { createPaperSession, type PaperSession } from './paper-session.ts';
import { createPrintWindow, type PrintFailure, type PrintWindow } from './print-window.ts';

/** Chromium draws `@page` margin boxes from this version on. */
const marginBoxesSince = 131;

/** A window is replaced after this much HTML: the engine keeps what it laid out until its process ends. */
const charactersPerWindow = 200_000;

/** What the printer needs from its surroundings. */
export type PdfPrinterOptions = {
  /** Folder of the font files. */
  readonly fontFolder: string;
  /** Major version of the engine; left out, that of this process. */
  readonly chromiumMajor?: number;
  /** Longest time for one page sequence, in milliseconds. */
  readonly timeoutMs?: number;
};

/** How a print is watched and stopped. */
export type PrintOptions = {
  readonly signal?: AbortSignal;
  /** Told the share done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** Turns papers into PDF. Jobs wait for each other: two layouts at once would only double the memory. */
export type PdfPrinter = {
  print(paper: Paper, options?: PrintOptions): Promise<Result<Uint8Array, PrintFailure>>;
};

function isCancelled(job: PrintOptions): boolean {
  return job.signal?.aborted === true;
}

function engineMajor(): number {
  return Number.parseInt(process.versions['chrome'] ?? '0', 10);
}

/** The page as it goes to the engine: with fonts, and with margin boxes where the engine draws them. */
function pageToPrint(part: PaperPart, fontStyle: string, marginBoxes: boolean): string {
  const style = marginBoxes ? `${fontStyle}\n${marginBoxStyle(part)}` : fontStyle;
  // A function, because `$` has a meaning in replacement texts.
  return part.html.replace('<head>', () => `<head><style>${style}</style>`);
}

async function printParts(
  paper: Paper,
  session: PaperSession,
  page: (part: PaperPart) => string,
  timeoutMs: number,
  options: PrintOptions,
): Promise<Result<readonly Uint8Array[], PrintFailure>> {
  const total = paper.parts.reduce((sum, part) => sum + part.html.length, 0);
  const printed: Uint8Array[] = [];
  let done = 0;
  let sinceOpened = 0;
  let window: PrintWindow | null = null;
  try {
    for (const part of paper.parts) {
      if (window !== null && sinceOpened + part.html.length > charactersPerWindow) {
        window.close();
        window = null;
        sinceOpened = 0;
      }
      window ??= createPrintWindow(session);
      sinceOpened += part.html.length;
      const html = page(part);
      const tagged = paper.parts.length === 1;
      const result = await window.print({ html, tagged, timeoutMs, signal: options.signal });
      if (!result.ok) return result;
      printed.push(result.value);
      done += part.html.length;
      // The last tenth is for joining and stamping.
      options.onProgress?.((done / total) * 0.9);
    }
  } finally {
    window?.close();
  }
  return ok(printed);
}

/** Makes a printer. Fonts are read and the session is opened at the first job; pdf-lib is loaded only when a job needs it. */
export function createPdfPrinter(options: PdfPrinterOptions): PdfPrinter {
  const marginBoxes = (options.chromiumMajor ?? engineMajor()) >= marginBoxesSince;
  const timeoutMs = options.timeoutMs ?? 120_000;
  let fonts: Promise<{ readonly files: PaperFonts; readonly style: string }> | null = null;
  let session: PaperSession | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function run(paper: Paper, job: PrintOptions): Promise<Result<Uint8Array, PrintFailure>> {
    if (isCancelled(job)) return err({ code: 'cancelled' });
    fonts ??= readPaperFonts(options.fontFolder).then((files) => ({ files, style: paperFontStyle(files) }));
    const { files, style } = await fonts;
    session ??= createPaperSession();
    // Such an engine writes running lines, title, language, tags and outline of a single part by itself.
    const isFinishedByEngine = marginBoxes && paper.parts.length === 1;
    // Fetched while the engine prints; a failure shows where it is awaited.
    const finishing = isFinishedByEngine ? null : import('./finish-document.ts');
    finishing?.catch(() => undefined);
    const parts = await printParts(paper, session, (part) => pageToPrint(part, style, marginBoxes), timeoutMs, job);
    if (!parts.ok) return parts;
    const [only] = parts.value;
    if (finishing === null && only !== undefined) return ok(only);
    const { finishDocument } = await (finishing ?? import('./finish-document.ts'));
    const bytes = await finishDocument(paper, parts.value, { stampFonts: marginBoxes ? null : files });
    if (isCancelled(job)) return err({ code: 'cancelled' });
    job.onProgress?.(1);
    return ok(bytes);
  }

  return {
    print: (paper, job = {}) => {
      const result = queue.then(() => run(paper, job));
      queue = result.catch(() => undefined);
      return result;
    },
  };
}
