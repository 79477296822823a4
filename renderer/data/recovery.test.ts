import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { freshEngine, openLaptop } from '../../tests/support/laptop.ts';
import { createMemoryJournal } from '../../tests/support/memory-journal.ts';
import { organisationDocument, organisationStep } from '../../tests/support/organisation-changes.ts';
import { SCHEMA_VERSION } from './database.ts';
import { PROJECTION_VERSION } from './projections/project.ts';

const AGADE = organisationDocument(1);

async function laptopWithTwo() {
  const laptop = await openLaptop();
  await laptop.store.change(organisationStep(1, { name: 'Agade' }));
  await laptop.store.change(organisationStep(2, { name: 'Aeris' }));
  return laptop;
}

describe('a start', () => {
  it('reads no document when both stores agree', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.close();
    const read = vi.fn(laptop.journal.methods['journal.read']);
    const again = await openLaptop({ ...laptop, methods: { 'journal.read': read } });
    expect(read).not.toHaveBeenCalled();
    expect(again.store.recovery.compared).toBe(0);
    expect(again.store.peek(AGADE)).toBeNull();
    expect(await again.store.database.organisations.count()).toBe(2);
    await again.store.close();
  });

  it('after dying between the two stores brings the journal what it lacks', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.flush();
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    laptop.journal.onAppend = () => {
      asked();
      return new Promise(() => undefined);
    };
    void laptop.store.change(organisationStep(1, { name: 'Agade 2' }));
    await isAsked;
    laptop.store.database.close();
    laptop.journal.onAppend = () => null;
    const again = await openLaptop(laptop);
    expect(again.store.recovery).toMatchObject({ compared: 1, appended: 1, broughtBack: 0 });
    await again.store.close();
    const fromJournal = await openLaptop({ journal: laptop.journal });
    expect(await fromJournal.store.database.organisations.toArray()).toMatchObject([
      { name: 'Agade 2' },
      { name: 'Aeris' },
    ]);
    await fromJournal.store.close();
  });

  it('rebuilds a lost working copy from the journal and tells how far it is', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.close();
    const onProgress = vi.fn();
    const again = await openLaptop({ journal: laptop.journal, engine: freshEngine(), onProgress });
    expect(onProgress.mock.calls).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(again.store.recovery).toMatchObject({ compared: 2, appended: 0, broughtBack: 2 });
    expect((await again.store.database.organisations.toArray()).map((row) => row.name)).toEqual(['Agade', 'Aeris']);
    expect(await again.store.copyOf(AGADE)).toEqual(await (await openLaptop(laptop)).store.copyOf(AGADE));
    await again.store.close();
  });

  it('rebuilds a working copy that opens and cannot be read', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.close();
    const damage = Object.assign(new Error('Data lost due to missing file'), { name: 'NotReadableError' });
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
      throw damage;
    });
    const again = await openLaptop(laptop);
    spy.mockRestore();
    expect(again.store.replacedWorkingCopy).toBe(true);
    expect(again.store.recovery.broughtBack).toBe(2);
    expect(await again.store.database.organisations.count()).toBe(2);
    await again.store.close();
  });

  it('brings back what was emptied under a running app, which refuses to write over it meanwhile', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.flush();
    const { database } = laptop.store;
    await Promise.all(database.tables.map((table) => table.clear()));
    const refused = { ok: false, error: { code: 'working-copy', cause: 'unavailable' } };
    // Once on the document in memory, once on the one read anew.
    expect(await laptop.store.change(organisationStep(1, { sector: 'x' }))).toEqual(refused);
    expect(await laptop.store.change(organisationStep(1, { sector: 'x' }))).toEqual(refused);
    expect(laptop.store.saveState.getState().status).toBe('trouble');
    await expect(laptop.store.read(AGADE)).rejects.toThrow('emptied');
    const again = await laptop.restart();
    expect(again.store.recovery.broughtBack).toBe(2);
    expect((await again.store.database.organisations.toArray()).map((row) => row.name)).toEqual(['Agade', 'Aeris']);
    await again.store.close();
  });

  it('rebuilds a lost journal from the working copy, undone and redone changes included', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.undo();
    await laptop.store.redo();
    await laptop.store.close();
    const journal = createMemoryJournal();
    const again = await openLaptop({ engine: laptop.engine, journal });
    expect(again.store.recovery).toMatchObject({ compared: 2, appended: 2, broughtBack: 0 });
    await again.store.close();
    const fromJournal = await openLaptop({ journal });
    expect((await fromJournal.store.database.organisations.toArray()).map((row) => row.name)).toEqual([
      'Agade',
      'Aeris',
    ]);
    await fromJournal.store.close();
  });

  it('goes on when a journal cannot be read, keeps what there is, and appends later', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.close();
    const broken = { code: 'storage', cause: 'device', path: '/journal' } as const;
    let isBroken = true;
    const again = await openLaptop({
      journal: laptop.journal,
      methods: {
        'journal.read': async (input) =>
          isBroken ? { ok: false, error: broken } : laptop.journal.methods['journal.read'](input),
        'journal.append': async (input) =>
          isBroken ? { ok: false, error: broken } : laptop.journal.methods['journal.append'](input),
      },
      engine: laptop.engine,
      workspace: { journals: [] },
    });
    expect(again.store.recovery.troubles.get(AGADE)).toEqual(broken);
    expect(await again.store.database.organisations.count()).toBe(2);
    expect((await again.store.change(organisationStep(1, { name: 'Agade 2' }))).ok).toBe(false);
    isBroken = false;
    expect((await again.store.flush()).ok).toBe(true);
    await again.store.close();
    const fromJournal = await openLaptop({ journal: laptop.journal });
    expect((await fromJournal.store.database.organisations.toArray()).map((row) => row.name)).toEqual([
      'Agade 2',
      'Aeris',
    ]);
    await fromJournal.store.close();
  });
});

describe('a working copy of another version', () => {
  it('made by a newer app is shown and never written', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.database.meta.put({ key: 'document-version', value: 99 });
    await laptop.store.close();
    const read = vi.fn(laptop.journal.methods['journal.read']);
    const again = await openLaptop({ ...laptop, methods: { 'journal.read': read }, workspace: { journals: [] } });
    expect(again.store.readOnly).toBe('newer-version');
    expect(await again.store.database.organisations.count()).toBe(2);
    expect(await again.store.change(organisationStep(1, { name: 'x' }))).toEqual({
      ok: false,
      error: { code: 'read-only', reason: 'newer-version' },
    });
    expect(read).not.toHaveBeenCalled();
    expect((await again.store.read(AGADE)).size).toBeGreaterThan(0);
    await again.store.close();
  });

  it('with newer tables is shown as it is, though Dexie would open it as ours', async () => {
    const laptop = await laptopWithTwo();
    const { name, tables } = laptop.store.database;
    const sources = tables.map(({ name: table, schema }) => {
      const indexes = [schema.primKey, ...schema.indexes].map((index) => index.src);
      return [table, indexes.join(',')] as const;
    });
    await laptop.store.close();
    const newer = new Dexie(name, laptop.engine);
    newer.version(SCHEMA_VERSION + 1).stores({ ...Object.fromEntries(sources), future: 'id' });
    await newer.open();
    newer.close();
    const again = await openLaptop(laptop);
    expect(again.store.readOnly).toBe('newer-version');
    expect((await again.store.database.organisations.toArray()).map((row) => row.name)).toEqual(['Agade', 'Aeris']);
    expect((await again.store.change(organisationStep(1, { name: 'x' }))).ok).toBe(false);
    expect(again.store.database.backendDB().version).toBe((SCHEMA_VERSION + 1) * 10);
    await again.store.close();
  });

  it('with the tables of the first version gets those of today, and loses nothing', async () => {
    const laptop = await laptopWithTwo();
    const { name } = laptop.store.database;
    const kept = {
      documents: await laptop.store.database.documents.toArray(),
      updates: await laptop.store.database.updates.toArray(),
      meta: await laptop.store.database.meta.toArray(),
    };
    await laptop.store.close();
    await new Dexie(name, laptop.engine).delete();
    const first = new Dexie(name, laptop.engine);
    first.version(1).stores({
      documents: 'id, kind',
      updates: '++seq, documentId',
      imports: '[hash+target], target',
      editions: 'id',
      people: 'id, programmeId',
      organisations: 'id, nameKey',
      contests: 'id',
      sheets: 'documentId, contest',
      results: 'id',
      conflicts: 'key, documentId',
      meta: 'key',
    });
    await first.open();
    await first.table('documents').bulkAdd(kept.documents);
    await first.table('updates').bulkAdd(kept.updates);
    await first
      .table('meta')
      .bulkAdd(kept.meta.map((row) => (row.key === 'projection-version' ? { ...row, value: 2 } : row)));
    first.close();
    const again = await openLaptop(laptop);
    expect(again.store.readOnly).toBeNull();
    await vi.waitFor(async () =>
      expect((await again.store.database.organisations.toArray()).map((row) => row.name)).toEqual(['Agade', 'Aeris']),
    );
    expect(await again.store.database.sessions.count()).toBe(0);
    expect((await again.store.change(organisationStep(1, { name: 'Agade 2' }))).ok).toBe(true);
    await again.store.close();
  });

  it('with older projections makes them again', async () => {
    const laptop = await laptopWithTwo();
    const { database } = laptop.store;
    await database.meta.put({ key: 'projection-version', value: PROJECTION_VERSION - 1 });
    await database.organisations.toCollection().modify({ nameKey: 'made by an older app' });
    const again = await laptop.restart();
    await vi.waitFor(async () =>
      expect((await again.store.database.organisations.toArray()).map((row) => row.nameKey)).toEqual([
        'agade',
        'aeris',
      ]),
    );
    await again.store.close();
  });

  it('keeps what is written while projections are made again', async () => {
    const laptop = await laptopWithTwo();
    await laptop.store.database.meta.put({ key: 'projection-version', value: PROJECTION_VERSION - 1 });
    const again = await laptop.restart();
    await again.store.change(organisationStep(3, { name: 'Nuova' }));
    await again.store.change(organisationStep(1, { name: 'Agade 2' }));
    await again.store.close();
    const last = await openLaptop(laptop);
    await vi.waitFor(async () =>
      expect(await last.store.database.meta.get('projection-version')).toMatchObject({ value: PROJECTION_VERSION }),
    );
    expect((await last.store.database.organisations.toArray()).map((row) => row.name)).toEqual([
      'Agade 2',
      'Aeris',
      'Nuova',
    ]);
    await last.store.close();
  });

  it('on a full disk is read only, and says why', async () => {
    const { store } = await openLaptop({ workspace: { freeBytes: 10_000_000 } });
    expect(await store.change(organisationStep(1, { name: 'x' }))).toEqual({
      ok: false,
      error: { code: 'read-only', reason: 'disk-full' },
    });
    await store.close();
  });
});
