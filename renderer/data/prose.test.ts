import { describe, expect, it, vi } from 'vitest';
import { openLaptop, type Laptop } from '../../tests/support/laptop.ts';
import { ID, laptopWithSession, openNotes, ORGANISATION, SESSION, type } from '../../tests/support/session-notes.ts';
import { exportDocument } from '../../shared/documents/export.ts';
import { listConflicts } from '../../shared/documents/conflicts.ts';
import { organisationRecord, sessionRecord } from '../../shared/documents/organisation-document.ts';
import { listNotes, listSessions } from './queries/coaching.ts';
import { organisationChange } from './commands/organisation-change.ts';
import { recordChange } from './commands/record-change.ts';
import { documentOf } from './update-bytes.ts';

async function exchange(a: Laptop, b: Laptop): Promise<void> {
  const [ofA, ofB] = await Promise.all([a.store.copyOf(ID), b.store.copyOf(ID)]);
  await a.store.merge([{ documentId: ID, update: ofB }]);
  await b.store.merge([{ documentId: ID, update: ofA }]);
}

async function textOf({ store }: Laptop): Promise<string> {
  return (await listNotes().run(store.database))[0]?.text ?? '';
}

describe('prose', () => {
  it('is saved by itself to both stores, and is there after a restart', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    type(notes, 'Nove partirebbero da soli.');
    expect(laptop.store.saveState.getState().status).not.toBe('trouble');
    await laptop.store.flush();
    expect(await textOf(laptop)).toBe('Nove partirebbero da soli.');
    const journal = exportDocument(documentOf(laptop.journal.updates(ID)));
    expect(journal).toContain('Nove partirebbero da soli.');
    const again = await laptop.restart();
    expect(exportDocument(documentOf([await again.store.copyOf(ID)]))).toBe(journal);
    await again.store.close();
  });

  it('typed first after a restart stores the rows that changed, not those of the whole document', async () => {
    const before = await laptopWithSession('A');
    type(await openNotes(before), 'Prima.');
    await before.store.flush();
    for (const { rest, isShown } of [
      { rest: 0, isShown: true },
      { rest: 1000, isShown: true },
      { rest: 1000, isShown: false },
    ]) {
      const laptop = await before.restart();
      if (isShown) laptop.store.subscribe(ID, () => undefined);
      const put = vi.spyOn(laptop.store.database.organisations, 'bulkPut');
      const notes = await openNotes(laptop);
      await new Promise((over) => setTimeout(over, rest));
      type(notes, `Dopo ${rest}.`);
      await laptop.store.flush();
      // Where nobody had the time or the reason to work out what the tables hold, they are written anew, and are right too.
      expect([rest, put.mock.calls.length]).toEqual([rest, isShown && rest > 0 ? 0 : 1]);
      expect(await textOf(laptop)).toMatch(new RegExp(`^Prima\\.[^]*Dopo ${rest}\\.$`));
      expect(await laptop.store.database.organisations.count()).toBe(1);
      await laptop.store.close();
    }
  });

  it('draws no screen anew while it is typed, not even for its traces', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    const told = vi.fn();
    const stop = laptop.store.subscribe(ID, told);
    type(notes, 'Nove partirebbero da soli.');
    await laptop.store.flush();
    expect(await textOf(laptop)).toBe('Nove partirebbero da soli.');
    expect(laptop.store.peek(ID)?.get('session')?.get(SESSION)?.has('notesTouched')).toBe(true);
    expect(told).not.toHaveBeenCalled();
    await laptop.store.change(
      organisationChange(ORGANISATION, null, [recordChange(organisationRecord, ORGANISATION, { sector: 'cultura' })]),
    );
    expect(told).toHaveBeenCalledOnce();
    stop();
    await laptop.store.close();
  });

  it('is not called saved while it waits for a pause of typing', async () => {
    const laptop = await laptopWithSession('A');
    const before = laptop.store.saveState.getState();
    const notes = await openNotes(laptop);
    // Typed when the change is on its way already: it cannot take the words along.
    laptop.journal.onAppend = () => {
      laptop.journal.onAppend = () => null;
      type(notes, 'Appena scritto');
      return null;
    };
    await laptop.store.change(
      organisationChange(ORGANISATION, null, [recordChange(organisationRecord, ORGANISATION, { sector: 'cultura' })]),
    );
    // The change above is stored; the words typed meanwhile are not yet.
    expect(laptop.store.saveState.getState()).toEqual(before);
    await laptop.store.flush();
    expect(laptop.store.saveState.getState().status).toBe('saved');
    await laptop.store.close();
  });

  it('comes back from the journal when the working copy is lost', async () => {
    const laptop = await laptopWithSession('A');
    type(await openNotes(laptop), 'Il margine c’è subito.');
    await laptop.store.flush();
    await laptop.store.close();
    const again = await openLaptop({ device: 'A', journal: laptop.journal });
    expect(await textOf(again)).toBe('Il margine c’è subito.');
    await again.store.close();
  });

  it('of two laptops merges, without a conflict', async () => {
    const [a, b] = [await laptopWithSession('A'), await openLaptop({ device: 'B' })];
    await b.store.merge([{ documentId: ID, update: await a.store.copyOf(ID) }]);
    type(await openNotes(a), 'Da A');
    type(await openNotes(b), 'Da B');
    await Promise.all([a.store.flush(), b.store.flush()]);
    await exchange(a, b);
    expect(await textOf(a)).toBe(await textOf(b));
    expect((await textOf(a)).split('\n').toSorted()).toEqual(['Da A', 'Da B']);
    expect(listConflicts(await a.store.read(ID))).toEqual([]);
    await Promise.all([a.store.close(), b.store.close()]);
  });

  it('written while another laptop archives the session is listed', async () => {
    const [a, b] = [await laptopWithSession('A'), await openLaptop({ device: 'B' })];
    const notes = await openNotes(a);
    type(notes, 'Letto da tutti e due');
    await a.store.flush();
    await b.store.merge([{ documentId: ID, update: await a.store.copyOf(ID) }]);
    type(notes, 'Scritto dopo');
    await a.store.flush();
    await b.store.change(
      organisationChange(ORGANISATION, null, [recordChange(sessionRecord, SESSION, { archived: true })]),
    );
    await exchange(a, b);
    for (const { store } of [a, b]) {
      expect(listConflicts(await store.read(ID))).toMatchObject([
        { kind: 'edited-after-archive', type: 'session', id: SESSION, field: 'notesTouched' },
      ]);
      expect(await listSessions().run(store.database)).toEqual([]);
    }
    await Promise.all([a.store.close(), b.store.close()]);
  });
});
