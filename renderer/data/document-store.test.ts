import { describe, expect, it, vi } from 'vitest';
import { organisationRecord } from '../../shared/documents/organisation-document.ts';
import { readRecord } from '../../shared/documents/record.ts';
import { failWorkingCopy, openLaptop, quotaError, type Laptop } from '../../tests/support/laptop.ts';
import { diskFull } from '../../tests/support/memory-journal.ts';
import {
  organisationDocument,
  organisationId,
  organisationStep,
  organisationWrite,
} from '../../tests/support/organisation-changes.ts';

const AGADE = organisationDocument(1);

function nameInMemory({ store }: Laptop, number = 1): string | undefined {
  const state = store.peek(organisationDocument(number));
  return state === null ? undefined : readRecord(state, organisationRecord, organisationId(number))?.name;
}

async function storedNames({ store }: Laptop): Promise<readonly string[]> {
  const rows = await store.database.organisations.toArray();
  return rows.map((row) => row.name);
}

describe('a change', () => {
  it('is in memory at once, and saved only after the journal answered', async () => {
    const laptop = await openLaptop();
    await laptop.store.read(AGADE);
    let answer: (value: null) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      laptop.journal.onAppend = () =>
        new Promise((pass) => {
          answer = pass;
          resolve();
        });
    });
    const told = vi.fn();
    laptop.store.subscribe(AGADE, told);
    let result: unknown = 'open';
    const saving = laptop.store.change(organisationStep(1, { name: 'Agade' })).then((value) => (result = value));
    expect(nameInMemory(laptop)).toBe('Agade');
    expect(told).toHaveBeenCalledTimes(1);

    await asked;
    // The working copy has it, lists show it; "Salvato" waits.
    expect(await storedNames(laptop)).toEqual(['Agade']);
    expect(result).toBe('open');
    expect(laptop.store.saveState.getState().status).toBe('idle');
    answer(null);
    await saving;
    expect(result).toEqual({ ok: true, value: null });
    expect(laptop.store.saveState.getState().status).toBe('saved');
    expect(laptop.journal.updates(AGADE)).toHaveLength(1);
    await laptop.store.close();
  });

  it('keeps its order when many come quickly, and shares transactions', async () => {
    const laptop = await openLaptop();
    const appended = vi.fn(() => null);
    laptop.journal.onAppend = appended;
    const names = Array.from({ length: 50 }, (_, index) => `Agade ${index}`);
    const results = await Promise.all(names.map((name) => laptop.store.change(organisationStep(1, { name }))));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await storedNames(laptop)).toEqual(['Agade 49']);
    expect(appended.mock.calls.length).toBeLessThan(10);
    const again = await laptop.restart();
    await again.store.read(AGADE);
    expect(nameInMemory(again)).toBe('Agade 49');
    await again.store.close();
  });

  it('of several documents is one transaction with its imports', async () => {
    const laptop = await openLaptop();
    const imported = { hash: 'a'.repeat(64), fileName: 'a.csv', target: 'edition', importedAt: '2021-03-01T10:00:00Z' };
    const change = {
      undoLabel: 'organisations:undo.import',
      documents: [organisationWrite(1, { name: 'Agade' }), organisationWrite(2, { name: 'Aeris' })],
      imports: [imported],
    };
    const restore = failWorkingCopy(laptop, () => new Error('broken'));
    expect(await laptop.store.change(change)).toEqual({
      ok: false,
      error: { code: 'working-copy', cause: 'unavailable' },
    });
    expect(await laptop.store.database.imports.count()).toBe(0);
    restore();
    expect((await laptop.store.change(change)).ok).toBe(true);
    expect(await laptop.store.database.imports.toArray()).toEqual([imported]);
    expect(await storedNames(laptop)).toEqual(['Agade', 'Aeris']);
    await laptop.store.close();
  });
});

describe('a working copy that refuses', () => {
  it('takes the change back out of memory, and those made on top of it', async () => {
    const laptop = await openLaptop();
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    const frames = laptop.journal.updates(AGADE).length;
    const restore = failWorkingCopy(laptop, quotaError);
    const first = laptop.store.change(organisationStep(1, { name: 'Lost' }));
    const second = laptop.store.change(organisationStep(1, { sector: 'Lost too' }));
    const failure = { ok: false, error: { code: 'working-copy', cause: 'quota' } };
    expect(await Promise.all([first, second])).toEqual([failure, failure]);
    expect(laptop.store.saveState.getState()).toEqual({
      status: 'trouble',
      cause: { code: 'working-copy', cause: 'quota' },
      waiting: false,
    });
    await laptop.store.read(AGADE);
    expect(nameInMemory(laptop)).toBe('Agade');
    expect(await storedNames(laptop)).toEqual(['Agade']);
    expect(laptop.journal.updates(AGADE)).toHaveLength(frames);
    expect(laptop.store.undoState.getState().undoLabel).toBeNull();

    restore();
    expect((await laptop.store.change(organisationStep(1, { name: 'Agade 2' }))).ok).toBe(true);
    expect(laptop.store.saveState.getState().status).toBe('saved');
    expect(await storedNames(laptop)).toEqual(['Agade 2']);
    await laptop.store.close();
  });
});

describe('a journal that refuses', () => {
  it('once: says so, keeps the change, and has everything after the next try', async () => {
    const laptop = await openLaptop();
    laptop.journal.onAppend = () => diskFull;
    expect(await laptop.store.change(organisationStep(1, { name: 'Agade' }))).toEqual(diskFull);
    expect(laptop.store.saveState.getState()).toEqual({ status: 'trouble', cause: diskFull.error, waiting: true });
    expect(nameInMemory(laptop)).toBe('Agade');
    laptop.journal.onAppend = () => null;
    await laptop.store.retry();
    expect(laptop.store.saveState.getState().status).toBe('saved');
    expect(laptop.journal.updates(AGADE)).toHaveLength(1);
    await laptop.store.close();
  });

  it('never lets "saved" stand while another document still waits', async () => {
    const laptop = await openLaptop();
    laptop.journal.onAppend = (id) => (id === AGADE ? diskFull : null);
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    expect((await laptop.store.change(organisationStep(2, { name: 'Aeris' }))).ok).toBe(true);
    expect(laptop.store.saveState.getState().status).toBe('trouble');
    expect((await laptop.store.flush()).ok).toBe(false);
    await laptop.store.close();
  });

  it('for good: the next start brings the journal what it lacks', async () => {
    const laptop = await openLaptop();
    laptop.journal.onAppend = () => diskFull;
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    await laptop.store.change(organisationStep(1, { sector: 'lavoro' }));
    await laptop.store.close();
    laptop.journal.onAppend = () => null;
    const again = await openLaptop({ journal: laptop.journal, engine: laptop.engine });
    expect(again.store.recovery).toMatchObject({ compared: 1, appended: 1, broughtBack: 0 });
    await again.store.close();
    const { store } = await openLaptop({ journal: laptop.journal });
    expect(await store.database.organisations.toArray()).toMatchObject([{ name: 'Agade', sector: 'lavoro' }]);
    await store.close();
  });

  it('asks again by itself', async () => {
    const laptop = await openLaptop();
    laptop.journal.onAppend = () => diskFull;
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    laptop.journal.onAppend = () => null;
    await vi.waitFor(() => expect(laptop.store.saveState.getState().status).toBe('saved'), { timeout: 3000 });
    await laptop.store.close();
  });

  it('when it was set aside or vanished, gets the whole document and not the last change alone', async () => {
    for (const isAnnounced of [true, false]) {
      const laptop = await openLaptop();
      await laptop.store.change(organisationStep(1, { name: 'Agade' }));
      await laptop.store.change(organisationStep(1, { sector: 'lavoro' }));
      laptop.journal.drop(AGADE);
      let isFirst = isAnnounced;
      laptop.journal.onAppend = (documentId) => {
        if (!isFirst) return null;
        isFirst = false;
        return { ok: false, error: { code: 'journal-damaged', documentId, quarantinedAs: 'x.damaged' } };
      };
      expect((await laptop.store.change(organisationStep(1, { notes: 'n' }))).ok).toBe(true);
      await laptop.store.close();
      const { store } = await openLaptop({ journal: laptop.journal });
      expect(await store.database.organisations.toArray()).toMatchObject([
        { name: 'Agade', sector: 'lavoro', notes: 'n' },
      ]);
      await store.close();
    }
  });
});

describe('undo', () => {
  it('takes a step over two documents back and does it again, saved like a change', async () => {
    const laptop = await openLaptop();
    await laptop.store.change({
      undoLabel: 'organisations:undo.import',
      documents: [organisationWrite(1, { name: 'Agade' }), organisationWrite(2, { name: 'Aeris' })],
    });
    await laptop.store.change(organisationStep(2, { name: 'Aeris 2' }));
    expect(laptop.store.undoState.getState()).toEqual({ undoLabel: 'organisations:undo.edit', redoLabel: null });
    await laptop.store.undo();
    expect(await storedNames(laptop)).toEqual(['Agade', 'Aeris']);
    await laptop.store.undo();
    expect(await storedNames(laptop)).toEqual([]);
    expect(laptop.store.undoState.getState()).toEqual({ undoLabel: null, redoLabel: 'organisations:undo.import' });
    await laptop.store.redo();
    await laptop.store.redo();
    expect(await storedNames(laptop)).toEqual(['Agade', 'Aeris 2']);
    const again = await laptop.restart();
    expect(await storedNames(again)).toEqual(['Agade', 'Aeris 2']);
    await again.store.close();
  });

  it('never takes back what came from another laptop, nor what is not undoable', async () => {
    const [own, other] = [await openLaptop({ device: 'A' }), await openLaptop({ device: 'B' })];
    await other.store.change(organisationStep(1, { sector: 'lavoro' }));
    await own.store.change(organisationStep(1, { name: 'Agade' }));
    await own.store.merge([{ documentId: AGADE, update: await other.store.copyOf(AGADE) }]);
    await own.store.change({ undoLabel: null, documents: [organisationWrite(1, { name: 'Agade 2' })] });
    await own.store.undo();
    const rows = await own.store.database.organisations.toArray();
    expect(rows).toMatchObject([{ name: 'Agade 2', sector: 'lavoro' }]);
    await own.store.close();
    await other.store.close();
  });

  it('ends where somebody else sits down, and begins anew', async () => {
    const laptop = await openLaptop();
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    laptop.store.forgetUndo();
    expect(laptop.store.undoState.getState()).toEqual({ undoLabel: null, redoLabel: null });
    await laptop.store.undo();
    await laptop.store.redo();
    expect(await storedNames(laptop)).toEqual(['Agade']);
    await laptop.store.change(organisationStep(1, { name: 'Agade 2' }));
    await laptop.store.undo();
    expect(await storedNames(laptop)).toEqual(['Agade']);
    await laptop.store.close();
  });

  it('of a step that was written over since does not reach for the one before', async () => {
    const laptop = await openLaptop();
    await laptop.store.change(organisationStep(1, { sector: 'lavoro' }));
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    await laptop.store.change({ undoLabel: null, documents: [organisationWrite(1, { name: 'Agade 2' })] });
    await laptop.store.undo();
    expect(await laptop.store.database.organisations.toArray()).toMatchObject([{ name: 'Agade 2', sector: 'lavoro' }]);
    await laptop.store.undo();
    expect(await laptop.store.database.organisations.toArray()).toMatchObject([{ name: 'Agade 2', sector: '' }]);
    await laptop.store.close();
  });

  it('forgets what could be done again once something new is done, in every document', async () => {
    const laptop = await openLaptop();
    await laptop.store.change(organisationStep(1, { name: 'Agade' }));
    await laptop.store.undo();
    await laptop.store.change(organisationStep(2, { name: 'Aeris' }));
    expect(laptop.store.undoState.getState().redoLabel).toBeNull();
    await laptop.store.redo();
    expect(await storedNames(laptop)).toEqual(['Aeris']);
    await laptop.store.undo();
    await laptop.store.redo();
    expect(await storedNames(laptop)).toEqual(['Aeris']);
    await laptop.store.close();
  });
});
