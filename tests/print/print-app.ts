import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { createPdfPrinter } from '../../electron/pdf/pdf-printer.ts';
import type { Paper } from '../../shared/reports/paper.ts';
import { peakMemory } from './peak-memory.ts';

/** One paper to print: `paper` and `pdf` are paths of files. */
export type PrintJob = { readonly paper: string; readonly pdf: string };

/** What printing one paper took: milliseconds, and the most memory all processes of the app held meanwhile, in MB. */
export type PrintReport = { readonly pdf: string; readonly milliseconds: number; readonly peakMegabytes: number };

/** Prints the jobs of a file in a real Electron and writes reports beside it: the smallest app around the printing service. */
async function run(jobsFile: string, fontFolder: string): Promise<void> {
  await app.whenReady();
  const jobs = JSON.parse(await readFile(jobsFile, 'utf8')) as readonly PrintJob[];
  const printer = createPdfPrinter({ fontFolder });
  const reports: PrintReport[] = [];
  for (const job of jobs) {
    const paper = JSON.parse(await readFile(job.paper, 'utf8')) as Paper;
    const memory = peakMemory();
    const before = performance.now();
    const result = await printer.print(paper);
    const milliseconds = performance.now() - before;
    if (!result.ok) throw new Error(`${job.pdf}: ${JSON.stringify(result.error)}`);
    await writeFile(job.pdf, result.value);
    reports.push({ pdf: job.pdf, milliseconds, peakMegabytes: memory.stop() });
  }
  await writeFile(`${jobsFile}.done`, JSON.stringify(reports));
}

// Print windows come and go; their closing must not end the app.
app.on('window-all-closed', () => undefined);

const [jobsFile, fontFolder] = process.argv.slice(-2);
run(jobsFile ?? '', fontFolder ?? '').then(
  () => {
    app.exit(0);
  },
  (error: unknown) => {
    console.error(error);
    app.exit(1);
  },
);
