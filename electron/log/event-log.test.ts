import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventLog } from './event-log.ts';

let home: string;
let path: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'log-'));
  path = join(home, 'logs/events.log');
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

const now = () => new Date('2026-03-01T10:00:00Z');

test('an event is a line with its time and its facts', async () => {
  createEventLog(path, now).note('journal-mended', { kind: 'torn-tail-cut' });
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    at: '2026-03-01T10:00:00.000Z',
    event: 'journal-mended',
    kind: 'torn-tail-cut',
  });
});

test('an error is noted by kind and place, without its words and without folders', async () => {
  const error = Object.assign(new TypeError('cannot save Mario Rossi to /home/mario/verbale.pdf'), { code: 'EIO' });
  createEventLog(path, now).noteError('ipc-internal', error, { method: 'files.save' });
  const line = await readFile(path, 'utf8');
  expect(line).not.toMatch(/[Mm]ario|verbale|home|\/|\\\\/);
  expect(JSON.parse(line)).toMatchObject({
    event: 'ipc-internal',
    method: 'files.save',
    error: 'TypeError',
    code: 'EIO',
  });
  expect(line).toContain('event-log.test.ts');
});

test('old lines are put aside, and only so many are kept', async () => {
  const log = createEventLog(path, now);
  for (let count = 0; count < 12_000; count += 1)
    log.note('page-event-with-a-long-enough-name', { count, filler: 'x'.repeat(40) });
  expect((await readdir(join(home, 'logs'))).sort()).toEqual([
    'events.log',
    'events.log.1',
    'events.log.2',
    'events.log.3',
  ]);
  for (const name of await readdir(join(home, 'logs'))) {
    expect((await readFile(join(home, 'logs', name))).length).toBeLessThan(257 * 1024);
  }
});

test('a log that cannot be written stops nothing', async () => {
  await writeFile(join(home, 'logs'), 'a file where the folder should be');
  expect(() => createEventLog(path, now).note('x')).not.toThrow();
});
