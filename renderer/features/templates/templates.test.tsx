import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { createEdition } from '../../data/commands/editions.ts';
import { TemplatesRoutes } from './routes.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
  expect((await createEdition(laptop.store, { name: '2026' })).ok).toBe(true);
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('the templates', () => {
  it('are listed with the version that new assessments begin from', async () => {
    openScreen(laptop, '/templates', <TemplatesRoutes />);
    const row = await screen.findByRole('row', { name: /Mappa dei bisogni Social-Tech/u });
    expect(within(row).getByText(/versione 1/u)).toBeTruthy();
    expect(within(row).getByText('8')).toBeTruthy();
    expect(screen.getByText('Maturità tecnologica e sociale')).toBeTruthy();
  });

  it('get a next version: begun, lacking a sentence, mended, published', async () => {
    const user = userEvent.setup();
    openScreen(laptop, '/templates/needs-map', <TemplatesRoutes />);
    expect(await screen.findByText('Di serie, in italiano e in inglese. Non cambia mai.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Comincia una versione nuova' }));
    expect(await screen.findByText('Per ora dice le stesse cose della versione 1.')).toBeTruthy();
    await user.click(screen.getByRole('row', { name: 'Legale e governance' }));
    const sentence = await screen.findByLabelText('2. ipotesi');
    await user.clear(sentence);
    await user.tab();
    const fault = await screen.findByText(/«Legale e governance», livello 2: manca la frase/u);
    expect(fault).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Pubblica la versione 2' }).disabled).toBe(true);
    await user.type(sentence, 'Un elenco c’è.');
    await user.tab();
    expect(await screen.findByText('Legale e governance: frasi dei livelli.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pubblica la versione 2' }));
    expect(await screen.findByText('Scrivi in una frase perché nasce questa versione.')).toBeTruthy();
    await user.type(screen.getByLabelText('Perché questa versione'), 'Parole più chiare');
    await user.click(screen.getByRole('button', { name: 'Pubblica la versione 2' }));
    expect(await screen.findByText('Parole più chiare')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Butta la bozza' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Comincia una versione nuova' })).toBeTruthy();
  });
});
