import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contestOn, openContestOn } from '../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { StagePanel } from './desk/stage-panel.tsx';
import { VoteScreen } from './sheet/vote-screen.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  vi.restoreAllMocks();
  cleanup();
  await laptop.store.close();
});

function timer(): string {
  return screen.getByRole('timer').textContent ?? '';
}

describe('the clock of a contest', () => {
  it('runs on from the desk to the sheet and back, and begins anew with the next pitch', async () => {
    const user = userEvent.setup();
    const id = await openContestOn(laptop, ['Comin', 'Ulisse', 'Telecura'], ['Giurato 1']);
    const document = await contestOn(laptop, id);
    const full = `${document.contest.pitchMinutes}:00`;
    const started = performance.now();
    const now = vi.spyOn(performance, 'now').mockReturnValue(started);

    openScreen(laptop, `/contests/${id}`, <StagePanel document={document} />);
    await user.click(screen.getByRole('button', { name: 'Successivo' }));
    expect(screen.getByRole('heading', { name: 'Ulisse' })).toBeTruthy();
    expect(timer()).toContain(full);
    await user.click(screen.getByRole('button', { name: 'Avvia' }));
    cleanup();

    now.mockReturnValue(started + 30_000);
    const juror = document.jurors[0]?.id ?? '';
    openScreen(laptop, `/contests/${id}/vote/${juror}`, <VoteScreen contest={id} juror={juror} />);
    await user.click(await screen.findByRole('button', { name: 'Sono Giurato 1, apri la scheda' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ulisse');
    expect(timer()).toContain(`${document.contest.pitchMinutes - 1}:30`);
    await user.keyboard('n');
    expect(timer()).toContain(full);
    await user.keyboard('p');
    await user.click(screen.getByRole('button', { name: 'Ferma' }));
    cleanup();

    now.mockReturnValue(started + 90_000);
    openScreen(laptop, `/contests/${id}`, <StagePanel document={document} />);
    expect(timer()).toContain(`${document.contest.pitchMinutes - 1}:30`);
    await user.click(screen.getByRole('button', { name: 'Successivo' }));
    expect(timer()).toContain(full);
    await user.click(screen.getByRole('button', { name: 'Precedente' }));
    expect(timer()).toContain(full);
  });
});
