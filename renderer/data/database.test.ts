import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { causeOf, openDatabase } from './database.ts';

/** An IndexedDB whose first openings fail as Chromium's does when its files are damaged. */
function failingEngine(failures: number, error: Error) {
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  let left = failures;
  indexedDB.open = (name, version) => {
    if (left > 0) {
      left -= 1;
      throw error;
    }
    return open(name, version);
  };
  return { engine: { indexedDB, IDBKeyRange }, leftToFail: () => left };
}

const backingStore = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

async function storeOneMeta(engine: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }): Promise<void> {
  const opened = await openDatabase('copy', engine, []);
  if (!opened.ok) throw new Error(opened.error.cause);
  await opened.value.database.meta.put({ key: 'document-version', value: 1 });
  opened.value.database.close();
}

describe('opening the working copy', () => {
  it('tries again, and finds what was there', async () => {
    const { engine } = failingEngine(0, backingStore);
    await storeOneMeta(engine);
    const open = engine.indexedDB.open.bind(engine.indexedDB);
    let failures = 2;
    engine.indexedDB.open = (name, version) => {
      failures -= 1;
      if (failures >= 0) throw backingStore;
      return open(name, version);
    };
    const opened = await openDatabase('copy', engine, [1, 1, 1]);
    expect(opened.ok && !opened.value.replaced && (await opened.value.database.meta.count())).toBe(1);
  });

  it('throws away what never opens, to be filled again', async () => {
    const { engine } = failingEngine(Number.POSITIVE_INFINITY, backingStore);
    engine.indexedDB.deleteDatabase = (name) => {
      const fresh = new IDBFactory();
      engine.indexedDB.open = fresh.open.bind(fresh);
      return fresh.deleteDatabase(name);
    };
    const opened = await openDatabase('copy', engine, [1, 1]);
    expect(opened.ok && opened.value.replaced).toBe(true);
  });

  it('says so when nothing helps', async () => {
    const { engine } = failingEngine(Number.POSITIVE_INFINITY, backingStore);
    expect(await openDatabase('copy', engine, [1])).toEqual({
      ok: false,
      error: { code: 'working-copy', cause: 'unavailable' },
    });
  });

  it('throws nothing away on a full disk', async () => {
    const { engine, leftToFail } = failingEngine(3, new DOMException('full', 'QuotaExceededError'));
    expect(await openDatabase('copy', engine, [1, 1])).toEqual({
      ok: false,
      error: { code: 'working-copy', cause: 'quota' },
    });
    expect(leftToFail()).toBe(0);
  });
});

describe('the cause of a refused write', () => {
  it('finds the quota inside an aborted transaction', () => {
    const quota = Object.assign(new Error(), { name: 'QuotaExceededError' });
    expect(
      causeOf(Object.assign(new Error(), { name: 'AbortError', inner: { name: 'BulkError', inner: quota } })),
    ).toBe('quota');
    expect(causeOf(new Error('other'))).toBe('unavailable');
  });
});
