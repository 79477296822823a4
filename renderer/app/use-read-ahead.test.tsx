import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import { sessionRecord } from '../../shared/documents/organisation-document.ts';
import { openLaptop, type Laptop } from '../../tests/support/laptop.ts';
import { openScreen } from '../../tests/support/open-screen.tsx';
import { createEdition } from '../data/commands/editions.ts';
import { organisationChange } from '../data/commands/organisation-change.ts';
import { createOrganisation } from '../data/commands/organisations.ts';
import { recordChange } from '../data/commands/record-change.ts';
import { useReadAhead } from './use-read-ahead.ts';

const SESSION = '01HZZZZZZZZZZZZZZZZZZZZZZ2';

let laptop: Laptop;
let programme = '';
let metToday = '';
let neverMet = '';

beforeEach(async () => {
  const before = await openLaptop({ device: 'A' });
  const make = async (name: string) => {
    const made = await createOrganisation(before.store, { name });
    return made.ok ? made.value.id : '';
  };
  const edition = await createEdition(before.store, { name: 'Prima', startsOn: '', endsOn: '' });
  programme = edition.ok ? edition.value.id : '';
  [metToday, neverMet] = [await make('Agade'), await make('Comin')];
  await before.store.change(
    organisationChange(metToday, null, [
      recordChange(sessionRecord, SESSION, { topic: 'Prezzo', startsAt: new Date().toISOString() }),
    ]),
  );
  laptop = await before.restart();
  // The page of these tests has none.
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
});

afterEach(async () => {
  await laptop.store.close();
  vi.unstubAllGlobals();
});

function Frame({ isWanted }: { readonly isWanted: boolean }) {
  useReadAhead(isWanted);
  return null;
}

const inMemory = () =>
  [
    documentIdOf({ kind: 'programme', id: programme }),
    ...[metToday, neverMet].map((id) => documentIdOf({ kind: 'organisation', id })),
  ].map((id) => laptop.store.peek(id) !== null);

it('brings the programme and what is being coached to memory before anybody asks, and nothing else', async () => {
  openScreen(laptop, '/', <Frame isWanted />);
  expect(inMemory()).toEqual([false, false, false]);
  await waitFor(() => expect(inMemory()).toEqual([true, true, false]), { timeout: 3000 });
});

it('reads nothing for a juror, nor once the window is left', async () => {
  openScreen(laptop, '/', <Frame isWanted={false} />);
  openScreen(laptop, '/', <Frame isWanted />).unmount();
  await new Promise((over) => setTimeout(over, 900));
  expect(inMemory()).toEqual([false, false, false]);
});
