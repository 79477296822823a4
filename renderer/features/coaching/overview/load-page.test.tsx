import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, todayOf } from '../../../../shared/coaching/days.ts';
import { momentOf } from '../../../../shared/coaching/local-day.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readCoaching } from '../../../../shared/documents/organisation-document.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import { closeSession, planSession, type Attended } from '../../../data/commands/sessions.ts';
import type { Change } from '../../../data/store-contract.ts';
import { CoachingRoutes } from '../routes.tsx';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

async function store(change: Change): Promise<void> {
  const stored = await laptop.store.change(change);
  if (!stored.ok) throw new Error(stored.error.code);
}

/** An organisation with a session so many days from now; closed when somebody was there. */
async function organisationWith(name: string, days: number, attendance: readonly Attended[]): Promise<void> {
  const made = await createOrganisation(laptop.store, { name });
  if (!made.ok) throw new Error(made.error.code);
  const of = made.value.id;
  const planned = planSession(
    of,
    {
      topic: '',
      startsAt: momentOf(addDays(todayOf(new Date()), days), '10:00'),
      plannedMinutes: 60,
      place: '',
      isRemote: false,
      link: '',
      agenda: '',
      coachIds: ['c2'],
      expertIds: [],
      participants: [],
      dimensions: [],
      cards: [],
      request: '',
    },
    [],
  );
  if (!planned.ok) throw new Error(planned.error.code);
  await store(planned.value.change);
  if (attendance.length === 0) return;
  const [session] = readCoaching(await laptop.store.read(documentIdOf({ kind: 'organisation', id: of }))).sessions;
  if (session === undefined) throw new Error('no session');
  const closing = { outcome: 'x', nextAt: '', attendance, recorded: [] };
  await store(closeSession(of, session, [], closing, new Date().toISOString()));
}

const cellsOf = (row: HTMLElement) => [...row.querySelectorAll('td,th')].map((cell) => cell.textContent);

describe('the load of coaching', () => {
  it('says the hours of everybody, and those of coaches and experts by organisation', async () => {
    await organisationWith('Ulisse', -3, [
      { person: 'c2', name: 'Coach 2', role: 'coach', minutes: 60 },
      { person: '', name: 'Esperto 27', role: 'expert', minutes: 30 },
      { person: '', name: 'referente', role: 'organisation', minutes: 60 },
    ]);
    await organisationWith('Agade', -2, [{ person: '', name: 'Esperto 27', role: 'expert', minutes: 60 }]);
    openScreen(laptop, '/coaching/load', <CoachingRoutes />);
    const everybody = await screen.findByRole('grid', { name: 'Ore di tutti' });
    const rows = within(everybody).getAllByRole('row').slice(1).map(cellsOf);
    expect(rows).toEqual([
      ['Esperto 27', 'esperto', '2', '1,5', expect.stringMatching(/Ulisse.*Agade|Agade.*Ulisse/u)],
      ['Coach 2', 'coach', '1', '1', 'Ulisse'],
      ['referente', 'organizzazione', '1', '1', 'Ulisse'],
    ]);
    const ulisse = screen.getByRole('link', { name: 'Ulisse' }).closest('tr');
    if (ulisse === null) throw new Error('no row');
    expect(cellsOf(ulisse)).toEqual(['Ulisse', 'Esperto 27 e Coach 2', '1,5']);
    expect(screen.getByText(/2,5 ore registrate/u)).toBeTruthy();
  });

  it('exports the hours of everybody', async () => {
    await organisationWith('Ulisse', -3, [{ person: '', name: 'Esperto 27', role: 'expert', minutes: 60 }]);
    let saved = '';
    openScreen(laptop, '/coaching/load', <CoachingRoutes />, {
      'files.save': ({ bytes }) => {
        saved = new TextDecoder().decode(bytes);
        return Promise.resolve(ok({ path: '/a/ore.csv' }));
      },
    });
    expect(await screen.findByText(/1 ora registrata/u)).toBeTruthy();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Esporta' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Testo CSV' }));
    expect(await screen.findByText(/ore\.csv/u)).toBeTruthy();
    expect(saved).toMatch(/Esperto 27.esperto.Ulisse.60/u);
  });

  it('names no day that is past as the next one', async () => {
    await organisationWith('Ulisse', -30, []);
    openScreen(laptop, '/coaching/load', <CoachingRoutes />);
    const table = await screen.findByRole('grid', { name: 'Un coach per riga' });
    const [, row] = within(table).getAllByRole('row');
    expect(row === undefined ? null : cellsOf(row).slice(3, 5)).toEqual(['1', '']);
  });
});
