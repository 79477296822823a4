import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContestOn } from '../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { ContestRoutes } from './routes.tsx';

let laptop: Laptop;
let contest: string;

beforeEach(async () => {
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse'], ['Giurato 1', 'Giurato 2']);
  await laptop.store.flush();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('a juror’s laptop', () => {
  it('lists the contests without a way to make or archive one', async () => {
    openScreen(laptop, '/contests', <ContestRoutes />, {}, { role: 'juror' });
    expect(await screen.findByText('Scegli il contest in cui voti.')).toBeTruthy();
    expect(await screen.findByRole('grid')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nuovo contest' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Archivia/u })).toBeNull();
  });

  it('shows names at the door of a contest, also under the addresses of the organiser', async () => {
    for (const page of ['', '/setup', '/ranking', '/import']) {
      openScreen(laptop, `/contests/${contest}${page}`, <ContestRoutes />, {}, { role: 'juror' });
      expect(await screen.findByRole('heading', { name: 'Chi vota?' })).toBeTruthy();
      expect(screen.getByText('Giurato 2')).toBeTruthy();
      expect(screen.queryByText(/su 2|di 2/u)).toBeNull();
      cleanup();
    }
  });

  it('opens the sheet of the name that was chosen', async () => {
    const { history } = openScreen(laptop, `/contests/${contest}`, <ContestRoutes />, {}, { role: 'juror' });
    await userEvent.setup().click(await screen.findByText('Giurato 1'));
    expect(history.at(-1)).toMatch(new RegExp(`^/contests/${contest}/vote/`, 'u'));
  });

  it('is no coordination laptop: that one has the desk', async () => {
    openScreen(laptop, `/contests/${contest}`, <ContestRoutes />, {}, { role: 'coordination' });
    expect(await screen.findByRole('heading', { name: 'Regia' })).toBeTruthy();
  });
});
