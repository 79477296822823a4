import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Paper } from '../../shared/reports/paper.ts';
import { inProject } from '../../tools/project.ts';
import { runCommand } from '../../tools/run-command.ts';
import { folderCommand } from '../../tools/runtime/app-command.ts';
import { resolveRuntime } from '../../tools/runtime/resolve.ts';
import { onAnyDisplay } from '../../tools/system/display.ts';
import type { PrintJob, PrintReport } from '../print/print-app.ts';

/** Bundles a small app around the printing service, as the main process of the real app is bundled. */
export async function buildPrintApp(folder: string, entry = 'tests/print/print-app.ts'): Promise<void> {
  await build({
    configFile: false,
    root: inProject(''),
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      outDir: join(folder, 'dist'),
      emptyOutDir: true,
      target: 'node18',
      rolldownOptions: {
        input: { main: inProject(entry) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name].cjs' },
      },
    },
  });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'print-app', main: 'dist/main.cjs' }));
}

/** Prints papers in a real Electron into `folder`, one PDF for each name, and reports what each took. */
export async function printPapers(
  papers: Readonly<Record<string, Paper>>,
  folder: string,
): Promise<readonly PrintReport[]> {
  const app = inProject('out/print-app');
  await buildPrintApp(app);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const jobs: PrintJob[] = [];
  for (const [name, paper] of Object.entries(papers)) {
    const job = { paper: join(folder, `${name}.json`), pdf: join(folder, `${name}.pdf`) };
    await writeFile(job.paper, JSON.stringify(paper));
    jobs.push(job);
  }
  const jobsFile = join(folder, 'jobs.json');
  await writeFile(jobsFile, JSON.stringify(jobs));
  const [electron, flags] = folderCommand(await resolveRuntime(), app, [jobsFile, inProject('assets/fonts')]);
  const [command, args] = onAnyDisplay(electron, flags);
  const { code, output } = await runCommand(command, args, { capture: true });
  if (code !== 0) throw new Error(`The print app ended with ${code}: ${output}`);
  return JSON.parse(await readFile(`${jobsFile}.done`, 'utf8')) as readonly PrintReport[];
}
