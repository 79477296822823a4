import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { addDays, todayOf } from '../../../../shared/coaching/days.ts';
import { momentOf } from '../../../../shared/coaching/local-day.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { addAction } from '../../../data/commands/actions.ts';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import { planSession } from '../../../data/commands/sessions.ts';
import { listActions, listSessions } from '../../../data/queries/coaching.ts';
import { CoachingRoutes } from '../routes.tsx';
import { addMonths, monthOf, weekOf } from './calendar-days.ts';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

const user = userEvent.setup();
let laptop: Laptop;
let of: string;

beforeEach(async () => {
  laptop = await openLaptop();
  const made = await createOrganisation(laptop.store, { name: 'Ulisse' });
  if (!made.ok) throw new Error(made.error.code);
  of = made.value.id;
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

async function planToday(): Promise<void> {
  const planned = planSession(
    of,
    {
      topic: 'Prezzo',
      startsAt: momentOf(todayOf(new Date()), '10:00'),
      plannedMinutes: 60,
      place: '',
      isRemote: false,
      link: '',
      agenda: '',
      coachIds: [],
      expertIds: [],
      participants: [],
      dimensions: [],
      cards: [],
      request: '',
    },
    [],
  );
  if (!planned.ok) throw new Error(planned.error.code);
  await laptop.store.change(planned.value.change);
}

describe('the calendar of coaching', () => {
  it('refuses a session of no organisation with a sentence, and plans one for an organisation', async () => {
    openScreen(laptop, '/coaching/new', <CoachingRoutes />);
    const panel = await screen.findByRole('complementary', { name: 'Nuova sessione' });
    await user.click(within(panel).getByRole('button', { name: 'Metti in calendario' }));
    expect((await screen.findAllByText(/^Scegli l’organizzazione/u)).length).toBeGreaterThan(0);
    expect(await listSessions().run(laptop.store.database)).toEqual([]);
    await user.type(within(panel).getByRole('combobox', { name: 'Organizzazione' }), 'Uli');
    await user.click(await screen.findByRole('option', { name: 'Ulisse' }));
    await user.click(within(panel).getByRole('button', { name: 'Metti in calendario' }));
    expect((await screen.findAllByText(/^Scrivi il giorno/u)).length).toBeGreaterThan(0);
    within(panel).getByRole('group', { name: 'Giorno' }).querySelector<HTMLElement>('[role=spinbutton]')?.focus();
    await user.keyboard('08072027');
    await user.click(within(panel).getByRole('button', { name: 'Metti in calendario' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Ulisse, sessione 1' })).toBeTruthy();
    const [row] = await listSessions().run(laptop.store.database);
    expect(row).toMatchObject({ organisation: of, startsAt: momentOf('2027-07-08', '09:00'), agenda: 'working' });
  });

  it('shows today’s session and what is late, and ticks it there', async () => {
    await planToday();
    const late = addDays(todayOf(new Date()), -3);
    await laptop.store.change(addAction(of, { text: 'Preventivo LIS', owner: 'referente', dueOn: late }).change);
    openScreen(laptop, '/coaching', <CoachingRoutes />);
    expect(await screen.findByText('3 giorni fa')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Oggi' })).getByRole('link').textContent).toContain('Ulisse');
    expect(within(screen.getByRole('table')).getByRole('link').textContent).toContain('10:00');
    await user.click(screen.getByRole('checkbox', { name: /Preventivo LIS/u }));
    expect(await screen.findByText('Fatto: Preventivo LIS')).toBeTruthy();
    await waitFor(async () => expect((await listActions().run(laptop.store.database))[0]?.state).toBe('done'));
  });

  it('saves the planned sessions for another calendar', async () => {
    await planToday();
    let saved = '';
    openScreen(laptop, '/coaching', <CoachingRoutes />, {
      'files.save': ({ bytes }) => {
        saved = new TextDecoder().decode(bytes);
        return Promise.resolve(ok({ path: '/a/coaching.ics' }));
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Calendario (.ics) di 1 sessione' }));
    expect(await screen.findByText(/coaching\.ics/u)).toBeTruthy();
    expect(saved).toContain('SUMMARY:Coaching: Ulisse\\, Prezzo');
  });
});

describe('the days of the calendar', () => {
  it('make weeks from Monday, months in whole weeks', () => {
    expect(weekOf('2026-11-30')[0]).toBe('2026-11-30');
    expect(weekOf('2026-12-06')[0]).toBe('2026-11-30');
    const november = monthOf('2026-11-15');
    expect([november[0]?.[0], november.length, november.at(-1)?.at(-1)]).toEqual(['2026-10-26', 6, '2026-12-06']);
    expect(monthOf('2027-02-10')).toHaveLength(4);
    expect([addMonths('2026-12-31', 1), addMonths('2026-01-15', -1)]).toEqual(['2027-01-01', '2025-12-01']);
  });
});
