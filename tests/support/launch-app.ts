import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { sandboxArguments } from '../../tools/system/display.ts';
import { testExecutable } from '../../tools/steps/test-app.ts';

/** The packed app, running, with its first window. `userData` is the folder it keeps everything in. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly userData: string;
  /** What the page threw and nobody caught; {@link quitApp} complains about them. */
  readonly pageErrors: readonly string[];
}

/** How to start: `userData` of an earlier run to find everything again, and further arguments of the app. */
export interface LaunchOptions {
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A new empty folder for the app's data. */
export function newUserData(): string {
  return mkdtempSync(join(tmpdir(), 'miracolo-app-'));
}

/** A new empty folder for what the app is told to save. */
export function newSaveFolder(): string {
  return mkdtempSync(join(tmpdir(), 'miracolo-saved-'));
}

/** Starts the packed app (of MIRACOLO_APP, else where `npm run pack` leaves it) and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? newUserData();
  const app = await _electron.launch({
    executablePath: process.env.MIRACOLO_APP ?? testExecutable(),
    args: [...sandboxArguments(), '--lang=it-IT', `--user-data-dir=${userData}`, ...(options.args ?? [])],
    env: { ...definedEnvironment(), TZ: 'Europe/Rome', ...options.env },
  });
  const window = await app.firstWindow();
  const pageErrors: string[] = [];
  window.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  return { app, window, userData, pageErrors };
}

/**
 * Quits as a person does and waits until nothing of the app runs any more.
 *
 * @throws Error when the page threw something on its way.
 */
export async function quitApp({ app, pageErrors }: RunningApp): Promise<void> {
  await app.close();
  if (pageErrors.length > 0) throw new Error(`The page threw:\n${[...new Set(pageErrors)].join('\n')}`);
}

/** `kill -9` of the main process: nothing of it runs another line. Its children end when their pipes break. */
export async function killApp({ app }: RunningApp): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    app.process().once('exit', () => resolve());
  });
  app.process().kill('SIGKILL');
  await gone;
}

function definedEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(pairs) as Record<string, string>;
}
