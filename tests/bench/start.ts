import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from '../../tools/project.ts';
import { folderCommand } from '../../tools/runtime/app-command.ts';
import type { Runtime } from '../../tools/runtime/runtime.ts';
import { sandboxArguments } from '../../tools/system/display.ts';
import type { BenchEdition } from './edition.ts';
import { summarise, type Summary } from './statistics.ts';

/** From the start of the process to the paint, in milliseconds. */
export interface StartFigures {
  readonly list: Summary;
  readonly blank: Summary;
}

const REPETITIONS = 9;
const LONGEST_MS = 60_000;

/** Starts app and blank window in turns. The first of each only warms the disk and the code caches. */
export async function measureStart(app: string, runtime: Runtime, edition: BenchEdition): Promise<StartFigures> {
  const blankData = await mkdtemp(join(tmpdir(), 'miracolo-blank-'));
  const list: number[] = [];
  const blank: number[] = [];
  for (let repetition = 0; repetition <= REPETITIONS; repetition += 1) {
    const blankTook = await startBlank(runtime, blankData);
    const listTook = await startApp(app, edition);
    if (repetition === 0) continue;
    blank.push(blankTook);
    list.push(listTook);
  }
  await rm(blankData, { recursive: true, force: true, maxRetries: 5 });
  return { list: summarise(list), blank: summarise(blank) };
}

/** The first start fills the working copy from the journals; nobody waits for it in the figures. */
export async function startApp(app: string, { userData }: BenchEdition): Promise<number> {
  const log = join(userData, 'logs/events.log');
  const before = (await readyTimes(log)).length;
  const started = Date.now();
  const child = spawn(app, [...sandboxArguments(), `--user-data-dir=${userData}`], { stdio: 'ignore' });
  try {
    return (await firstOf(async () => (await readyTimes(log))[before], child)) - started;
  } finally {
    await end(child);
  }
}

async function startBlank(runtime: Runtime, userData: string): Promise<number> {
  const [command, args] = folderCommand(runtime, inProject('tests/bench/blank-app'), [`--user-data-dir=${userData}`]);
  const started = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString('utf8')));
  try {
    return (await firstOf(async () => /painted (\d+)/.exec(output)?.slice(1).map(Number)[0], child)) - started;
  } finally {
    await end(child);
  }
}

/** When pages of this user data folder said that their first list was painted, in milliseconds since the epoch. */
async function readyTimes(log: string): Promise<readonly number[]> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const { at, event } = JSON.parse(line) as { readonly at: string; readonly event: string };
    return event === 'page-ready' ? [Date.parse(at)] : [];
  });
}

async function firstOf(look: () => Promise<number | undefined>, child: ChildProcess): Promise<number> {
  const deadline = Date.now() + LONGEST_MS;
  // Seldom enough not to slow what is measured: the times come from the processes themselves.
  for (; Date.now() < deadline; await wait(40)) {
    const found = await look();
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode} before it was ready`);
  }
  throw new Error('The window did not become ready within a minute');
}

/** Quits as the system would, at the latest after five seconds by force. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
