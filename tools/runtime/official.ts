import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, packageCommand } from '../project.ts';
import { runCommand } from '../run-command.ts';
import type { Runtime } from './runtime.ts';

const secondsToAnswer = 8;
const secondsToDownload = 600;
const defaultMirror = 'https://github.com/electron/electron/releases/download/';

/** The executable inside an Electron folder on this platform. */
export function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The version written in an Electron folder, or undefined when there is no complete Electron in it. */
export function versionIn(folder: string): string | undefined {
  const file = join(folder, 'version');
  if (!existsSync(file) || !existsSync(executableIn(folder))) return undefined;
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

/** The official binary that the `electron` package fetched earlier, if it is whole and of the pinned version. */
export function installedRuntime(): Runtime | undefined {
  const folder = inProject('node_modules/electron/dist');
  const version = versionIn(folder);
  if (version === undefined || version !== pinnedVersion()) return undefined;
  return { source: 'installed', folder, executable: executableIn(folder), version };
}

/**
 * Lets the `electron` package fetch its binary (it checks the checksum itself). The server must answer within seconds,
 * so that a closed network costs little; a slow line then has ten minutes. Gives the reason when it did not work.
 */
export async function downloadRuntime(): Promise<Runtime | string> {
  const unreachable = await whyUnreachable();
  if (unreachable !== undefined) return unreachable;
  const install = packageCommand('electron', 'install-electron');
  const done = await runCommand(process.execPath, [install], { capture: true, seconds: secondsToDownload });
  const runtime = installedRuntime();
  if (done.code === 0 && runtime !== undefined) return { ...runtime, source: 'download' };
  return done.timedOut
    ? `the download took longer than ${secondsToDownload} seconds`
    : (done.output.trim().split('\n')[0] ?? 'the download failed');
}

function pinnedVersion(): string {
  const { version } = JSON.parse(readFileSync(inProject('node_modules/electron/package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

async function whyUnreachable(): Promise<string | undefined> {
  // Behind a proxy only the downloader itself knows the way.
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return undefined;
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? defaultMirror;
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(secondsToAnswer * 1000) });
    return undefined;
  } catch {
    return 'the download server cannot be reached';
  }
}
