import { readFile, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { build } from 'vite';
import { inProject } from '../../tools/project.ts';
import { folderCommand } from '../../tools/runtime/app-command.ts';
import type { Runtime } from '../../tools/runtime/runtime.ts';
import { summarise, type Summary } from './statistics.ts';
import type { TabulationJob } from './tabulate-page.ts';
import { timeTabulation, type TabulationTimes } from './tabulate-work.ts';

/** The times of a tabulation in one engine, milliseconds. */
export interface TabulationSummary {
  readonly large: Summary;
  readonly moreEntries: Summary;
  readonly moreJurors: Summary;
  readonly bare: Summary;
  readonly contest: Readonly<Record<keyof TabulationTimes['contest'], Summary>>;
}

/** In the worker of a page, as the app does it, and in Node, as the command does. */
export interface TabulationFigures {
  readonly page: TabulationSummary;
  readonly node: TabulationSummary;
}

const REPETITIONS = 5;

/** Tabulates in both engines, one after the other: there are few cores. */
export async function measureTabulation(runtime: Runtime): Promise<TabulationFigures> {
  const page = sumUp(await timeInPage(runtime));
  return { page, node: sumUp(timeTabulation(REPETITIONS)) };
}

async function timeInPage(runtime: Runtime): Promise<TabulationTimes> {
  const script = await bundleWorker();
  const userData = mkdtempSync(join(tmpdir(), 'miracolo-blank-'));
  const [executablePath, args] = folderCommand(runtime, inProject('tests/bench/blank-app'), [
    `--user-data-dir=${userData}`,
  ]);
  const app = await _electron.launch({ executablePath, args: [...args] });
  try {
    const page = await app.firstWindow();
    const job: TabulationJob = { repetitions: REPETITIONS };
    return await page.evaluate(
      ({ script, job }) =>
        new Promise<TabulationTimes>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
          worker.addEventListener('message', ({ data }: MessageEvent<TabulationTimes>) => resolve(data));
          worker.addEventListener('error', (event) => reject(new Error(event.message)));
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
          worker.postMessage(job);
        }),
      { script, job },
    );
  } finally {
    await app.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function bundleWorker(): Promise<string> {
  const outDir = inProject('out/bench-tabulate');
  await build({
    configFile: false,
    root: inProject(''),
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      lib: {
        entry: inProject('tests/bench/tabulate-page.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'worker.js',
      },
    },
  });
  return readFile(join(outDir, 'worker.js'), 'utf8');
}

function sumUp({ large, moreEntries, moreJurors, bare, contest }: TabulationTimes): TabulationSummary {
  return {
    large: summarise(large),
    moreEntries: summarise(moreEntries),
    moreJurors: summarise(moreJurors),
    bare: summarise(bare),
    contest: {
      raw: summarise(contest.raw),
      trimmed: summarise(contest.trimmed),
      zscore: summarise(contest.zscore),
      additive: summarise(contest.additive),
    },
  };
}
