import { readFile, writeFile } from 'node:fs/promises';
import { app, BrowserWindow } from 'electron';
import { paperFontStyle, readPaperFonts } from '../../electron/pdf/paper-fonts.ts';
import { createPdfPrinter, type PdfPrinter } from '../../electron/pdf/pdf-printer.ts';
import type { Paper } from '../../shared/reports/paper.ts';
import { peakMemory } from '../print/peak-memory.ts';

/** What to print: who prints each time, the app's own printer or the engine alone with all parts in one page. */
export interface PrintBenchJob {
  /** File of the paper, as JSON. */
  readonly paper: string;
  readonly turns: readonly PrintTurn[];
  /** Where to write what was measured; the last PDF of each kind lies beside it. */
  readonly answer: string;
  readonly fontFolder: string;
}

/** See {@link PrintBenchJob}. */
export type PrintTurn = 'app' | 'bare';

/** One measured print. Megabytes are those of all processes together: before it, and at the highest. */
export interface PrintBenchFigure {
  readonly turn: PrintTurn;
  readonly milliseconds: number;
  readonly idleMegabytes: number;
  readonly peakMegabytes: number;
}

/** All parts as one static page, each beginning on a new sheet, with the fonts inside. */
function onePageOf(paper: Paper, fontStyle: string): string {
  const [first, ...others] = paper.parts.map(({ html }) => html);
  const bodies = others.map((html) => `<div style="break-before:page">${bodyOf(html)}</div>`);
  return (first ?? '')
    .replace('<head>', () => `<head><style>${fontStyle}</style>`)
    .replace('</body>', () => `${bodies.join('')}</body>`);
}

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>') + '<body>'.length, html.lastIndexOf('</body>'));
}

/** The engine alone: a hidden window, the page from a file, its PDF. */
async function printBare(page: string): Promise<Uint8Array> {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } });
  try {
    await window.loadFile(page);
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } finally {
    window.destroy();
  }
}

async function printOurs(printer: PdfPrinter, paper: Paper): Promise<Uint8Array> {
  const printed = await printer.print(paper);
  if (!printed.ok) throw new Error(JSON.stringify(printed.error));
  return printed.value;
}

async function run(jobFile: string): Promise<void> {
  await app.whenReady();
  const job = JSON.parse(await readFile(jobFile, 'utf8')) as PrintBenchJob;
  const paper = JSON.parse(await readFile(job.paper, 'utf8')) as Paper;
  const page = `${job.answer}.html`;
  await writeFile(page, onePageOf(paper, paperFontStyle(await readPaperFonts(job.fontFolder))));
  const printer = createPdfPrinter({ fontFolder: job.fontFolder });
  const figures: PrintBenchFigure[] = [];
  for (const turn of job.turns) {
    const idleMegabytes = peakMemory().stop();
    const memory = peakMemory();
    const before = performance.now();
    const bytes = turn === 'app' ? await printOurs(printer, paper) : await printBare(page);
    const milliseconds = performance.now() - before;
    figures.push({ turn, milliseconds, idleMegabytes, peakMegabytes: memory.stop() });
    await writeFile(`${job.answer}.${turn}.pdf`, bytes);
  }
  await writeFile(job.answer, JSON.stringify(figures));
}

// Print windows come and go; their closing must not end the app.
app.on('window-all-closed', () => undefined);

run(process.argv.at(-1) ?? '').then(
  () => {
    app.exit(0);
  },
  (error: unknown) => {
    console.error(error);
    app.exit(1);
  },
);
