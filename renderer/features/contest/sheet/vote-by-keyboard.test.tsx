import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, sheetOn, signSheet, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen, type OpenedScreen } from '../../../../tests/support/open-screen.tsx';
import { setMark } from '../../../data/commands/sheet-marks.ts';
import { VoteScreen } from './vote-screen.tsx';

const NOTE = 'sentire i soci uno alla volta';
let laptop: Laptop;
let contest: string;
let juror: string;
const user = userEvent.setup();

beforeEach(async () => {
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse', 'Aeris'], ['Giurato 1', 'Giurato 2']);
  juror = (await contestOn(laptop, contest)).jurors[0]?.id ?? '';
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

/** Opens the sheet at its door, where the button has the focus already. */
async function enter(): Promise<OpenedScreen> {
  const opened = openScreen(
    laptop,
    `/contests/${contest}/vote/${juror}`,
    <VoteScreen contest={contest} juror={juror} />,
  );
  await screen.findByRole('button', { name: 'Sono Giurato 1, apri la scheda' });
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: 'Scheda' });
  return opened;
}

/** What a screen reader was told last. */
function said(): string {
  const regions = screen.getAllByRole('status').filter((one) => one.className === 'visually-hidden');
  return regions.map((one) => one.textContent).join(' ');
}

async function signed() {
  return (await sheetOn(laptop, contest, juror)).submissions.map(({ body }) => body);
}

/** Escape gives the keys back to the marks, with the next frame. */
async function backOnMarks(): Promise<void> {
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'));
}

describe('a whole sheet without a pointer', () => {
  it('marks, abstains, remarks, asks to meet, reviews, signs and amends; every step is said', async () => {
    await enter();
    // Each criterion is a group named with its weight and where it stands.
    expect(screen.getAllByRole('radiogroup').map((one) => one.getAttribute('aria-label'))).toContain(
      'Valore dell’idea, da 0 a 10, peso 25, da votare',
    );
    await user.keyboard('8');
    expect(said()).toContain('8 buono, Valore dell’idea. 4 criteri da votare');
    await user.keyboard('{ArrowDown}x{ArrowDown}0{ArrowDown}7{ArrowDown}6');
    expect(said()).toContain('6 buono, Qualità della squadra. Tutti i criteri votati');
    expect(screen.getByRole('radiogroup', { name: /^Impatto.*, peso 25, 0 assente$/u })).toBeTruthy();

    await user.keyboard('c');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Osservazione' }));
    await user.keyboard('Provato con due musei{Escape}');
    await backOnMarks();

    await user.keyboard('i');
    const wishes = screen.getByRole('group', { name: 'Vorrei incontrarli come' });
    expect(wishes.textContent).toContain('Lo vede solo il coordinamento');
    await user.keyboard('{Enter}{Tab}{Tab} ');
    expect(said()).toContain('Vorresti incontrarli come cliente e finanziatore');
    await user.click(within(wishes).getByRole('textbox', { name: 'Nota per l’incontro' }));
    await user.keyboard('una prova in azienda{Escape}');
    await backOnMarks();

    // The letters that follow at once are the note's: none is left to the keys of the sheet.
    await user.keyboard(`s${NOTE}`);
    const note = screen.getByRole('textbox', { name: 'Nota solo tua' });
    expect(document.activeElement).toBe(note);
    expect(note).toHaveProperty('value', NOTE);
    await user.keyboard('{Escape}');
    await backOnMarks();

    await user.keyboard('n');
    expect(said()).toContain('Pitch 2 di 3: Ulisse');
    await user.keyboard('r');
    await user.keyboard('cliente{Enter}');
    expect(said()).toContain('Astensione su Ulisse');
    expect(screen.getByText('Ti sei astenuto: cliente.')).toBeTruthy();
    // Who abstains because of a link asks for no meeting.
    expect(screen.queryByRole('group', { name: 'Vorrei incontrarli come' })).toBeNull();

    await user.keyboard('n7{ArrowDown}7{ArrowDown}7{ArrowDown}7{ArrowDown}7');
    expect(screen.getByText('7 su ogni criterio')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    const review = await screen.findByRole('region', { name: 'Rivedi la tua scheda' });
    expect(within(review).getByText('2 pitch completi su 2, 1 astensione.')).toBeTruthy();
    expect(review.textContent).toContain('Vorrei incontrarli come cliente e finanziatore: una prova in azienda');
    expect(review.textContent).not.toContain(NOTE);
    await user.keyboard('{Tab}{Enter}');
    expect(await screen.findByRole('heading', { name: 'Scheda firmata' })).toBeTruthy();
    expect(said()).toMatch(/Scheda firmata, codice \w{4}/u);
    expect(screen.getByText(/Si annulla ancora per (5 minuti|4 minuti e \d+ second[oi])/u)).toBeTruthy();

    // Amend: a mark changes, the sheet says what it was, the new version says why.
    await user.click(screen.getByRole('button', { name: 'Correggi un voto' }));
    await user.keyboard('9');
    expect(await screen.findByText(/versione 2, era 7/u)).toBeTruthy();
    expect(screen.getByText(/1 pitch cambiato dopo la firma \w{4}/u)).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Valore dell’idea 9, era 7')).toBeTruthy();
    await user.keyboard('{Tab}{Enter}');
    expect(screen.getByText('Scrivi perché: la scheda era già firmata.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Perché firmi una nuova versione' }), 'riletto');
    await user.click(screen.getByRole('button', { name: 'Firma la versione 2' }));
    expect(await screen.findByRole('heading', { name: 'Scheda firmata' })).toBeTruthy();

    const versions = await signed();
    expect(versions.map(({ sequence, reason }) => [sequence, reason])).toEqual([
      [1, ''],
      [2, 'riletto'],
    ]);
    const entries = versions[0]?.entries ?? [];
    expect(
      entries.map(({ recused, remark, interests, interestNote }) => [recused, remark, interests, interestNote]),
    ).toEqual([
      [false, 'Provato con due musei', ['client', 'funder'], 'una prova in azienda'],
      [true, '', [], ''],
      [false, '', [], ''],
    ]);
    // The private note is in its own document and in no other.
    expect(JSON.stringify(versions)).not.toContain(NOTE);
    const sheetState = await laptop.store.read(`sheet/${contest}/${juror}`);
    expect(textOf(sheetState)).not.toContain(NOTE);
    expect(textOf(await laptop.store.read(`private/${juror}`))).toContain(NOTE);
  }, 60_000);

  it('keeps what is still being typed when the sheet is left, and signs it', async () => {
    const { unmount } = await enter();
    await user.keyboard('8c');
    await user.keyboard('le ultime parole');
    // Straight to the review, without leaving the field.
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect((await screen.findByRole('region', { name: 'Rivedi la tua scheda' })).textContent).toContain(
      'le ultime parole',
    );
    await user.click(screen.getByRole('button', { name: 'Firma la scheda' }));
    await screen.findByRole('heading', { name: 'Scheda firmata' });
    expect((await signed())[0]?.entries[0]?.remark).toBe('le ultime parole');
    await user.click(screen.getByRole('button', { name: 'Correggi un voto' }));
    await user.keyboard('nc');
    await user.keyboard('ancora una');
    unmount();
    const pitch = (await contestOn(laptop, contest)).pitches[1]?.id ?? '';
    await waitFor(async () => {
      expect((await sheetOn(laptop, contest, juror)).drafts.get(pitch)?.remark).toBe('ancora una');
    });
  }, 30_000);

  it('shows nothing that depends on another juror', async () => {
    const { container } = await enter();
    await user.keyboard('8{ArrowDown}6n5');
    await user.keyboard('{ArrowUp}');
    const before = container.innerHTML;
    await signSheet(laptop, contest, 1, [10, 0, 10]);
    const document = await contestOn(laptop, contest);
    const other = document.jurors[1]?.id ?? '';
    const target = { document, juror: other, sheet: await sheetOn(laptop, contest, other) };
    await store(laptop, setMark(target, document.pitches[0]?.id ?? '', document.criteria[0]?.id ?? '', 1));
    await laptop.store.flush();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container.innerHTML).toBe(before);
  }, 20_000);
});

/** Every field of a document, spelled. */
function textOf(state: Awaited<ReturnType<Laptop['store']['read']>>): string {
  return JSON.stringify([...state].map(([type, records]) => [type, [...records].map(([, fields]) => [...fields])]));
}
