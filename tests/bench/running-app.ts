import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { ElectronApplication } from '@playwright/test';

/** What the app makes its window and its main process read before they are of use; bytes. */
export interface SizeFigures {
  /** Scripts of the first route, compressed: what the page names, and the route's own chunks with all they import. */
  readonly firstRoute: number;
  readonly largest: readonly { readonly name: string; readonly bytes: number }[];
  readonly main: number;
  readonly preload: number;
}

/** What the chunk of the route that the app shows first gives away. */
const FIRST_ROUTE = /export\s*\{[^}]*\bProgrammeRoutes\b/;
const IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;

const IDLE_SECONDS = 10;

/** Reads the packed app from inside, since its archive is a folder only to itself. */
export async function measureSizes(app: ElectronApplication): Promise<SizeFigures> {
  const files = await app.evaluate(({ app: electron }) => {
    const fs = process.mainModule?.require('node:fs') as typeof import('node:fs');
    const folder = `${electron.getAppPath()}/dist`;
    const assets = fs.readdirSync(`${folder}/renderer/assets`).filter((name) => name.endsWith('.js'));
    return {
      page: fs.readFileSync(`${folder}/renderer/index.html`, 'utf8'),
      scripts: assets.map((name) => [name, fs.readFileSync(`${folder}/renderer/assets/${name}`, 'utf8')] as const),
      main: fs.statSync(`${folder}/main/main.cjs`).size,
      preload: fs.statSync(`${folder}/preload/preload.cjs`).size,
    };
  });
  const scripts = new Map(files.scripts);
  const eager = Array.from(files.page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g), ([, name]) => name ?? '');
  const route = [...scripts].filter(([, text]) => FIRST_ROUTE.test(text)).map(([name]) => name);
  if (eager.length === 0 || route.length !== 1) throw new Error('The scripts of the first route were not found');
  const loaded = [...withImports(scripts, [...eager, ...route])].map((name) => ({
    name: name.replace(/-[\w-]{8}\.js$/, ''),
    bytes: gzipSync(scripts.get(name) ?? '').length,
  }));
  loaded.sort((a, b) => b.bytes - a.bytes);
  return {
    firstRoute: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: loaded.slice(0, 8),
    main: files.main,
    preload: files.preload,
  };
}

/** Scripts with everything they import before they run. */
function withImports(scripts: ReadonlyMap<string, string>, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, imported] of (scripts.get(name) ?? '').matchAll(IMPORT)) if (imported !== undefined) add(imported);
  };
  for (const name of names) add(name);
  return found;
}

/** How much of one core all processes of the app use while nobody does anything, in per cent. */
export async function measureIdle(app: ElectronApplication): Promise<number> {
  await wait(3000);
  const read = (): Promise<number> =>
    // Since the last reading, as a share of all cores.
    app.evaluate(({ app: electron }) =>
      electron.getAppMetrics().reduce((sum, metric) => sum + metric.cpu.percentCPUUsage, 0),
    );
  await read();
  await wait(IDLE_SECONDS * 1000);
  return (await read()) * cpus().length;
}
