import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inProject, projectDirectory } from '../project.ts';
import { sandboxArguments } from '../system/display.ts';
import { executableIn } from './official.ts';
import type { Runtime } from './runtime.ts';

/** The command that runs the built, unpacked app on a runtime with the given arguments. */
export function appCommand(runtime: Runtime, args: readonly string[]): readonly [string, readonly string[]] {
  return folderCommand(runtime, projectDirectory, args);
}

/** The command that runs any app folder (with a package.json that names its main file) on a runtime. */
export function folderCommand(
  runtime: Runtime,
  appFolder: string,
  args: readonly string[],
): readonly [string, readonly string[]] {
  const flags = [...sandboxArguments(), ...args];
  if (takesFolder(runtime)) return [runtime.executable, [appFolder, ...flags]];
  return [executableIn(runtimeWithApp(runtime, appFolder)), flags];
}

/** A stock Electron starts the folder it is given through a small app of its own; the npm package lacks that app. */
function takesFolder(runtime: Runtime): boolean {
  return process.platform === 'darwin' || existsSync(join(runtime.folder, 'resources/default_app.asar'));
}

/** A copy of the runtime, in links, whose `resources/app` is the app folder: the other place where Electron looks. */
function runtimeWithApp(runtime: Runtime, appFolder: string): string {
  const name = appFolder === projectDirectory ? '' : `-${basename(appFolder)}`;
  const folder = inProject('out', `runtime-${runtime.version}${name}`);
  if (existsSync(join(folder, 'resources/app/package.json'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  linkTree(runtime.folder, folder);
  symlinkSync(appFolder, join(folder, 'resources/app'), 'dir');
  return folder;
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) linkTree(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or a file system without links.
    copyFileSync(source, target);
  }
}
