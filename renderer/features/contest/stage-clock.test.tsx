import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editContest } from '../../data/commands/contest-setup.ts';
import { contestOn, openContestOn, store } from '../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { useContest } from './use-contest.ts';
import { StagePanel } from './desk/stage-panel.tsx';
import { VoteScreen } from './sheet/vote-screen.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  cleanup();
  await laptop.store.close();
});

function timer(): string {
  return screen.getByRole('timer').textContent ?? '';
}

function LivePanel({ contest }: { readonly contest: string }) {
  const document = useContest(contest);
  return document === null ? null : <StagePanel document={document} />;
}

/** A contest with three minutes to present and two for questions. */
async function shortContest(): Promise<string> {
  const id = await openContestOn(laptop, ['Comin', 'Ulisse', 'Telecura'], ['Giurato 1']);
  await store(laptop, editContest(await contestOn(laptop, id), { pitchMinutes: 3, questionMinutes: 2 }, 0));
  return id;
}

const NOON = Date.UTC(2021, 6, 15, 10, 0);

/** Stands still at a time of day; timers go on. */
function clockAt(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOON + milliseconds);
}

async function openDesk(id: string): Promise<void> {
  openScreen(laptop, `/contests/${id}`, <LivePanel contest={id} />);
  await screen.findByRole('timer');
}

describe('the clock of a contest', () => {
  it('runs on from the desk to the sheet and back, and begins anew with the next pitch', async () => {
    const user = userEvent.setup();
    const id = await shortContest();
    clockAt(0);
    await openDesk(id);
    expect(timer()).toContain('3:00');
    await user.click(screen.getByRole('button', { name: 'Avvia' }));
    await screen.findByRole('button', { name: 'Ferma' });
    cleanup();

    clockAt(30_000);
    const juror = (await contestOn(laptop, id)).jurors[0]?.id ?? '';
    openScreen(laptop, `/contests/${id}/vote/${juror}`, <VoteScreen contest={id} juror={juror} />);
    await user.click(await screen.findByRole('button', { name: 'Sono Giurato 1, apri la scheda' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Comin');
    expect(timer()).toContain('2:30');
    await user.keyboard('n');
    expect(timer()).toContain('3:00');
    await user.keyboard('p');
    await user.click(screen.getByRole('button', { name: 'Ferma' }));
    await screen.findByRole('button', { name: 'Avvia' });
    cleanup();

    clockAt(90_000);
    await openDesk(id);
    expect(timer()).toContain('2:30');
    await user.click(screen.getByRole('button', { name: 'Passa alle domande' }));
    await screen.findByRole('button', { name: 'Apri la votazione' });
    expect(timer()).toContain('2:00');
    await user.click(screen.getByRole('button', { name: 'Apri la votazione' }));
    await user.click(await screen.findByRole('button', { name: 'Prossimo: 2 Ulisse' }));
    expect(await screen.findByRole('heading', { name: 'Ulisse' })).toBeTruthy();
    expect(timer()).toContain('3:00');
    const [times] = (await contestOn(laptop, id)).stageTimes;
    expect(times?.value).toEqual({
      startedAt: new Date(NOON).toISOString(),
      finishedAt: new Date(NOON + 90_000).toISOString(),
    });
  });

  it('goes on after the app was closed and opened again', async () => {
    const user = userEvent.setup();
    const id = await shortContest();
    clockAt(0);
    await openDesk(id);
    await user.click(screen.getByRole('button', { name: 'Avvia' }));
    await screen.findByRole('button', { name: 'Ferma' });
    cleanup();
    vi.useRealTimers();
    laptop = await laptop.restart();

    clockAt(100_000);
    await openDesk(id);
    expect(timer()).toContain('1:20');
    expect(screen.getByRole('button', { name: 'Ferma' })).toBeTruthy();
  });

  it('says the last minute and counts on in words when the time is over', async () => {
    const user = userEvent.setup();
    const id = await shortContest();
    clockAt(0);
    await openDesk(id);
    await user.click(screen.getByRole('button', { name: 'Avvia' }));
    await screen.findByRole('button', { name: 'Ferma' });
    expect(timer()).toContain('per la presentazione');
    vi.setSystemTime(NOON + 120_500);
    expect(await screen.findByText('Resta un minuto per la presentazione.')).toBeTruthy();
    expect(timer()).toBe('1:00ultimo minuto');
    vi.setSystemTime(NOON + 192_000);
    expect(await screen.findByText('Il tempo della presentazione è finito.')).toBeTruthy();
    expect(timer()).toBe('0:12oltre il tempo');
    await user.click(screen.getByRole('button', { name: 'Un minuto in più' }));
    expect(await screen.findByText('ultimo minuto')).toBeTruthy();
    expect(timer()).toBe('1:00ultimo minuto');
  });
});
