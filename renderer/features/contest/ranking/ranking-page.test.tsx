import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openContestOn, signSheet } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { createRealSaving } from '../../../../tests/support/real-saving.ts';
import { WorkerInPlace } from '../../../../tests/support/worker-in-place.ts';
import type { Bridge } from '../../../../shared/contract/contract.ts';
import { RankingPage } from './ranking-page.tsx';

/** Drawing juries takes a while where other tests run beside. */
const PATIENT = { timeout: 15_000 };

let laptop: Laptop;

beforeEach(async () => {
  vi.stubGlobal('Worker', WorkerInPlace);
  // This page does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await laptop.store.close();
});

/** One list of marks a juror, one mark a pitch. */
async function openRanking(
  marks: readonly (readonly number[])[],
  methods: Partial<Bridge> = {},
): Promise<ReturnType<typeof userEvent.setup>> {
  const pitches = ['Comin', 'Ulisse', 'Agade'].slice(0, marks[0]?.length);
  const jurors = marks.map((_, index) => `Giurato ${index + 1}`);
  const contest = await openContestOn(laptop, pitches, jurors);
  for (const [index, own] of marks.entries()) await signSheet(laptop, contest, index, own);
  await laptop.store.flush();
  openScreen(laptop, `/contests/${contest}/ranking`, <RankingPage contest={contest} />, methods);
  await screen.findByRole('grid', { name: 'Classifica' });
  return userEvent.setup();
}

const places = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('the ranking', () => {
  it('is there at once, then says how sure each place is', async () => {
    await openRanking([
      [9, 6, 3],
      [8, 7, 2],
      [9, 5, 4],
    ]);
    expect(places()[0]).toMatch(/^1°Comin/u);
    expect(await screen.findByText('sempre 1°', {}, PATIENT)).toBeTruthy();
    expect(screen.getByText(/prima in tutti i ricampionamenti/u)).toBeTruthy();
    expect(screen.getByText(/Togliendo un giurato qualsiasi resta al 1° posto/u)).toBeTruthy();
  });

  it('walks its rows with the arrow keys, and the profile follows', async () => {
    const user = await openRanking([
      [9, 6, 3],
      [8, 7, 2],
    ]);
    within(screen.getByRole('grid', { name: 'Classifica' }))
      .getAllByRole('row')[1]
      ?.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('heading', { name: /^Ulisse/u })).toBeTruthy();
    await user.keyboard('{End}');
    expect(screen.getByRole('heading', { name: /^Agade/u })).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^3°Agade/u);
  });

  it('announces a tie, and says of a jury of one what cannot be told', async () => {
    await openRanking([[7, 7, 2]]);
    expect(screen.getAllByText('ex aequo').length).toBeGreaterThan(0);
    expect(screen.getByText(/Ha votato solo Giurato 1/u)).toBeTruthy();
    expect(screen.getByText('Con un giurato solo la severità non si può dire.')).toBeTruthy();
    expect(screen.queryByText(/ricampionamenti/u)).toBeNull();
  });
});

describe('the other tabs', () => {
  it('marks in the plot of the jury exactly those the tab counts', async () => {
    const user = await openRanking([
      [5, 5, 5],
      [9, 6, 3],
      [8, 6, 2],
      [9, 5, 3],
      [8, 7, 3],
      [0, 0, 0],
    ]);
    const tab = await screen.findByRole('tab', { name: /^Giurati.*da guardare$/u }, PATIENT);
    await screen.findByText(/Togliendo/u, {}, PATIENT);
    const counted = () => /\d+/u.exec(tab.textContent)?.[0];
    const marked = () => String(document.querySelectorAll('.severity-watched').length);
    expect(Number(counted())).toBeGreaterThan(1);
    expect(marked()).toBe(counted());
    await user.click(tab);
    await screen.findByRole('grid', { name: 'I giurati' });
    expect(marked()).toBe(counted());
  });

  it('leads from the jury’s decisions to closing while the voting is open', async () => {
    const user = await openRanking([[9, 6, 3]]);
    await user.click(screen.getByRole('tab', { name: 'Delibera' }));
    const panel = screen.getByRole('tabpanel', { name: 'Delibera' });
    await user.click(await within(panel).findByRole('button', { name: 'Chiudi il turno…' }));
    expect(screen.getByRole('region', { name: 'Chiudere il turno?' })).toBeTruthy();
  });

  it('tells a juror without spread as a fact', async () => {
    const user = await openRanking([
      [5, 5, 5],
      [8, 6, 2],
      [9, 5, 3],
    ]);
    await user.click(screen.getByRole('tab', { name: /^Giurati/u }));
    const row = within(await screen.findByRole('grid', { name: 'I giurati' }))
      .getByText('Giurato 1')
      .closest('tr');
    expect(row?.textContent).toContain('nessuna differenza');
    await user.click(within(screen.getByRole('grid', { name: 'I giurati' })).getByText('Giurato 1'));
    expect(await screen.findByRole('img', { name: 'Quante volte ha dato ogni voto: 5: 15' })).toBeTruthy();
  });

  it('gives every measure of agreement, or why it cannot', async () => {
    const user = await openRanking([[9, 6, 3]]);
    await user.click(screen.getByRole('tab', { name: /^Accordo/u }));
    const gaps = await screen.findAllByText(/non calcolabile perché serve più di un giurato/u, {}, PATIENT);
    expect(gaps).toHaveLength(10);
  });

  it('tries a jury without a juror and a criterion without weight, and takes it back', async () => {
    const user = await openRanking([
      [9, 6, 3],
      [4, 9, 2],
    ]);
    await user.click(screen.getByRole('tab', { name: 'E se…' }));
    expect(screen.getByText('Prova: non cambia nulla')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Lascia fuori Giurato 2' }));
    expect(screen.getByText(/cambiano posto/u).textContent).toContain('2');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toMatch(/^1°Ulisse.*2°/u);
    await user.click(screen.getByRole('button', { name: 'Torna alla regola dichiarata' }));
    expect(screen.getByText(/Cambia un peso, il metodo o la giuria/u)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Lascia fuori Giurato 2' }).checked).toBe(false);
  });

  it('compares two entries by counts, never by names', async () => {
    const user = await openRanking([
      [9, 6, 3],
      [4, 9, 2],
      [8, 7, 2],
    ]);
    await user.click(screen.getByRole('tab', { name: 'A due a due' }));
    await user.click(screen.getByRole('button', { name: 'Comin contro Agade: 3 a 0' }));
    expect(screen.getByText(/preferita da 3 giurati su 3/u)).toBeTruthy();
    const panel = screen.getByRole('tabpanel', { name: 'A due a due' });
    expect(panel.textContent).not.toContain('Giurato 1');
  });
});

describe('a paper that cannot be kept', () => {
  it('is told as trouble, with its cause and its cure', async () => {
    Object.assign(globalThis.window, { miracolo: { onEvent: () => () => undefined } });
    const nowhere = join(tmpdir(), 'no-such-folder', 'classifica.pdf');
    const user = await openRanking([[9, 6, 3]], createRealSaving(nowhere));
    await user.click(screen.getByRole('button', { name: 'Stampa' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Classifica' }));
    const note = await screen.findByText(/^La cartella in cui scrivere non c’è\./u, {}, PATIENT);
    expect(note.textContent).toContain('scegli un’altra cartella');
    expect(note.closest('.toast')?.querySelector('svg')).not.toBeNull();
    expect(screen.queryByText(/PDF salvato/u)).toBeNull();
  });
});
