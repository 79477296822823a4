import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../electron/files/file-system.ts';
import { createJournal, type Journal } from '../../electron/journal/journal.ts';
import { journalFileName } from '../../electron/journal/journal-file.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { createPowerCutDisk, type PowerCutDisk } from '../support/power-cut-disk.ts';

const DOCUMENT: DocumentId = 'organisation/01ARZ3NDEKTSV4RRFFQ69G5FAV';
const OTHER: DocumentId = 'sheet/01ARZ3NDEKTSV4RRFFQ69G5FAV/01ARZ3NDEKTSV4RRFFQ69G5FAW';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'journal-'));
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

function journalAt(folder: string, fs: FileSystem = nodeFileSystem): Journal {
  return createJournal({
    fs,
    folder: join(folder, 'journal'),
    quarantineFolder: join(folder, 'quarantine'),
    now: () => new Date('2026-03-01T10:00:00Z'),
  });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function readTexts(journal: Journal, documentId: DocumentId): Promise<readonly string[]> {
  const contents = await journal.read(documentId);
  if (!contents.ok) throw new Error(`not readable: ${JSON.stringify(contents.error)}`);
  return contents.value.updates.map((update) => new TextDecoder().decode(update));
}

const update = fc.uint8Array({ minLength: 0, maxLength: 700 });
const history = fc.array(
  fc.record({
    documentId: fc.constantFrom(DOCUMENT, OTHER),
    updates: fc.array(update, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('what was acknowledged is there', () => {
  test('after any history, with appends that pile up, and after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.boolean(), async (appends, atOnce) => {
        const folder = await mkdtemp(join(home, 'run-'));
        const journal = journalAt(folder);
        await journal.open();
        if (atOnce) await Promise.all(appends.map((entry) => journal.append(entry.documentId, entry.updates)));
        else for (const entry of appends) await journal.append(entry.documentId, entry.updates);
        const reopened = journalAt(folder);
        const opening = await reopened.open();
        expect(opening.ok && opening.value.notices).toEqual([]);
        for (const documentId of [DOCUMENT, OTHER]) {
          const expected = appends.filter((entry) => entry.documentId === documentId).flatMap((entry) => entry.updates);
          const contents = await reopened.read(documentId);
          expect(contents.ok && contents.value.updates.map((bytes) => [...bytes])).toEqual(
            expected.map((bytes) => [...bytes]),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  for (const kind of ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'short']) {
    for (const sticky of [false, true]) {
      test(`when the N-th operation fails with ${kind}${sticky ? ' and all after it' : ''}, for every N`, async () => {
        const causes = await runWithEveryFault(kind, sticky);
        expect(causes.size).toBeGreaterThan(0);
        const expected: Readonly<Record<string, string>> = {
          ENOSPC: 'disk-full',
          EIO: 'device',
          EACCES: 'no-permission',
          EBUSY: 'busy',
          EMFILE: 'too-many-files',
          EROFS: 'read-only',
          short: 'device',
        };
        for (const cause of causes) if (cause !== 'none') expect(cause).toBe(expected[kind]);
        if (sticky) expect([...causes]).toContain(expected[kind]);
      });
    }
  }
});

/** Opens, appends, mends a torn tail; once for every operation that can fail. @returns the causes callers were told. */
async function runWithEveryFault(kind: string, sticky: boolean): Promise<ReadonlySet<string>> {
  const causes = new Set<string>(['none']);
  for (let at = 1; ; at += 1) {
    const folder = await mkdtemp(join(home, 'fault-'));
    await prepareTornJournal(folder);
    const fs = createFaultyFileSystem(nodeFileSystem, { at, kind, sticky });
    const journal = journalAt(folder, fs);
    const acknowledged: string[] = ['first', 'second'];
    const offered = new Set(acknowledged);
    await journal.open();
    for (const text of ['third', 'fourth', 'fifth']) {
      offered.add(text);
      const result = await journal.append(DOCUMENT, [bytesOf(text)]);
      if (result.ok) acknowledged.push(text);
      else if (result.error.code === 'storage') causes.add(result.error.cause);
      else throw new Error('a failing disk is no damage');
    }
    const calls = fs.calls();
    fs.repair();
    // The person made room: the same journal goes on without a restart.
    expect((await journal.append(DOCUMENT, [bytesOf('after')])).ok).toBe(true);
    acknowledged.push('after');
    offered.add('after');
    for (const open of [journal, journalAt(folder)]) {
      const texts = await readTexts(open, DOCUMENT);
      expect(texts.filter((text) => acknowledged.includes(text))).toEqual(acknowledged);
      for (const text of texts) expect(offered).toContain(text);
      expect(new Set(texts).size).toBe(texts.length);
    }
    // The tail torn beforehand is the only thing to tell of: a failed append leaves no traces of its own.
    const opening = await journal.open();
    expect(opening.ok && opening.value.notices.map((notice) => notice.kind)).toEqual(['torn-tail-cut']);
    if (at > calls) return causes;
  }
}

async function prepareTornJournal(folder: string): Promise<void> {
  const journal = journalAt(folder);
  await journal.open();
  await journal.append(DOCUMENT, [bytesOf('first')]);
  await journal.append(DOCUMENT, [bytesOf('second')]);
  const path = join(folder, 'journal', journalFileName(DOCUMENT));
  const whole = await readFile(path);
  await writeFile(path, Buffer.concat([whole, Buffer.from([9, 0, 0, 0, 1, 2, 3])]));
}

describe('a power cut', () => {
  test('at every step leaves each append whole or absent, and every acknowledged one whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 1500 }), { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.boolean()),
        async (updates, coin) => {
          await cutEverywhere(updates, () => coin.next().value === true);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('that keeps nothing unsynced, or everything, leaves what was acknowledged', async () => {
    const updates = [new Uint8Array(100).fill(1), new Uint8Array(2000).fill(2), new Uint8Array(3).fill(3)];
    await cutEverywhere(updates, () => false);
    await cutEverywhere(updates, () => true);
  });
});

test('a power cut while a torn tail is mended loses nothing either', async () => {
  const disk = createPowerCutDisk();
  const journal = journalAt('/disk', disk.fs);
  await journal.open();
  await journal.append(DOCUMENT, [bytesOf('first')]);
  await journal.append(DOCUMENT, [bytesOf('second')]);
  const path = join('/disk/journal', journalFileName(DOCUMENT));
  const file = await disk.fs.open(path, 'modify');
  await file.write(new Uint8Array([200, 0, 0, 0, 1, 2, 3, 4]), await file.size());
  await file.sync();
  const leftovers: PowerCutDisk[] = [];
  disk.onChange = () => {
    for (const survives of [() => true, () => false]) leftovers.push(disk.cut(survives));
  };
  const mending = await journalAt('/disk', disk.fs).open();
  expect(mending.ok && mending.value.notices.map((notice) => notice.kind)).toEqual(['torn-tail-cut']);
  expect(leftovers.length).toBeGreaterThan(8);
  for (const left of leftovers) {
    const reopened = journalAt('/disk', left.fs);
    await reopened.open();
    expect(await readTexts(reopened, DOCUMENT)).toEqual(['first', 'second']);
  }
});

/** Cuts the power after every change of the disk, once in each way `survives` says, and opens what is left. */
async function cutEverywhere(updates: readonly Uint8Array[], survives: () => boolean): Promise<void> {
  const disk = createPowerCutDisk();
  const journal = journalAt('/disk', disk.fs);
  let acknowledged = 0;
  const leftovers: { readonly disk: PowerCutDisk; readonly acknowledged: number; readonly offered: number }[] = [];
  let offered = 0;
  disk.onChange = () => {
    for (let way = 0; way < 3; way += 1) leftovers.push({ disk: disk.cut(survives), acknowledged, offered });
  };
  await journal.open();
  for (const bytes of updates) {
    offered += 1;
    const result = await journal.append(DOCUMENT, [bytes]);
    if (!result.ok) throw new Error('the disk works until it is cut');
    acknowledged += 1;
    disk.onChange();
  }
  for (const left of leftovers) {
    const reopened = journalAt('/disk', left.disk.fs);
    expect((await reopened.open()).ok).toBe(true);
    const contents = await reopened.read(DOCUMENT);
    if (!contents.ok) throw new Error('not readable after the cut');
    const found = contents.value.updates.map((bytes) => [...bytes]);
    expect(found.length).toBeGreaterThanOrEqual(left.acknowledged);
    expect(found.length).toBeLessThanOrEqual(left.offered);
    expect(found).toEqual(updates.slice(0, found.length).map((bytes) => [...bytes]));
    // Life goes on: the next append is as safe as the first.
    expect((await reopened.append(DOCUMENT, [new Uint8Array([7])])).ok).toBe(true);
    const again = journalAt('/disk', left.disk.cut(() => false).fs);
    const after = await again.read(DOCUMENT);
    expect(after.ok && after.value.updates.length).toBe(found.length + 1);
  }
}

describe('damage', () => {
  test('of any byte is announced, keeps a true beginning and the damaged file, and the journal goes on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.integer({ min: 2, max: 6 }),
        async (seed, mask, count) => {
          const folder = await mkdtemp(join(home, 'flip-'));
          const texts = Array.from({ length: count }, (_, index) => `update ${index} ${'x'.repeat(index * 13)}`);
          await writeTexts(folder, texts);
          const path = join(folder, 'journal', journalFileName(DOCUMENT));
          const bytes = await readFile(path);
          const at = seed % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          await writeFile(path, bytes);
          await expectAnnounced(folder, texts);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('by truncation anywhere keeps every whole append before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const folder = await mkdtemp(join(home, 'cut-'));
        const texts = ['one', 'two', 'three'];
        await writeTexts(folder, texts);
        const path = join(folder, 'journal', journalFileName(DOCUMENT));
        const bytes = await readFile(path);
        await writeFile(path, bytes.subarray(0, seed % bytes.length));
        const journal = journalAt(folder);
        const opening = await journal.open();
        const found = await readTexts(journal, DOCUMENT);
        expect(found).toEqual(texts.slice(0, found.length));
        expect(opening.ok && opening.value.notices.every((notice) => notice.kind === 'torn-tail-cut')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('by the journal of another document is found', async () => {
    await writeTexts(home, ['mine']);
    const other = journalAt(home);
    await other.append(OTHER, [bytesOf('foreign')]);
    const foreign = await readFile(join(home, 'journal', journalFileName(OTHER)));
    await writeFile(join(home, 'journal', journalFileName(DOCUMENT)), foreign);
    const journal = journalAt(home);
    const opening = await journal.open();
    expect(opening.ok && opening.value.notices).toEqual([{ kind: 'journal-quarantined', documentId: DOCUMENT }]);
    expect(await readTexts(journal, DOCUMENT)).toEqual([]);
  });

  test('by swapped or missing frames in the middle is found', async () => {
    const frames = await framesOf(home, ['aaaa', 'bbbb', 'cccc']);
    const [header, first, second, third] = frames;
    const path = join(home, 'journal', journalFileName(DOCUMENT));
    for (const order of [
      [header, second, first, third],
      [header, first, third],
      [header, first, first, second, third],
    ]) {
      await writeFile(path, Buffer.concat(order.filter((part) => part !== undefined)));
      const journal = journalAt(home);
      const opening = await journal.open();
      expect(opening.ok && opening.value.notices.length).toBe(1);
      const found = await readTexts(journal, DOCUMENT);
      expect(found).toEqual(['aaaa', 'bbbb', 'cccc'].slice(0, found.length));
      expect(found.length).toBeLessThan(3);
    }
  });
});

async function writeTexts(folder: string, texts: readonly string[]): Promise<void> {
  const journal = journalAt(folder);
  await journal.open();
  for (const text of texts) await journal.append(DOCUMENT, [bytesOf(text)]);
}

/** The file of a journal, taken apart at its frames. */
async function framesOf(folder: string, texts: readonly string[]): Promise<readonly Buffer[]> {
  const path = join(folder, 'journal', journalFileName(DOCUMENT));
  const journal = journalAt(folder);
  await journal.open();
  const ends: number[] = [];
  for (const text of texts) {
    await journal.append(DOCUMENT, [bytesOf(text)]);
    ends.push((await readFile(path)).length);
  }
  const bytes = await readFile(path);
  const frameLength = (ends[1] ?? 0) - (ends[0] ?? 0);
  const header = (ends[0] ?? 0) - frameLength;
  return [bytes.subarray(0, header), ...ends.map((end) => bytes.subarray(end - frameLength, end))];
}

async function expectAnnounced(folder: string, texts: readonly string[]): Promise<void> {
  const journal = journalAt(folder);
  const opening = await journal.open();
  if (!opening.ok) throw new Error('a damaged file keeps nobody out');
  expect(opening.value.notices.length).toBe(1);
  const found = await readTexts(journal, DOCUMENT);
  expect(found).toEqual(texts.slice(0, found.length));
  expect(found.length).toBeLessThan(texts.length);
  expect((await readdir(join(folder, 'quarantine'))).length).toBe(1);
  expect((await journal.append(DOCUMENT, [bytesOf('goes on')])).ok).toBe(true);
  const reopened = journalAt(folder);
  const second = await reopened.open();
  expect(second.ok && second.value.notices).toEqual([]);
  expect(await readTexts(reopened, DOCUMENT)).toEqual([...found, 'goes on']);
}
