import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureSystemPackages } from './packages.ts';

// Commands of the same names stand first on the PATH: they write down how they were called and answer as set.
let folder: string;
const path = process.env.PATH ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'miracolo-system-'));
  process.env.PATH = `${folder}${delimiter}${path}`;
  command('dpkg-query', `cat "${folder}/installed"`);
  command('apt-cache', 'case "$3" in *t64) exit 1;; *) echo "Package: $3";; esac');
  command(
    'apt-get',
    `[ "$1" = install ] && printf 'qpdf installed\\nlibasound2 installed\\n' >> "${folder}/installed"; exit 0`,
  );
  command('sudo', 'exit 1');
  installed('libgtk-3-0t64', 'libnss3', 'libgbm1', 'poppler-utils', 'libasound2');
});

afterEach(() => {
  process.env.PATH = path;
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(existsSync('/usr/bin/apt-get'))('the system packages', () => {
  it('are left alone when present, under either of their names', async () => {
    await ensureSystemPackages(['window']);
    expect(calls()).toEqual(['dpkg-query']);
  });

  it('stop the run with the one command when they may not be installed', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    await expect(ensureSystemPackages(['paper'])).rejects.toThrow('sudo apt-get install -y qpdf');
    expect(calls()).not.toContain('apt-get update');
  });

  it('are installed by root after the lists are refreshed, under the name this release knows', async () => {
    installed('libgtk-3-0t64', 'libnss3', 'libgbm1', 'poppler-utils');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.spyOn(console, 'log').mockReturnValue();
    await ensureSystemPackages(['window', 'paper']);
    expect(calls().filter((call) => call.startsWith('apt-get'))).toEqual([
      'apt-get update -q',
      'apt-get install -y -q --no-install-recommends libasound2 qpdf',
    ]);
  });

  it('are installed through sudo when it asks no password', async () => {
    command('sudo', 'shift; [ "$1" = true ] || exec "$@"');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    vi.spyOn(console, 'log').mockReturnValue();
    await ensureSystemPackages(['paper']);
    expect(calls()).toContain('apt-get install -y -q --no-install-recommends qpdf');
  });

  it('stop the run with the words of apt-get when it fails', async () => {
    command('apt-get', 'echo "no space left" >&2; exit 100');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.spyOn(console, 'log').mockReturnValue();
    await expect(ensureSystemPackages(['paper'])).rejects.toThrow(/apt-get update failed:\nno space left/);
  });
});

function command(name: string, script: string): void {
  const note = name === 'dpkg-query' ? name : `${name} $*`;
  writeFileSync(join(folder, name), `#!/bin/sh\necho "${note}" >> "${folder}/calls"\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

function installed(...names: readonly string[]): void {
  writeFileSync(join(folder, 'installed'), names.map((name) => `${name} installed\n`).join(''));
}

function calls(): readonly string[] {
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
}
