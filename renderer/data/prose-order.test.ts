import { afterEach, describe, expect, it, vi } from 'vitest';
import { failWorkingCopy, openLaptop, quotaError, type Laptop } from '../../tests/support/laptop.ts';
import {
  afterPowerCut,
  ID,
  laptopWithSession,
  openNotes,
  ORGANISATION,
  SESSION,
  type,
} from '../../tests/support/session-notes.ts';
import { listConflicts } from '../../shared/documents/conflicts.ts';
import { organisationRecord, sessionNotesOf, sessionRecord } from '../../shared/documents/organisation-document.ts';
import { proseOf, proseText, readProse } from '../../shared/documents/prose.ts';
import { readRecord } from '../../shared/documents/record.ts';
import { readState } from '../../shared/documents/state.ts';
import { organisationChange } from './commands/organisation-change.ts';
import { recordChange } from './commands/record-change.ts';
import { listNotes } from './queries/coaching.ts';
import type { Change } from './store-contract.ts';
import { documentOf } from './update-bytes.ts';

/** Longer than a pause of typing. */
const PAUSE = 250;

const pass = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

const edit = (sector: string): Change =>
  organisationChange(ORGANISATION, 'organisations:undo.edit', [
    recordChange(organisationRecord, ORGANISATION, { sector }),
  ]);

async function documentOn({ store }: Laptop) {
  return documentOf([await store.copyOf(ID)]);
}

async function stored(laptop: Laptop) {
  const doc = await documentOn(laptop);
  return {
    sector: readRecord(readState(doc), organisationRecord, ORGANISATION)?.sector,
    words: proseText(readProse(proseOf(doc, sessionNotesOf(SESSION)))),
    isWhole: doc.store.pendingStructs === null,
    row: (await listNotes().run(laptop.store.database))[0]?.text ?? '',
  };
}

async function storedAfterPowerCut(laptop: Laptop) {
  const again = await afterPowerCut(laptop);
  const found = await stored(again);
  await again.store.close();
  return found;
}

async function lastTrace(laptop: Laptop): Promise<string> {
  const state = await laptop.store.read(ID);
  return state.get('session')?.get(SESSION)?.get('notesTouched')?.all[0]?.time ?? '';
}

afterEach(() => {
  vi.useRealTimers();
});

describe('words typed just before something else', () => {
  it('are stored with a change, and it is there after a power cut', async () => {
    const laptop = await laptopWithSession('A');
    type(await openNotes(laptop), 'Prima della modifica.');
    expect((await laptop.store.change(edit('cultura'))).ok).toBe(true);
    expect(await storedAfterPowerCut(laptop)).toEqual({
      sector: 'cultura',
      words: 'Prima della modifica.',
      isWhole: true,
      row: 'Prima della modifica.',
    });
    await laptop.store.close();
  });

  it('are stored with an undo and a redo', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    await laptop.store.change(edit('cultura'));
    type(notes, 'Uno.');
    expect((await laptop.store.undo()).ok).toBe(true);
    expect(await storedAfterPowerCut(laptop)).toMatchObject({ sector: '', words: 'Uno.', isWhole: true });
    type(notes, 'Due.');
    expect((await laptop.store.redo()).ok).toBe(true);
    expect(await storedAfterPowerCut(laptop)).toMatchObject({ sector: 'cultura', words: 'Uno.\nDue.', isWhole: true });
    await laptop.store.close();
  });

  it('are stored with what another laptop sends', async () => {
    const [laptop, other] = [await laptopWithSession('A'), await openLaptop({ device: 'B' })];
    await other.store.merge([{ documentId: ID, update: await laptop.store.copyOf(ID) }]);
    await other.store.change(edit('cultura'));
    type(await openNotes(laptop), 'Prima di unire.');
    const update = await other.store.copyOf(ID);
    expect((await laptop.store.merge([{ documentId: ID, update }])).ok).toBe(true);
    expect(await storedAfterPowerCut(laptop)).toMatchObject({
      sector: 'cultura',
      words: 'Prima di unire.',
      isWhole: true,
    });
    await Promise.all([laptop.store.close(), other.store.close()]);
  });

  it('are stored before the trace that was held for the words before them', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    type(notes, 'Uno.');
    vi.advanceTimersByTime(200);
    type(notes, 'Due.');
    vi.advanceTimersByTime(29_900);
    const before = laptop.journal.updates(ID).length;
    const trace = await lastTrace(laptop);
    type(notes, 'Tre.');
    vi.advanceTimersByTime(100);
    expect(await lastTrace(laptop)).not.toBe(trace);
    while (laptop.journal.updates(ID).length === before) await new Promise((turn) => setImmediate(turn));
    expect(await storedAfterPowerCut(laptop)).toMatchObject({ words: 'Uno.\nDue.\nTre.', isWhole: true });
    await laptop.store.close();
  });
});

describe('words typed while a change waits its turn', () => {
  it('are in the document whenever they are in the tables', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    let second: Promise<unknown> = Promise.resolve();
    laptop.journal.onAppend = () => {
      laptop.journal.onAppend = () => null;
      second = laptop.store.change(edit('cultura'));
      type(notes, 'Nel frattempo.');
      return null;
    };
    await laptop.store.change(edit('sport'));
    await second;
    const found = await storedAfterPowerCut(laptop);
    expect(found).toMatchObject({ sector: 'cultura', isWhole: true });
    expect(found.row).toBe(found.words);
    await laptop.store.close();
  });
});

describe('words that were thrown out with their document', () => {
  it('are never called saved', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    const restore = failWorkingCopy(laptop, () => {
      type(notes, 'Persa.');
      return quotaError();
    });
    const failure = { code: 'working-copy', cause: 'quota' };
    expect(await laptop.store.change(edit('cultura'))).toEqual({ ok: false, error: failure });
    restore();
    const trouble = { status: 'trouble', cause: failure, waiting: false };
    expect(laptop.store.saveState.getState()).toEqual(trouble);
    await pass(PAUSE);
    expect(laptop.store.saveState.getState()).toEqual(trouble);
    await laptop.store.close();
  });

  it('leave the way free for a trace of those typed after them', async () => {
    const laptop = await laptopWithSession('A');
    type(await openNotes(laptop), 'Resta.');
    await pass(PAUSE);
    const restore = failWorkingCopy(laptop, quotaError);
    await laptop.store.change(edit('cultura'));
    restore();
    const trace = await lastTrace(laptop);
    type(await openNotes(laptop), 'Dopo.');
    await pass(PAUSE);
    expect((await lastTrace(laptop)) > trace).toBe(true);
    await laptop.store.close();
  });

  it('by a change that broke half-way are not answered as stored, nor is a change before it', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    const before = laptop.store.change(edit('sport'));
    type(notes, 'Prima del guasto.');
    const broken = {
      definition: organisationRecord,
      id: ORGANISATION,
      get fields(): never {
        throw new Error('a bug');
      },
    };
    expect(() => laptop.store.change(organisationChange(ORGANISATION, null, [broken]))).toThrow('a bug');
    const answered = await before;
    expect(laptop.store.saveState.getState().status).toBe('trouble');
    await pass(PAUSE);
    expect(laptop.store.saveState.getState().status).toBe('trouble');
    const found = await storedAfterPowerCut(laptop);
    expect([answered.ok, found.sector, found.words, found.row]).toEqual([false, '', '', '']);
    expect(await stored(laptop)).toEqual(found);
    await laptop.store.close();
  });
});

describe('words of a session that is archived on the same laptop', () => {
  it('are no conflict with oneself', async () => {
    const laptop = await laptopWithSession('A');
    const notes = await openNotes(laptop);
    type(notes, 'Uno.');
    await pass(PAUSE);
    type(notes, 'Due.');
    await pass(PAUSE);
    type(notes, 'Tre.');
    await laptop.store.change(
      organisationChange(ORGANISATION, null, [recordChange(sessionRecord, SESSION, { archived: true })]),
    );
    await laptop.store.flush();
    expect(listConflicts(await laptop.store.read(ID))).toEqual([]);
    await laptop.store.close();
  });
});

describe('a store that may not be changed', () => {
  it('shows prose, and neither stores what is written in it nor calls it saved', async () => {
    const before = await laptopWithSession('A');
    type(await openNotes(before), 'Da leggere.');
    await before.store.flush();
    const laptop = await before.restart({ workspace: { freeBytes: 0 } });
    expect(laptop.store.readOnly).toBe('disk-full');
    const notes = await openNotes(laptop);
    expect(proseText(readProse(notes.fragment))).toBe('Da leggere.');
    const frames = laptop.journal.updates(ID).length;
    type(notes, 'Non deve restare.');
    await pass(PAUSE);
    await laptop.store.flush();
    expect(laptop.store.saveState.getState()).toEqual({
      status: 'trouble',
      cause: { code: 'read-only', reason: 'disk-full' },
      waiting: false,
    });
    expect(laptop.journal.updates(ID)).toHaveLength(frames);
    const again = await laptop.restart({ workspace: {} });
    expect(await stored(again)).toMatchObject({ words: 'Da leggere.', row: 'Da leggere.' });
    await again.store.close();
  });
});
