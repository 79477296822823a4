import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentIdOf, type DocumentId } from '../../shared/documents/document-id.ts';
import { createFaultyFileSystem } from '../../tests/support/faulty-file-system.ts';
import { nodeFileSystem, type FileSystem } from '../files/file-system.ts';
import { chainStart, encodeFrame, journalHeader, scanJournal } from './frames.ts';
import { journalFileName } from './journal-file.ts';
import { createJournal, type Journal } from './journal.ts';

const DOCUMENT: DocumentId = 'contest/01ARZ3NDEKTSV4RRFFQ69G5FAV';
let home: string;
let path: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(home, 'journal', journalFileName(DOCUMENT));
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

async function openJournal(fs: FileSystem = nodeFileSystem): Promise<Journal> {
  const journal = createJournal({
    fs,
    folder: join(home, 'journal'),
    quarantineFolder: join(home, 'quarantine'),
    now: () => new Date('2026-03-01T10:00:00Z'),
  });
  await journal.open();
  return journal;
}

function bytesOf(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe('the file', () => {
  test('is a header line and frames of length, chained SHA-256 and payload', async () => {
    const journal = await openJournal();
    await journal.append(DOCUMENT, [bytesOf(1, 2)]);
    const answer = await journal.append(DOCUMENT, [bytesOf(3), bytesOf(4, 5)]);
    const header = Buffer.from('miracolo-journal 1 contest/01ARZ3NDEKTSV4RRFFQ69G5FAV\n');
    const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const firstPayload = Buffer.from([2, 0, 0, 0, 1, 2]);
    const secondPayload = Buffer.from([1, 0, 0, 0, 3, 2, 0, 0, 0, 4, 5]);
    const first = sha256(sha256(header), firstPayload);
    const second = sha256(first, secondPayload);
    const expected = Buffer.concat([
      header,
      Buffer.from([6, 0, 0, 0]),
      first,
      firstPayload,
      Buffer.from([11, 0, 0, 0]),
      second,
      secondPayload,
    ]);
    expect((await readFile(path)).equals(expected)).toBe(true);
    expect(answer).toEqual({ ok: true, value: { documentId: DOCUMENT, frames: 2, head: second.toString('hex') } });
  });

  test('of a document nobody wrote does not exist and reads as empty', async () => {
    const journal = await openJournal();
    expect(await journal.read(DOCUMENT)).toEqual({
      ok: true,
      value: { documentId: DOCUMENT, frames: 0, head: '', updates: [] },
    });
    expect(await readdir(join(home, 'journal'))).toEqual([]);
  });

  test('gives every update a buffer of its own, so that nothing else crosses to the page with it', async () => {
    const journal = await openJournal();
    await journal.append(DOCUMENT, [bytesOf(1, 2, 3), bytesOf(4)]);
    const contents = await journal.read(DOCUMENT);
    expect(contents.ok && contents.value.updates.map((update) => update.buffer.byteLength)).toEqual([3, 1]);
  });
});

describe('appends that pile up', () => {
  test('share a frame, are answered each, and keep their order', async () => {
    const journal = await openJournal();
    const answers = await Promise.all([1, 2, 3, 4, 5].map((value) => journal.append(DOCUMENT, [bytesOf(value)])));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const contents = await journal.read(DOCUMENT);
    expect(contents.ok && contents.value.updates.map((update) => update[0])).toEqual([1, 2, 3, 4, 5]);
    expect(contents.ok && contents.value.frames).toBeLessThan(5);
  });

  test('of different documents do not wait for each other, and `idle` waits for all', async () => {
    const journal = await openJournal();
    const ids = ['A', 'B', 'C'].map((end) => documentIdOf({ kind: 'result', id: `01ARZ3NDEKTSV4RRFFQ69G5FA${end}` }));
    let answered = 0;
    for (const id of ids) {
      for (let count = 0; count < 20; count += 1) {
        void journal.append(id, [bytesOf(count)]).then(() => {
          answered += 1;
        });
      }
    }
    await journal.idle();
    expect(answered).toBe(60);
  });
});

describe('after a failed append', () => {
  test('the file ends where the last good one did', async () => {
    const good = await openJournal();
    await good.append(DOCUMENT, [bytesOf(1)]);
    const { size } = await stat(path);
    // The write is the fourth call of an append to an open journal: open, size, write.
    const counting = createFaultyFileSystem(nodeFileSystem, null);
    await openJournal(counting);
    const fs = createFaultyFileSystem(nodeFileSystem, { at: counting.calls() + 3, kind: 'ENOSPC', sticky: false });
    const journal = await openJournal(fs);
    expect(await journal.append(DOCUMENT, [new Uint8Array(500)])).toEqual({
      ok: false,
      error: { code: 'storage', cause: 'disk-full', path },
    });
    expect((await stat(path)).size).toBe(size);
    expect((await journal.append(DOCUMENT, [bytesOf(2)])).ok).toBe(true);
  });
});

describe('a file that changes while the app runs', () => {
  test('and lost what was acknowledged asks for the whole document again', async () => {
    const journal = await openJournal();
    await journal.append(DOCUMENT, [bytesOf(1)]);
    await unlink(path);
    const refused = await journal.append(DOCUMENT, [bytesOf(2)]);
    expect(refused).toEqual({ ok: false, error: { code: 'journal-damaged', documentId: DOCUMENT, quarantinedAs: '' } });
    expect((await journal.append(DOCUMENT, [bytesOf(1), bytesOf(2)])).ok).toBe(true);
    const contents = await journal.read(DOCUMENT);
    expect(contents.ok && contents.value.updates.map((update) => update[0])).toEqual([1, 2]);
  });

  test('and was replaced by an older copy does too', async () => {
    const journal = await openJournal();
    await journal.append(DOCUMENT, [bytesOf(1)]);
    const older = await readFile(path);
    await journal.append(DOCUMENT, [bytesOf(2)]);
    await writeFile(path, older);
    expect((await journal.append(DOCUMENT, [bytesOf(3)])).ok).toBe(false);
  });

  test('and got a foreign tail has it cut and kept in quarantine', async () => {
    const journal = await openJournal();
    await journal.append(DOCUMENT, [bytesOf(1)]);
    await appendFile(path, 'foreign');
    expect((await journal.append(DOCUMENT, [bytesOf(2)])).ok).toBe(true);
    const kept = await readdir(join(home, 'quarantine'));
    expect(kept.length).toBe(1);
    expect(await readFile(join(home, 'quarantine', kept[0] ?? ''), 'utf8')).toBe('foreign');
  });

  test('in its middle is quarantined whole when it is read', async () => {
    const journal = await openJournal();
    await journal.append(DOCUMENT, [bytesOf(1)]);
    await journal.append(DOCUMENT, [bytesOf(2)]);
    const bytes = await readFile(path);
    bytes[journalHeader(DOCUMENT).length + 38] = 77;
    await writeFile(path, bytes);
    const refused = await journal.read(DOCUMENT);
    expect(!refused.ok && refused.error.code).toBe('journal-damaged');
    const kept = await readdir(join(home, 'quarantine'));
    expect((await readFile(join(home, 'quarantine', kept[0] ?? ''))).equals(bytes)).toBe(true);
  });
});

test('names in the folder that are no journals are passed over', async () => {
  const journal = await openJournal();
  await journal.append(DOCUMENT, [bytesOf(1)]);
  await writeFile(join(home, 'journal', 'secret.01ARZ3NDEKTSV4RRFFQ69G5FAV.journal'), 'x');
  await writeFile(join(home, 'journal', '.miracolo-abc.tmp'), 'x');
  const opening = await journal.open();
  expect(opening.ok && opening.value.heads.map((head) => head.documentId)).toEqual([DOCUMENT]);
});

describe('a damaged length', () => {
  test('that claims to reach beyond the end is damage, not a tear', () => {
    const frame = encodeFrame(chainStart(DOCUMENT), [bytesOf(1, 2, 3)]);
    const bytes = Buffer.concat([journalHeader(DOCUMENT), frame.bytes]);
    const at = journalHeader(DOCUMENT).length;
    bytes[at + 1] = 0x40;
    expect(scanJournal(bytes, DOCUMENT).fault).toBe('broken-chain');
    expect(scanJournal(bytes.subarray(0, -1), DOCUMENT).fault).toBe('torn-tail');
  });
});

test('200 documents of 40 KB are verified in a moment', async () => {
  const journal = await openJournal();
  const payload = new Uint8Array(40 * 1024).fill(5);
  for (let index = 0; index < 200; index += 1) {
    const id = documentIdOf({ kind: 'organisation', id: `01ARZ3NDEKTSV4RRFFQ69G5${String(index).padStart(3, '0')}` });
    await journal.append(id, [payload]);
  }
  const again = await openJournal();
  const opening = await again.open();
  expect(opening.ok && opening.value.heads.length).toBe(200);
});
