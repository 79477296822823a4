import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { inProject, packageCommand } from '../project.ts';
import { runCommand } from '../run-command.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Stop } from '../stop.ts';
import { testAppFolder, testExecutable } from './test-app.ts';

/** What packing left: the app as shipped, and the executable of its copy for the tests. */
export interface PackedApp {
  readonly folder: string;
  readonly testExecutable: string;
}

/** Packs what `dist/` holds on a runtime, with `archive` also as tar.gz. An older runtime gets the fuses it knows. */
export async function packApp(runtime: Runtime, { archive }: { readonly archive: boolean }): Promise<PackedApp> {
  const output = inProject('out/pack');
  rmSync(output, { recursive: true, force: true });
  const targets = process.platform === 'linux' && archive ? ['--linux', 'dir', 'tar.gz'] : ['--dir'];
  const done = await runCommand(
    process.execPath,
    [
      packageCommand('electron-builder', 'electron-builder'),
      ...targets,
      '--publish=never',
      // The packer copies from here, so that it never needs to fetch a runtime itself.
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
      `--config=${await configurationFor(runtime)}`,
    ],
    // Level 9, the packer's own, takes two minutes to save two per cent.
    { capture: true, seconds: 600, env: { ELECTRON_BUILDER_COMPRESSION_LEVEL: '5' } },
  );
  const folder = namesIn(output).find((name) => name.endsWith('unpacked') || name.startsWith('mac'));
  if (done.code !== 0 || folder === undefined) throw new Stop(`Packing failed:\n${done.output.trim()}`);
  const packed = join(output, folder);
  await copyForTests(packed);
  return { folder: packed, testExecutable: testExecutable() };
}

/** The shipped app with one fuse turned on: Playwright reaches the main process through Node's inspector. */
async function copyForTests(packed: string): Promise<void> {
  rmSync(testAppFolder(), { recursive: true, force: true });
  cpSync(packed, testAppFolder(), { recursive: true, verbatimSymlinks: true });
  await flipFuses(testExecutable(), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    resetAdHocDarwinSignature: process.platform === 'darwin',
  });
}

const youngFuses = [
  ['loadBrowserProcessSpecificV8Snapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
  ['grantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges],
] as const;

/** electron-builder.yml, or a copy of it without the fuses that this runtime was built before: they cannot be set. */
async function configurationFor(runtime: Runtime): Promise<string> {
  const original = inProject('electron-builder.yml');
  const wire = await getCurrentFuseWire(runtime.executable);
  const unknown = youngFuses.filter(([, fuse]) => wire[fuse] === undefined).map(([name]) => name);
  if (unknown.length === 0) return original;
  console.log(`Electron ${runtime.version} was built before these fuses, left out here: ${unknown.join(', ')}`);
  const lines = readFileSync(original, 'utf8').split('\n');
  const copy = inProject('out/electron-builder.yml');
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(copy, lines.filter((line) => !unknown.some((name) => line.trim().startsWith(`${name}:`))).join('\n'));
  return copy;
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
