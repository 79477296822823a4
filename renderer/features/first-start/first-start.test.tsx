import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { createEdition } from '../../data/commands/editions.ts';
import { listEditions } from '../../data/queries/editions.ts';
import { dropOfferedFile, offerFile } from '../../platform/offered-file.ts';
import { FirstStart } from './routes.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  dropOfferedFile();
  await laptop.store.close();
});

describe('the first start', () => {
  it('asks who one is, and offers three beginnings', async () => {
    openScreen(laptop, '/', <FirstStart />);
    expect(await screen.findAllByRole('radio', { name: /./u })).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: /Guarda l’edizione di esempio/u })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Comincia da un’edizione vuota' })).toBeTruthy();
  });

  it('shows a file that Miracolo was opened with, and makes the edition it needs', async () => {
    const user = userEvent.setup();
    openScreen(laptop, '/', <FirstStart />);
    await screen.findByRole('button', { name: 'Comincia da un’edizione vuota' });
    act(() => offerFile({ kind: 'spreadsheet', file: { fileName: 'elenco.csv', bytes: new Uint8Array() } }));
    expect(screen.queryByRole('button', { name: /Guarda l’edizione di esempio/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Apri «elenco.csv»' }));
    await waitFor(async () => expect(await listEditions().run(laptop.store.database)).toHaveLength(1));
  });

  it('goes back to the three beginnings when the file is not wanted', async () => {
    const user = userEvent.setup();
    offerFile({ kind: 'spreadsheet', file: { fileName: 'elenco.csv', bytes: new Uint8Array() } });
    openScreen(laptop, '/', <FirstStart />);
    await user.click(await screen.findByRole('button', { name: 'Comincia in un altro modo' }));
    expect(screen.getByRole('button', { name: /Guarda l’edizione di esempio/u })).toBeTruthy();
  });

  it('does not speak of an empty edition where there are data', async () => {
    await createEdition(laptop.store, { name: 'Edizione 2020–21' });
    openScreen(laptop, '/', <FirstStart />);
    expect(await screen.findByRole('button', { name: 'Continua con «Edizione 2020–21»' })).toBeTruthy();
  });
});
