import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../tests/support/laptop.ts';
import { openScreen } from '../../tests/support/open-screen.tsx';
import { createRealSaving } from '../../tests/support/real-saving.ts';
import { archiveOrganisation, changeOrganisation, createOrganisation } from '../data/commands/organisations.ts';
import { Button } from '../ui/button.tsx';
import { useNotes } from '../ui/toast.tsx';
import { useSaveTable } from './use-save-table.ts';
import { useStoreChange } from './use-store-change.ts';
import { useTakeBack } from './use-take-back.ts';

let laptop: Laptop;
let organisation: string;

beforeEach(async () => {
  laptop = await openLaptop();
  const created = await createOrganisation(laptop.store, { name: 'Comin' });
  if (!created.ok) throw new Error(created.error.code);
  organisation = created.value.id;
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

const told = () => document.querySelector('.toasts')?.textContent;

function Archive() {
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const archive = async () => {
    const undo = takeBack();
    await archiveOrganisation(laptop.store, organisation);
    showNote({ message: 'Archiviata', onUndo: undo() });
  };
  return <Button onPress={() => void archive()}>Archivia</Button>;
}

function Nothing() {
  const store = useStoreChange();
  const same = { undoLabel: 'organisations:undo.edit', documents: [] };
  return <Button onPress={() => void store(same, 'Era già così')}>Niente</Button>;
}

async function archived(): Promise<void> {
  openScreen(laptop, '/', <Archive />);
  await userEvent.click(screen.getByRole('button', { name: 'Archivia' }));
  await screen.findByText('Archiviata');
}

describe('the undo beside a note', () => {
  it('takes the change back, and goes', async () => {
    await archived();
    await userEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    await waitFor(() => expect(laptop.store.undoState.getState().redoLabel).not.toBeNull());
    expect(told()).toBe('');
  });

  it('takes nothing back after another change, and says so', async () => {
    await archived();
    await act(() => changeOrganisation(laptop.store, organisation, { name: 'Ulisse' }));
    await userEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(await screen.findByText(/Nel frattempo hai fatto altre modifiche/u)).toBeTruthy();
    expect(laptop.store.undoState.getState().redoLabel).toBeNull();
  });

  it('takes no other change back that was made while the first was being stored', async () => {
    let other: Promise<unknown> = Promise.resolve();
    laptop.journal.onAppend = () => {
      laptop.journal.onAppend = () => null;
      other = changeOrganisation(laptop.store, organisation, { name: 'Ulisse' });
      return null;
    };
    await archived();
    await other;
    const { undoLabel } = laptop.store.undoState.getState();
    await userEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(await screen.findByText(/Nel frattempo hai fatto altre modifiche/u)).toBeTruthy();
    expect(laptop.store.undoState.getState()).toEqual({ undoLabel, redoLabel: null });
  });

  it('takes back a change of a document that was not open when it began', async () => {
    laptop = await laptop.restart();
    await archived();
    await userEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    await waitFor(() => expect(laptop.store.undoState.getState().redoLabel).not.toBeNull());
  });

  it('is not offered where nothing was changed that could be taken back', async () => {
    openScreen(laptop, '/', <Nothing />);
    await userEvent.click(screen.getByRole('button', { name: 'Niente' }));
    expect(await screen.findByText('Era già così')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  });

  it('goes when everything that could be taken back is forgotten', async () => {
    await archived();
    act(() => laptop.store.forgetUndo());
    expect(told()).toBe('');
  });
});

function Save() {
  const save = useSaveTable();
  const table = { sheetName: 'Prova', header: ['Nome'], rows: [] };
  return <Button onPress={() => void save(table, 'csv', 'prova')}>Salva</Button>;
}

describe('what came of a table', () => {
  let home: string;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'outcome-'));
  });

  afterEach(async () => {
    await rm(home, { recursive: true, force: true });
  });

  it('names the missing folder and the cure', async () => {
    openScreen(laptop, '/', <Save />, createRealSaving(join(home, 'nowhere', 'prova.csv')));
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));
    expect(
      await screen.findByText(/^La cartella in cui scrivere non c’è\. .*scegli un’altra cartella\.$/u),
    ).toBeTruthy();
  });

  it('names the file, and the way to it', async () => {
    openScreen(laptop, '/', <Save />, createRealSaving(join(home, 'prova.csv')));
    await userEvent.click(screen.getByRole('button', { name: 'Salva' }));
    expect(await screen.findByText(/prova\.csv/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Mostra il file' })).toBeTruthy();
  });
});
