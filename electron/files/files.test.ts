import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from '../../tests/support/faulty-file-system.ts';
import { createPowerCutDisk } from '../../tests/support/power-cut-disk.ts';
import { ATTACHMENT_LIMIT_BYTES, createAttachments } from './attachments.ts';
import { sha256Of, writeDurably } from './durable-write.ts';
import { nodeFileSystem } from './file-system.ts';
import { readLimited } from './read-limited.ts';
import { safeFileName } from './safe-name.ts';
import { openSettings } from './settings.ts';
import { storageFailureOf } from './storage-failure.ts';
import { openWorkspace } from './workspace.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

const text = (value: string) => new TextEncoder().encode(value);

describe('a durable write', () => {
  test('puts the bytes in place and says their hash', async () => {
    const path = join(home, 'a.txt');
    expect(await writeDurably(nodeFileSystem, path, text('one'))).toEqual({
      ok: true,
      value: { sha256: sha256Of(text('one')) },
    });
    await writeDurably(nodeFileSystem, path, text('two'));
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(home)).toEqual(['a.txt']);
  });

  for (const kind of ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'short']) {
    test(`leaves the old file or the new one when the N-th operation fails with ${kind}, and names the cause`, async () => {
      for (const sticky of [false, true]) {
        for (let at = 1; ; at += 1) {
          const path = join(home, 'a.txt');
          await writeFile(path, 'old');
          const fs = createFaultyFileSystem(nodeFileSystem, { at, kind, sticky });
          const written = await writeDurably(fs, path, text('the new content'));
          const found = await readFile(path, 'utf8');
          expect(['old', 'the new content']).toContain(found);
          if (written.ok) expect(found).toBe('the new content');
          else expect(written.error.cause).not.toBe('unknown');
          if (!sticky) expect((await readdir(home)).length).toBe(1);
          for (const name of await readdir(home)) await rm(join(home, name));
          if (at > fs.calls()) break;
        }
      }
    });
  }

  test('survives a power cut at any step as old or new, and as new once acknowledged', async () => {
    for (const survives of [() => true, () => false, () => Math.random() < 0.5]) {
      const disk = createPowerCutDisk();
      await writeDurably(disk.fs, '/disk/a.txt', text('old'));
      const left: ReturnType<typeof disk.cut>[] = [];
      disk.onChange = () => void left.push(disk.cut(survives));
      await writeDurably(disk.fs, '/disk/a.txt', text('new'));
      const contents = await Promise.all(
        left.map(async (after) => (await readLimited(after.fs, '/disk/a.txt', 99)).ok),
      );
      expect(contents.every(Boolean)).toBe(true);
      const last = await readLimited(disk.cut(() => false).fs, '/disk/a.txt', 99);
      expect(last.ok && new TextDecoder().decode(last.value)).toBe('new');
      for (const after of left) {
        const found = await readLimited(after.fs, '/disk/a.txt', 99);
        expect(found.ok && ['old', 'new'].includes(new TextDecoder().decode(found.value))).toBe(true);
      }
    }
  });

  test('notices a device that gives back something else, and keeps the old file', async () => {
    const path = join(home, 'a.txt');
    await writeFile(path, 'old');
    const lying: typeof nodeFileSystem = {
      ...nodeFileSystem,
      async open(name, mode) {
        const file = await nodeFileSystem.open(name, mode);
        if (mode !== 'read') return file;
        return {
          ...file,
          async read(into, position) {
            const came = await file.read(into, position);
            into[0] = (into[0] ?? 0) ^ 1;
            return came;
          },
        };
      },
    };
    expect(await writeDurably(lying, path, text('new'))).toEqual({
      ok: false,
      error: { code: 'storage', cause: 'device', path },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});

test('only failures of the operating system are failures, everything else is a bug', () => {
  expect(storageFailureOf(Object.assign(new Error(), { code: 'EDQUOT' }), 'x')).toMatchObject({ cause: 'disk-full' });
  expect(storageFailureOf(Object.assign(new Error(), { code: 'ENOENT' }), 'x')).toMatchObject({ cause: 'no-folder' });
  expect(storageFailureOf(Object.assign(new Error(), { code: 'EWEIRD' }), 'x')).toMatchObject({ cause: 'unknown' });
  expect(() => storageFailureOf(new TypeError('bug'), 'x')).toThrow('bug');
  expect(() => storageFailureOf(Object.assign(new Error('bug'), { code: 'ERR_INVALID_ARG_TYPE' }), 'x')).toThrow('bug');
});

describe('file names', () => {
  test.each([
    ['Verbale.pdf', 'Verbale.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['LPT1.txt', '_LPT1.txt'],
    ['Console.pdf', 'Console.pdf'],
    ['a:b.csv', 'a b.csv'],
    ['fattura\u202efdp.exe', 'fattura fdp.exe'],
    ['riga\nriga.txt', 'riga riga.txt'],
    ['…', '…'],
    ['...', 'Miracolo'],
    ['', 'Miracolo'],
    ['nome. ', 'nome'],
    ['.nascosto', 'nascosto'],
    ['Perché no?.pdf', 'Perché no.pdf'],
    ['Perche\u0301.pdf', 'Perché.pdf'],
    ['a\u0000b', 'a b'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  test('are cut to 255 bytes between whole characters, and keep their extension', () => {
    const long = safeFileName(`${'👩🏽‍🌾è'.repeat(60)}.miracolo`);
    expect(text(long).length).toBeLessThanOrEqual(255);
    expect(text(long).length).toBeGreaterThan(230);
    expect(long.endsWith('.miracolo')).toBe(true);
  });

  test('hold whatever is typed, twice as well as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toBe('');
        expect(text(safe).length).toBeLessThanOrEqual(255);
        expect(safe).not.toMatch(/[\u0000-\u001f<>:"/\\|?*\u202a-\u202e]|^[. ]|[. ]$/u);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading a chosen file', () => {
  test('has a limit, and tells missing from unreadable', async () => {
    const path = join(home, 'big.csv');
    await writeFile(path, 'x');
    await truncate(path, 2000);
    expect(await readLimited(nodeFileSystem, path, 1999)).toEqual({
      ok: false,
      error: { code: 'too-large', path, limitBytes: 1999, sizeBytes: 2000 },
    });
    expect(await readLimited(nodeFileSystem, join(home, 'none'), 1)).toMatchObject({ error: { code: 'not-found' } });
    expect((await readLimited(nodeFileSystem, home, 1_000_000)).ok).toBe(false);
    const failing = createFaultyFileSystem(nodeFileSystem, { at: 1, kind: 'EACCES', sticky: true });
    expect(await readLimited(failing, path, 9999)).toMatchObject({
      error: { code: 'storage', cause: 'no-permission' },
    });
  });
});

describe('attachments', () => {
  test('are kept once, under what they hold, and mended when damaged', async () => {
    const attachments = createAttachments(nodeFileSystem, home);
    const sha256 = sha256Of(text('logo'));
    expect(await attachments.add(text('logo'))).toEqual({ ok: true, value: { sha256, size: 4 } });
    await writeFile(join(home, sha256), 'lego');
    expect(await attachments.read(sha256)).toMatchObject({ ok: false, error: { cause: 'device' } });
    await attachments.add(text('logo'));
    const read = await attachments.read(sha256);
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('logo');
    expect(await attachments.read('0'.repeat(64))).toMatchObject({ error: { code: 'not-found' } });
    expect(await attachments.add(new Uint8Array(ATTACHMENT_LIMIT_BYTES + 1))).toMatchObject({
      error: { code: 'too-large' },
    });
  });
});

describe('settings', () => {
  test('start with defaults, keep what is chosen, and open whatever is in the file', async () => {
    const path = join(home, 'settings.json');
    const settings = await openSettings(nodeFileSystem, path, 'Portatile 3');
    expect(settings.current()).toEqual({
      role: null,
      personName: '',
      personId: '',
      laptopName: 'Portatile 3',
      language: 'it',
      theme: 'system',
    });
    await Promise.all([settings.change({ theme: 'dark' }), settings.change({ language: 'en', theme: undefined })]);
    const again = await openSettings(nodeFileSystem, path, 'x');
    expect(again.current()).toMatchObject({ theme: 'dark', language: 'en', laptopName: 'Portatile 3' });
    for (const damaged of ['', '{', '[]', 'null', '{"theme":"pink","language":"en"}']) {
      await writeFile(path, damaged);
      expect((await openSettings(nodeFileSystem, path, 'y')).current().theme).toBe('system');
    }
    expect((await openSettings(nodeFileSystem, path, 'y')).current().language).toBe('en');
  });

  test('that cannot be kept do not take effect', async () => {
    const settings = await openSettings(
      createFaultyFileSystem(nodeFileSystem, { at: 2, kind: 'ENOSPC', sticky: true }),
      join(home, 's.json'),
      '',
    );
    expect(await settings.change({ theme: 'dark' })).toMatchObject({ ok: false, error: { cause: 'disk-full' } });
    expect(settings.current().theme).toBe('system');
  });
});

describe('the workspace', () => {
  test('is the same at every start; a lost identity gets a new device and keeps its journals', async () => {
    const first = await openWorkspace(nodeFileSystem, home);
    const second = await openWorkspace(nodeFileSystem, home);
    if (!first.ok || !second.ok) throw new Error('no workspace');
    expect(second.value).toEqual(first.value);
    expect(first.value.deviceId).toMatch(/^[a-z0-9]+$/);
    await writeFile(join(home, first.value.workspaceId, 'workspace.json'), '{"version":1');
    const third = await openWorkspace(nodeFileSystem, home);
    expect(third.ok && third.value.workspaceId).toBe(first.value.workspaceId);
    expect(third.ok && third.value.deviceId).not.toBe(first.value.deviceId);
  });

  test('of a newer app is left alone', async () => {
    const first = await openWorkspace(nodeFileSystem, home);
    if (!first.ok) throw new Error('no workspace');
    const path = join(home, first.value.workspaceId, 'workspace.json');
    await writeFile(path, '{"version":2,"deviceId":{"a":1}}');
    const before = await stat(path);
    expect(await openWorkspace(nodeFileSystem, home)).toEqual({
      ok: false,
      error: { code: 'workspace-too-new', version: 2 },
    });
    expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
  });
});

test('free space is a number of bytes', async () => {
  expect(await nodeFileSystem.freeBytes(home)).toBeGreaterThan(0);
});
