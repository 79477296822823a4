import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { ContestRoutes } from '../routes.tsx';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

let laptop: Laptop;
let contest: string;

const read = () => contestOn(laptop, contest);
const user = userEvent.setup();
const list = () => screen.getByRole('list', { name: 'Programma, in ordine' });
const lines = () =>
  within(list())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function fill(name: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}

beforeEach(async () => {
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse', 'Aeris'], ['Giurato 1', 'Giurato 2']);
  await store(laptop, editContest(await read(), { date: '2021-07-15', pitchMinutes: 8 }, 0));
  await laptop.store.flush();
  openScreen(laptop, `/contests/${contest}/setup`, <ContestRoutes />);
  await user.click(await screen.findByRole('tab', { name: /^Giornata/u }));
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('the day, while the voting is open', () => {
  it('gets its times and the usual items, and is put in order by keyboard', async () => {
    await fill('Inizio', '25');
    expect(await screen.findByText('Non è un’ora: scrivi per esempio 14:30.')).toBeTruthy();
    await fill('Inizio', '14.30');
    expect(await screen.findByText('Dalle 14:30 alle 14:54, 3 pitch e nessun’altra voce.')).toBeTruthy();
    await fill('Domande della giuria', '5');
    await fill('Fra un pitch e l’altro', '2');
    await user.click(screen.getByRole('button', { name: 'Aggiungi la giornata tipo' }));
    expect(await screen.findByText('Dalle 14:30 alle 16:13, 3 pitch e altre 3 voci.')).toBeTruthy();
    expect(lines()).toEqual([
      '14:30Apertura10 min',
      '14:401 Comin 13 min',
      '14:552 Ulisse 13 min',
      '15:103 Aeris 13 min',
      '15:23Chiusura del voto20 min',
      '15:43Premiazione30 min',
    ]);

    await user.click(screen.getByRole('button', { name: /Aggiungi una voce/u }));
    await user.click(await screen.findByRole('menuitem', { name: 'Pausa' }));
    const panel = await screen.findByRole('complementary', { name: 'Pausa' });
    await user.click(within(panel).getByRole('button', { name: /Viene prima di/u }));
    await user.click(await screen.findByRole('option', { name: 'Aeris' }));
    await waitFor(() => expect(lines()[3]).toBe('15:08Pausa20 min'));
    const up = within(list()).getAllByRole('button', { name: 'Sposta su' });
    up[3]?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(lines().slice(2, 4)).toEqual(['14:53Pausa20 min', '15:132 Ulisse 13 min']));

    await user.click(within(panel).getByRole('button', { name: 'Togli «Pausa»' }));
    await waitFor(() => expect(lines()).toHaveLength(6));
    expect((await read()).round.state).toBe('open');
  });
});
