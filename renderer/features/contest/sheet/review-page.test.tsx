import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, sheetOn } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { VoteScreen } from './vote-screen.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('the review of a sheet', () => {
  it('names the marks that are missing, tells them from zero, and signs without them', async () => {
    const user = userEvent.setup();
    const contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1']);
    const document = await contestOn(laptop, contest);
    const juror = document.jurors[0]?.id ?? '';
    openScreen(laptop, `/contests/${contest}/vote/${juror}`, <VoteScreen contest={contest} juror={juror} />);
    await user.click(await screen.findByRole('button', { name: 'Sono Giurato 1, apri la scheda' }));
    // Every criterion of the first pitch but the last, the first of them with a zero.
    await user.keyboard('0{ArrowDown}8{ArrowDown}7{ArrowDown}6');
    await user.keyboard('{Control>}{Enter}{/Control}');

    const review = await screen.findByRole('region', { name: 'Rivedi la tua scheda' });
    expect(within(review).getByText('0 pitch completi su 2.')).toBeTruthy();
    expect(within(review).getByRole('note').textContent).toContain('2 pitch non sono completi');
    expect(within(review).getByRole('note').textContent).toContain('non valgono zero');
    expect(cellsOf(review, 'Comin')).toEqual(['0', '8', '7', '6', 'manca', '', '']);
    expect(cellsOf(review, 'Ulisse')).toEqual(['manca', 'manca', 'manca', 'manca', 'manca', '', '']);

    await user.click(within(review).getByRole('button', { name: 'Firma la scheda' }));
    expect(await screen.findByRole('heading', { name: 'Scheda firmata' })).toBeTruthy();
    const signed = (await sheetOn(laptop, contest, juror)).submissions.at(-1)?.body.entries ?? [];
    const marks = new Map(signed.map((entry) => [entry.pitch, Object.values(entry.marks)]));
    expect(marks.get(document.pitches[0]?.id ?? '')?.toSorted((a, b) => a - b)).toEqual([0, 6, 7, 8]);
    expect(marks.get(document.pitches[1]?.id ?? '') ?? []).toEqual([]);
  });

  it('keeps what is being signed in sight until the disk has answered', async () => {
    const user = userEvent.setup();
    const contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1']);
    const juror = (await contestOn(laptop, contest)).jurors[0]?.id ?? '';
    openScreen(laptop, `/contests/${contest}/vote/${juror}`, <VoteScreen contest={contest} juror={juror} />);
    await user.click(await screen.findByRole('button', { name: 'Sono Giurato 1, apri la scheda' }));
    await user.keyboard('8');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('region', { name: 'Rivedi la tua scheda' });
    await laptop.store.flush();
    let answer: (() => void) | undefined;
    laptop.journal.onAppend = () =>
      new Promise((resolve) => {
        answer = () => resolve(null);
      });
    await user.click(screen.getByRole('button', { name: 'Firma la scheda' }));
    await waitFor(async () => expect((await sheetOn(laptop, contest, juror)).submissions).toHaveLength(1));
    await waitFor(() => expect(answer).toBeDefined());
    expect(screen.getByRole('button', { name: 'Firma la scheda' }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByText('La scheda è già firmata e non è cambiata.')).toBeNull();
    laptop.journal.onAppend = () => null;
    answer?.();
    expect(await screen.findByRole('heading', { name: 'Scheda firmata' })).toBeTruthy();
  });

  it('goes back to the pitch that is not complete', async () => {
    const user = userEvent.setup();
    const contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1']);
    const juror = (await contestOn(laptop, contest)).jurors[0]?.id ?? '';
    openScreen(laptop, `/contests/${contest}/vote/${juror}`, <VoteScreen contest={contest} juror={juror} />);
    await user.click(await screen.findByRole('button', { name: 'Sono Giurato 1, apri la scheda' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: '2. Ulisse' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ulisse');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  });
});

function cellsOf(review: HTMLElement, pitch: string): readonly (string | null)[] {
  const row = within(review)
    .getByRole('button', { name: new RegExp(`^\\d+\\. ${pitch}`, 'u') })
    .closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}
