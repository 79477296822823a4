import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { copyDocument } from '../../shared/documents/document-copy.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { registersOf } from '../../shared/documents/state.ts';
import { hashOf, manifestFor, packageOf, rawZip, type PackageFiles } from '../../tests/support/hostile-packages.ts';
import { createFaultyFileSystem } from '../../tests/support/faulty-file-system.ts';
import { createAttachments } from '../files/attachments.ts';
import { nodeFileSystem, type FileSystem } from '../files/file-system.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { createPackages, type Packages } from './package-service.ts';
import { readPackage } from './read-package.ts';

const ORGANISATION: DocumentId = 'organisation/01ARZ3NDEKTSV4RRFFQ69G5FAV';
const SHEET: DocumentId = 'sheet/01ARZ3NDEKTSV4RRFFQ69G5FAW/01ARZ3NDEKTSV4RRFFQ69G5FAX';
const PRIVATE: DocumentId = 'private/01ARZ3NDEKTSV4RRFFQ69G5FAX';
const LOGO = new TextEncoder().encode('a logo');

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'packages-'));
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

function updatesOf(fields: Readonly<Record<string, string>>): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const [key, value] of Object.entries(fields)) {
    registersOf(doc).set(`${key}@d1`, { value, time: '000000001-0000-d1', seen: {} });
  }
  return updates;
}

interface Laptop {
  readonly journal: Journal;
  readonly packages: Packages;
  readonly attachments: ReturnType<typeof createAttachments>;
}

async function laptop(name: string, fs: FileSystem = nodeFileSystem): Promise<Laptop> {
  const now = () => new Date('2026-03-01T10:00:00Z');
  const folder = join(home, name);
  const journal = createJournal({
    fs,
    folder: join(folder, 'journal'),
    quarantineFolder: join(folder, 'quarantine'),
    now,
  });
  await nodeFileSystem.makeFolder(join(folder, 'attachments'));
  await journal.open();
  const attachments = createAttachments(fs, join(folder, 'attachments'));
  return { journal, attachments, packages: createPackages({ fs, journal, attachments, now, writtenBy: () => name }) };
}

async function filledLaptop(fs?: FileSystem): Promise<Laptop> {
  const made = await laptop('Coordinamento', fs);
  await made.attachments.add(LOGO);
  const fields = {
    'organisation/01/name': 'Vince Comin',
    'organisation/01/logoSha256': hashOf(LOGO),
    'attachment/A/sha256': 'f'.repeat(64),
  };
  for (const update of updatesOf(fields)) await made.journal.append(ORGANISATION, [update]);
  await made.journal.append(SHEET, updatesOf({ 'mark/P.C/value': '8' }));
  return made;
}

async function exported(): Promise<Uint8Array> {
  const path = join(home, 'edizione.miracolo');
  const result = await (
    await filledLaptop()
  ).packages.export({ path, editionName: 'Edizione 2020–21', documentIds: [ORGANISATION, SHEET] });
  expect(result).toEqual({ ok: true, value: { missingAttachments: 1 } });
  return new Uint8Array(await readFile(path));
}

function goodFiles(): PackageFiles {
  const copy = copyDocument(updatesOf({ 'organisation/01/name': 'Vince Comin' }));
  if (copy === null) throw new Error('no document');
  return {
    [`updates/${ORGANISATION}.update`]: copy.update,
    [`documents/${ORGANISATION}.json`]: new TextEncoder().encode(copy.readable),
  };
}

describe('an exported edition', () => {
  test('holds nothing a person noted for themselves, even when asked for it', async () => {
    const made = await filledLaptop();
    await made.journal.append(PRIVATE, updatesOf({ 'private-note/P/text': 'appunto segreto' }));
    const path = join(home, 'edizione.miracolo');
    const asked = [ORGANISATION, SHEET, PRIVATE];
    expect((await made.packages.export({ path, editionName: '', documentIds: asked })).ok).toBe(true);
    const entries = unzipSync(new Uint8Array(await readFile(path)));
    expect(Object.keys(entries).filter((name) => name.startsWith('updates/'))).toHaveLength(2);
    for (const bytes of Object.values(entries)) expect(new TextDecoder().decode(bytes)).not.toContain('segreto');
  });

  test('opens on another laptop with the same documents and attachments', async () => {
    const bytes = await exported();
    const other = await laptop('Giuria');
    const opened = await other.packages.openBytes(bytes);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(opened.value.manifest).toMatchObject({
      editionName: 'Edizione 2020–21',
      writtenBy: 'Coordinamento',
      kind: 'edition',
    });
    expect(opened.value.documents.map((document) => document.documentId)).toEqual([ORGANISATION, SHEET]);
    const organisation = opened.value.documents[0];
    const copy = copyDocument(organisation === undefined ? [] : [organisation.update]);
    expect(copy?.readable).toContain('Vince Comin');
    expect(opened.value.attachments).toEqual([{ sha256: hashOf(LOGO), size: LOGO.length }]);
    expect(await other.packages.keepAttachments(opened.value.ticket)).toEqual({ ok: true, value: { kept: 1 } });
    expect(await other.packages.keepAttachments(opened.value.ticket)).toEqual({ ok: true, value: { kept: 0 } });
    const kept = await other.attachments.read(hashOf(LOGO));
    expect(kept.ok && [...kept.value]).toEqual([...LOGO]);
  });

  test('is a plain zip that other programs open, with readable documents in it', async () => {
    const files = unzipSync(await exported());
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      `attachments/${hashOf(LOGO)}`,
      `documents/${ORGANISATION}.json`,
      `documents/${SHEET}.json`,
      `updates/${ORGANISATION}.update`,
      `updates/${SHEET}.update`,
    ]);
    expect(new TextDecoder().decode(files[`documents/${ORGANISATION}.json`])).toContain('"Vince Comin"');
  });

  test('with very repetitive text still opens: what would look like a bomb is stored as it is', async () => {
    const { journal, packages } = await laptop('Coordinamento');
    await journal.append(ORGANISATION, updatesOf({ 'organisation/01/notes': 'a'.repeat(1_000_000) }));
    const path = join(home, 'long.miracolo');
    expect((await packages.export({ path, editionName: '', documentIds: [ORGANISATION] })).ok).toBe(true);
    expect((await packages.openFile(path)).ok).toBe(true);
  });

  test('is written whole or not at all, whichever operation fails', async () => {
    for (const kind of ['ENOSPC', 'EIO', 'short']) {
      const counting = createFaultyFileSystem(nodeFileSystem, null);
      const before = await filledLaptop(counting);
      const start = counting.calls();
      const path = join(home, 'stick.miracolo');
      await before.packages.export({ path, editionName: '', documentIds: [ORGANISATION] });
      const end = counting.calls();
      await rm(path);
      for (let at = start + 1; at <= end; at += 1) {
        await rm(join(home, 'Coordinamento'), { recursive: true });
        const fs = createFaultyFileSystem(nodeFileSystem, { at, kind, sticky: true });
        const made = await filledLaptop(fs);
        const result = await made.packages.export({ path, editionName: '', documentIds: [ORGANISATION] });
        if (kind !== 'short') expect(result.ok).toBe(false);
        if (result.ok) expect((await readPackage(new Uint8Array(await readFile(path)))).ok).toBe(true);
        const left = (await readdir(home)).filter((name) => name.endsWith('.miracolo'));
        for (const name of left)
          expect((await readPackage(new Uint8Array(await readFile(join(home, name))))).ok).toBe(true);
        await rm(path, { force: true });
      }
    }
  });
});

describe('a package from elsewhere', () => {
  test('made by another zip program opens', async () => {
    expect((await readPackage(packageOf(goodFiles()))).ok).toBe(true);
  });

  const files = goodFiles();
  const [updateName = '', readableName = ''] = Object.keys(files);
  const update = files[updateName] ?? new Uint8Array();
  const readable = files[readableName] ?? new Uint8Array();
  const text = (value: string) => new TextEncoder().encode(value);
  const extra = (name: string, bytes: Uint8Array = text('x')): PackageFiles => ({ ...files, [name]: bytes });
  const refused = (entry: string) => ({ code: 'package-entry-refused', entry });
  const withManifest = (name: string, bytes: Uint8Array) => {
    const all = { ...files, [name]: bytes };
    return packageOf(all, manifestFor(all));
  };

  const hostile: readonly (readonly [string, Uint8Array, Record<string, unknown>])[] = [
    ['that is no zip', text('name;sector\nVince;food\n'), { code: 'not-a-package' }],
    ['that is empty', new Uint8Array(), { code: 'not-a-package' }],
    ['without a manifest', rawZip([{ name: updateName, bytes: update }]), { code: 'not-a-package' }],
    ['of another program', packageOf(files, { format: 'something', version: 1 }), { code: 'not-a-package' }],
    [
      'of a newer app',
      packageOf(files, manifestFor(files, { version: 2, kind: 'galaxy' })),
      { code: 'package-too-new', version: 2 },
    ],
    ['with a path upwards', packageOf(extra('../../evil.update')), refused('../../evil.update')],
    ['with an absolute path', packageOf(extra('/etc/passwd')), refused('/etc/passwd')],
    ['with a Windows path', packageOf(extra('updates\\..\\x')), refused('updates�..�x')],
    ['with a drive', packageOf(extra('C:/x')), refused('C�/x')],
    ['with a device', packageOf(extra('attachments/CON')), refused('attachments/CON')],
    [
      'with a document of no known kind',
      packageOf(extra(`updates/private/${'0'.repeat(26)}.update`)),
      { code: 'package-entry-refused' },
    ],
    [
      'with a name that turns the reading direction',
      packageOf(extra('attachments/\u202egpj.exe')),
      refused('attachments/�gpj.exe'),
    ],
    ['with a name of 300 bytes', packageOf(extra(`attachments/${'a'.repeat(300)}`)), { code: 'package-entry-refused' }],
    ['with a clash of case', packageOf(extra(updateName.toLowerCase())), { code: 'package-entry-refused' }],
    [
      'with an entry the manifest does not list',
      packageOf(extra(`attachments/${hashOf(text('x'))}`), manifestFor(files)),
      { code: 'package-entry-refused' },
    ],
    [
      'with an entry that is missing',
      packageOf(files, manifestFor(extra(`attachments/${hashOf(text('x'))}`))),
      { code: 'package-damaged' },
    ],
    [
      'with a wrong hash',
      packageOf({ ...files, [updateName]: text('other') }, manifestFor(files)),
      { code: 'package-damaged', entry: updateName },
    ],
    [
      'with one letter changed and the sizes right',
      packageOf(
        { ...files, [readableName]: text(new TextDecoder().decode(readable).replace('Vince', 'Vinca')) },
        manifestFor(files),
      ),
      { code: 'package-damaged', entry: readableName },
    ],
    [
      'with an attachment under a wrong name',
      withManifest(`attachments/${'0'.repeat(64)}`, text('x')),
      { code: 'package-damaged' },
    ],
    [
      'with an update that is none',
      withManifest(updateName, text('not yjs at all')),
      { code: 'package-damaged', entry: updateName },
    ],
    [
      'with an update that builds on missing ones',
      withManifest(updateName, updatesOf({ 'a/b/c': '1', 'a/b/d': '2' })[1] ?? update),
      { code: 'package-damaged', entry: updateName },
    ],
    [
      'with deep JSON',
      withManifest(readableName, text('['.repeat(33) + ']'.repeat(33))),
      { code: 'package-limit', limit: 'depth' },
    ],
    [
      'with a million brackets',
      withManifest(readableName, text('['.repeat(1000) + '"]'.repeat(300))),
      { code: 'package-limit', limit: 'depth' },
    ],
    [
      'with __proto__ in its JSON',
      withManifest(readableName, text('{"a":{"__proto__":{"polluted":1}}}')),
      refused(readableName),
    ],
    ['with constructor in its JSON', withManifest(readableName, text('{"constructor":1}')), refused(readableName)],
    ['with an escaped __proto__', withManifest(readableName, text('{"\\u005f_proto__":1}')), refused(readableName)],
    ['without the readable copy', packageOf({ [updateName]: update }), { code: 'package-damaged' }],
    [
      'with one name twice',
      rawZip([
        { name: 'manifest.json', bytes: text('{}') },
        { name: updateName, bytes: update },
        { name: updateName, bytes: readable },
      ]),
      refused(updateName),
    ],
    [
      'with a symbolic link',
      rawZip([{ name: 'manifest.json', bytes: text('/etc/passwd'), unixMode: 0o120777 }]),
      refused('manifest.json'),
    ],
    [
      'with an encrypted entry',
      rawZip([{ name: 'manifest.json', bytes: text('{}'), flags: 0x0801 }]),
      refused('manifest.json'),
    ],
    [
      'with an unknown compression',
      rawZip([{ name: 'manifest.json', bytes: text('{}'), method: 14 }]),
      refused('manifest.json'),
    ],
    [
      'with two names for one entry',
      rawZip([{ name: 'manifest.json', bytes: text('{}'), localName: 'manifest.html' }]),
      { code: 'package-damaged' },
    ],
    [
      'that is a bomb and says so',
      rawZip([{ name: 'manifest.json', bytes: new Uint8Array(5_000_000) }]),
      { code: 'package-limit', limit: 'ratio' },
    ],
    [
      'that is a bomb and claims to be small',
      rawZip([{ name: 'manifest.json', bytes: new Uint8Array(5_000_000), claimedSize: 100 }]),
      { code: 'package-limit', limit: 'ratio' },
    ],
    [
      'with 2,001 entries',
      rawZip(Array.from({ length: 2001 }, (_, index) => ({ name: `attachments/${index}`, bytes: text('') }))),
      { code: 'package-limit', limit: 'entries' },
    ],
    ['over 64 MB', new Uint8Array(64 * 1024 * 1024 + 1), { code: 'package-limit', limit: 'packed-size' }],
    ['with bytes before it', Uint8Array.from([...text('MZ'), ...packageOf(files)]), { code: 'not-a-package' }],
    ['with bytes after it', Uint8Array.from([...packageOf(files), 0]), { code: 'package-damaged' }],
    ['inside another zip', packageOf(extra('inner.miracolo', packageOf(files))), refused('inner.miracolo')],
  ];

  test.each(hostile)('%s is refused', async (_what, bytes, failure) => {
    const read = await readPackage(bytes);
    expect(read).toMatchObject({ ok: false, error: failure });
  });

  test('cut anywhere is refused', async () => {
    const whole = await exported();
    for (let length = 0; length < whole.length; length += 7) {
      expect((await readPackage(whole.subarray(0, length))).ok).toBe(false);
    }
  });

  test('with any bit flipped is refused, or says exactly the same', async () => {
    const whole = await exported();
    const good = await readPackage(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = new Uint8Array(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const read = await readPackage(bytes);
        if (read.ok) expect(read).toEqual(good);
      }),
      { numRuns: 600 },
    );
  });

  test('can only be opened by path when it is a file', async () => {
    const { packages } = await laptop('Coordinamento');
    expect(await packages.openFile(join(home, 'missing.miracolo'))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    await writeFile(join(home, 'big.miracolo'), new Uint8Array(64 * 1024 * 1024 + 1));
    expect(await packages.openFile(join(home, 'big.miracolo'))).toMatchObject({
      ok: false,
      error: { code: 'package-limit' },
    });
  });
});
