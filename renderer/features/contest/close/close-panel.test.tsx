import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, signSheet } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { WorkerInPlace } from '../../../../tests/support/worker-in-place.ts';
import { RankingPage } from '../ranking/ranking-page.tsx';

let laptop: Laptop;
let contest: string;

beforeEach(async () => {
  Object.assign(globalThis, { Worker: WorkerInPlace });
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1', 'Giurato 2']);
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

async function openClosing(): Promise<HTMLElement> {
  await laptop.store.flush();
  openScreen(laptop, `/contests/${contest}/ranking`, <RankingPage contest={contest} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Chiudi il turno…' }));
  return screen.getByRole('region', { name: 'Chiudere il turno?' });
}

describe('the step before a round is closed', () => {
  it('says what is missing and what closing changes, and asks why before it closes', async () => {
    const user = userEvent.setup();
    await signSheet(laptop, contest, 0, [8, 5]);
    const step = await openClosing();
    expect(within(step).getByText('Mancano 2 schede, di Giurato 2.')).toBeTruthy();
    expect(within(step).getByText(/non valgono zero, sono assenti/u)).toBeTruthy();
    expect(within(step).getByText(/Nel caso estremo/u)).toBeTruthy();
    const row = within(step).getByText('Ulisse').closest('tr');
    expect(row?.textContent).toContain('fra 1° e 2°');

    const close = within(step).getByRole('button', { name: 'Chiudi senza 2 schede' });
    await user.click(close);
    expect(within(step).getByText('Mancano delle schede: scrivi perché si chiude senza.')).toBeTruthy();
    await user.type(within(step).getByRole('textbox', { name: 'Perché si chiude ora' }), '   ');
    await user.click(close);
    expect((await contestOn(laptop, contest)).round.state).toBe('open');

    await user.type(within(step).getByRole('textbox', { name: 'Perché si chiude ora' }), 'Giurato 2 è partito');
    await user.click(close);
    expect(await screen.findByText('Turno chiuso')).toBeTruthy();
    const { round } = await contestOn(laptop, contest);
    expect(round.state).toBe('closed');
    expect(round.closingReason).toBe('Giurato 2 è partito');
  });

  it('asks for no reason when every sheet is there', async () => {
    await signSheet(laptop, contest, 0, [8, 5]);
    await signSheet(laptop, contest, 1, [7, 6]);
    const step = await openClosing();
    expect(within(step).getByRole('heading', { name: 'Tutte le schede ci sono' })).toBeTruthy();
    expect(within(step).queryByRole('textbox')).toBeNull();
    await userEvent.setup().click(within(step).getByRole('button', { name: 'Chiudi il turno' }));
    expect(await screen.findByText('Turno chiuso')).toBeTruthy();
    expect((await contestOn(laptop, contest)).round.state).toBe('closed');
  });

  it('does not close a round nobody voted in', async () => {
    const step = await openClosing();
    expect(within(step).getByText(/Nessuna scheda firmata/u)).toBeTruthy();
    expect(within(step).getByRole<HTMLButtonElement>('button', { name: /Chiudi senza/u }).disabled).toBe(true);
  });
});
