import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../electron/files/file-system.ts';
import { createJournal } from '../../electron/journal/journal.ts';
import { isDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';

const CYCLES = 30;
const LONGEST_MS = 120;

test(`${CYCLES} times kill -9 while appending: everything acknowledged is there, in order, and the chains hold`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'journal-kill-'));
  try {
    const acknowledged = new Map<DocumentId, string[]>();
    let torn = 0;
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const lines = await runUntilKilled(folder, String(cycle), Math.random() * LONGEST_MS);
      for (const [documentId, text] of lines.flatMap(parseLine)) {
        acknowledged.set(documentId, [...(acknowledged.get(documentId) ?? []), text]);
      }
      torn += await expectWhole(folder, acknowledged);
    }
    const total = [...acknowledged.values()].reduce((sum, texts) => sum + texts.length, 0);
    // Too few would mean that nothing was going on when the process was killed.
    expect(total).toBeGreaterThan(CYCLES * 5);
    process.stdout.write(`kill -9: ${total} appends acknowledged over ${CYCLES} runs, ${torn} torn tails cut\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** @returns the lines that reached us: what the process had acknowledged for certain. */
async function runUntilKilled(folder: string, run: string, afterMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'journal-process.ts'), folder, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let armed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (armed || !output.includes('ready\n')) return;
    armed = true;
    setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_code, how) => resolve(how));
  });
  expect(signal).toBe('SIGKILL');
  return output.split('\n').slice(0, -1);
}

function parseLine(line: string): readonly (readonly [DocumentId, string])[] {
  const [word, documentId = '', text = ''] = line.split(' ');
  return word === 'ack' && isDocumentId(documentId) ? [[documentId, text]] : [];
}

/** @returns how many torn tails were cut. */
async function expectWhole(folder: string, acknowledged: ReadonlyMap<DocumentId, readonly string[]>): Promise<number> {
  const journal = createJournal({
    fs: nodeFileSystem,
    folder: join(folder, 'journal'),
    quarantineFolder: join(folder, 'quarantine'),
    now: () => new Date(),
  });
  const opening = await journal.open();
  if (!opening.ok) throw new Error(JSON.stringify(opening.error));
  expect(opening.value.notices.filter((notice) => notice.kind === 'journal-quarantined')).toEqual([]);
  for (const [documentId, texts] of acknowledged) {
    const contents = await journal.read(documentId);
    if (!contents.ok) throw new Error(JSON.stringify(contents.error));
    const found = new Map(contents.value.updates.map((update, index) => [new TextDecoder().decode(update), index]));
    expect(texts.filter((text) => !found.has(text))).toEqual([]);
    expect(found.size).toBe(contents.value.updates.length);
    const places = texts.map((text) => found.get(text) ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  return opening.value.notices.length;
}
