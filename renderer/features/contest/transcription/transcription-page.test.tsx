import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, sheetOn, signSheet } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { TranscriptionPage } from './transcription-page.tsx';

let laptop: Laptop;
let contest: string;
let juror: string;
const user = userEvent.setup();

beforeEach(async () => {
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1', 'Giurato 2']);
  juror = (await contestOn(laptop, contest)).jurors[0]?.id ?? '';
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

function open() {
  return openScreen(
    laptop,
    `/contests/${contest}/transcribe/${juror}`,
    <TranscriptionPage contest={contest} juror={juror} />,
  );
}

async function begin(name: string): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: 'Nome e cognome' }), `${name}{Enter}`);
}

/** Types the two pitches of the paper, by keyboard only: five marks and a remark, then an abstention. */
async function copy(marks: readonly string[], reason: string): Promise<void> {
  await user.click(await screen.findByRole('textbox', { name: 'Comin, Valore dell’idea' }));
  for (const mark of marks) await user.keyboard(`${mark}{Enter}`);
  await user.keyboard('Un buon pitch{Enter}');
  await user.keyboard('r');
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Ulisse, motivo dell’astensione' }));
  });
  await user.keyboard(reason);
  await user.click(screen.getByRole('button', { name: 'Ho copiato tutto il foglio' }));
}

const finish = () => screen.getByRole('button', { name: 'Ho copiato tutto il foglio' });

describe('a paper sheet copied by two people', () => {
  it('hides the first copy from the second person, shows what differs, and records what the paper says', async () => {
    const page = open();
    await begin('Ada Neri');
    await copy(['8', '7', '10', '6', '4'], 'cliente');
    // A second person, another name, nothing of the first copy anywhere on the page.
    await begin('ada  neri');
    expect(screen.getByText('Ada Neri ha già fatto la prima copia: la seconda la fa un’altra persona.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Nome e cognome' }));
    await begin('Ivo Sala');
    const boxes = await screen.findAllByRole<HTMLInputElement>('textbox');
    expect(boxes).toHaveLength(12);
    expect(boxes.map(({ value }) => value).join('')).toBe('');
    expect(page.container.textContent).not.toMatch(/cliente|buon pitch|10 /u);
    // Undo goes back to the second person's own beginning, and no further.
    await laptop.store.undo();
    await laptop.store.undo();
    await begin('Ivo Sala');
    expect((await screen.findAllByRole<HTMLInputElement>('textbox')).map(({ value }) => value).join('')).toBe('');

    await copy(['8', '1', '10', '6', ''], 'cliente');
    expect(await screen.findByText('Restano 2 differenze')).toBeTruthy();
    const first = screen.getByRole('region', { name: 'Comin, Innovazione e originalità' });
    expect(within(first).getByText('7')).toBeTruthy();
    expect(within(first).getByText('1')).toBeTruthy();
    await user.click(within(first).getByRole('button', { name: 'Sul foglio c’è 7' }));
    const second = await screen.findByRole('region', { name: 'Comin, Qualità della squadra' });
    const other = within(second).getByRole('textbox', { name: 'Altro voto, letto sul foglio' });
    await user.type(other, '12{Enter}');
    expect(within(second).getByText(/12 non sta sulla scala: scrivi un voto da 0 a 10/u)).toBeTruthy();
    await user.clear(other);
    await user.type(other, '5{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Registra la scheda di carta' }));

    expect(await screen.findByText(/copiata da Ada Neri e Ivo Sala/u)).toBeTruthy();
    const contestNow = await contestOn(laptop, contest);
    const { body } = (await sheetOn(laptop, contest, juror)).submissions.at(-1) ?? {};
    expect(body?.origin).toEqual({ kind: 'paper', fileName: '', transcribers: ['Ada Neri', 'Ivo Sala'] });
    const [comin, ulisse] = contestNow.pitches.map(({ id }) => body?.entries.find(({ pitch }) => pitch === id));
    expect(contestNow.criteria.map(({ id }) => comin?.marks[id])).toEqual([8, 7, 10, 6, 5]);
    expect(comin?.remark).toBe('Un buon pitch');
    expect([ulisse?.recused, ulisse?.recusalReason, ulisse?.marks]).toEqual([true, 'cliente', {}]);
  }, 30_000);

  it('refuses a mark off the scale where it is typed, and does not end the copy with it', async () => {
    open();
    await begin('Ada Neri');
    const box = await screen.findByRole('textbox', { name: 'Comin, Valore dell’idea' });
    await user.type(box, '11');
    expect(screen.getByText(/11 non sta sulla scala: scrivi un voto da 0 a 10, oppure lascia vuoto/u)).toBeTruthy();
    expect(box.getAttribute('aria-invalid')).toBe('true');
    await user.click(finish());
    expect(screen.getByText('Correggi prima le caselle segnate.')).toBeTruthy();
    await user.clear(box);
    await user.type(box, '9');
    await user.click(finish());
    expect(await screen.findByText('Chi copia per secondo?')).toBeTruthy();
  });

  it('forgets a wrong mark where the pitch becomes an abstention', async () => {
    open();
    await begin('Ada Neri');
    await user.type(await screen.findByRole('textbox', { name: 'Comin, Valore dell’idea' }), '11');
    await user.type(screen.getByRole('textbox', { name: 'Comin, Innovazione e originalità' }), 'r');
    await screen.findByRole('textbox', { name: 'Comin, motivo dell’astensione' });
    await user.click(finish());
    expect(await screen.findByText('Chi copia per secondo?')).toBeTruthy();
  });

  it('goes on where it was left, and says why it replaces a version that was signed', async () => {
    await signSheet(laptop, contest, 0, [6, 6]);
    const before = open();
    await begin('Ada Neri');
    await user.type(await screen.findByRole('textbox', { name: 'Comin, Valore dell’idea' }), '9');
    before.unmount();
    open();
    const again = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Comin, Valore dell’idea' });
    expect(again.value).toBe('9');
    await user.click(finish());
    await begin('Ivo Sala');
    await user.type(await screen.findByRole('textbox', { name: 'Comin, Valore dell’idea' }), '9');
    await user.click(finish());
    await user.click(await screen.findByRole('button', { name: 'Registra la versione 2' }));
    expect(screen.getByText('Scrivi perché: una versione c’è già.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Perché una nuova versione' }), 'foglio ritrovato');
    await user.click(screen.getByRole('button', { name: 'Registra la versione 2' }));
    expect(await screen.findByText(/Versione 2, codice/u)).toBeTruthy();
    const { submissions } = await sheetOn(laptop, contest, juror);
    expect(submissions.map(({ body }) => [body.sequence, body.reason])).toEqual([
      [1, ''],
      [2, 'foglio ritrovato'],
    ]);
  }, 20_000);
});
