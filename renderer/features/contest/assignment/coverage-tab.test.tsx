import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { addRecusal } from '../../../data/commands/contest-jury.ts';
import { openRound, returnToPreparation } from '../../../data/commands/contest-round.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { ContestRoutes } from '../routes.tsx';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

let laptop: Laptop;
let contest: string;

const read = () => contestOn(laptop, contest);
const user = userEvent.setup();
const cell = (name: RegExp) => screen.getByRole('button', { name });

async function openTab(): Promise<void> {
  await laptop.store.flush();
  openScreen(laptop, `/contests/${contest}/setup`, <ContestRoutes />);
  await user.click(await screen.findByRole('tab', { name: /^Chi giudica/u }));
}

beforeEach(async () => {
  laptop = await openLaptop();
  const jurors = ['Giurato 1', 'Giurato 2', 'Giurato 3', 'Giurato 4'];
  contest = await openContestOn(laptop, ['Comin', 'Ulisse', 'Aeris', 'Badacare'], jurors);
  await store(laptop, returnToPreparation(await read(), 0));
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('a balanced assignment', () => {
  it('is prepared, explained and changed by keyboard, and keeps what was chosen', async () => {
    const before = await read();
    await store(laptop, addRecusal(before, before.jurors[0]?.id ?? '', before.pitches[0]?.id ?? '', 'socio'));
    await store(laptop, editContest(await read(), { sheetsPerPitch: 2 }, 0));
    await openTab();
    await user.click(screen.getByRole('radio', { name: /^Assegnazione bilanciata/u }));
    await user.click(await screen.findByRole('button', { name: 'Prepara l’assegnazione' }));
    expect(await screen.findByText('Ogni pitch ha almeno 2 giurati, ogni giurato 2 pitch.')).toBeTruthy();

    const first = cell(/^Comin, Giurato 1: si astiene$/u);
    first.focus();
    expect(screen.getByText('Si astiene (socio): il calcolo non lo assegna mai.')).toBeTruthy();
    await user.keyboard(' ');
    expect((await read()).assignments.find(({ id }) => id === before.jurors[0]?.id)?.value.byHand).toEqual([]);

    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Comin, Giurato 2: /u);
    await user.keyboard('{ArrowDown}{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ulisse, Giurato 4: /u);
    const name = document.activeElement?.getAttribute('aria-label') ?? '';
    const wasIn = name.endsWith(': assegnato');
    await user.keyboard(' ');
    const now = wasIn ? 'tolto a mano' : 'assegnato a mano';
    const chosen = await screen.findByRole('button', { name: `Ulisse, Giurato 4: ${now}` });
    expect(document.activeElement).toBe(chosen);
    expect(chosen.getAttribute('aria-pressed')).toBe(String(!wasIn));

    await user.click(screen.getByRole('button', { name: 'Ricalcola tenendo le mie scelte' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Da guardare' })).toBeNull());
    expect(screen.getByRole('button', { name: `Ulisse, Giurato 4: ${now}` })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Comin, Giurato 1: si astiene' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Lascia decidere al calcolo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ricalcola da capo' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Ricalcola tenendo le mie scelte' }));
    await user.click((await screen.findAllByRole('button', { name: /^Annulla/u }))[0] ?? document.body);
  });

  it('says what is lacking and who has nothing to do', async () => {
    await store(laptop, editContest(await read(), { coverage: 'assigned', sheetsPerPitch: 5 }, 0));
    await openTab();
    expect(screen.getByText('Nessun pitch è ancora assegnato.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Prepara l’assegnazione' }));
    expect(await screen.findByText('4 pitch hanno meno di 5 giurati.')).toBeTruthy();
    const notes = screen.getByRole('list', { name: 'Da guardare' });
    expect(notes.textContent).toContain('Comin ha 4 giurati su 5: la giuria è troppo piccola.');
  });

  it('stands still once the voting is open', async () => {
    await store(laptop, openRound(await read(), '2021-07-15T09:00:00.000Z'));
    await openTab();
    for (const radio of screen.getAllByRole('radio')) expect((radio as HTMLInputElement).disabled).toBe(true);
    expect(screen.getByText(/^Si sceglie prima del voto/u)).toBeTruthy();
  });
});

describe('panels', () => {
  it('are dealt evenly, warn when nobody is shared, and are changed one by one', async () => {
    await openTab();
    await user.click(screen.getByRole('radio', { name: /^Gruppi/u }));
    await user.click(await screen.findByRole('button', { name: 'Aggiungi un gruppo' }));
    const deal = await screen.findByRole('button', { name: 'Dividi in parti uguali' });
    await user.click(deal);
    expect(await screen.findByText(/^Nessun giurato è in comune/u)).toBeTruthy();
    expect(screen.getAllByText('2 giurati, 2 pitch')).toHaveLength(2);

    const shared = screen.getByRole('textbox', { name: 'Giurati in tutti i gruppi' });
    await user.clear(shared);
    await user.type(shared, '2{Enter}');
    await user.click(deal);
    expect(await screen.findByText('2 giurati sono in comune: i gruppi si possono confrontare.')).toBeTruthy();

    const table = screen.getByRole('table', { name: 'Pitch' });
    await user.click(within(table).getByRole('button', { name: /Gruppo che giudica Comin/u }));
    await user.click(await screen.findByRole('option', { name: 'Tutti i gruppi' }));
    await waitFor(async () => expect((await read()).pitches[0]?.value.panel).toBe(''));
    await user.click(screen.getByRole('button', { name: 'Togli «Gruppo A»' }));
    await waitFor(async () => expect((await read()).panels).toHaveLength(1));
  });
});
