import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, todayOf } from '../../../../shared/coaching/days.ts';
import { momentOf } from '../../../../shared/coaching/local-day.ts';
import { pitchRecord } from '../../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { resultRecord } from '../../../../shared/documents/result-document.ts';
import { contestOn, openContestOn, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { contestChange } from '../../../data/commands/contest-change.ts';
import { recordChange } from '../../../data/commands/record-change.ts';
import { archiveOrganisation, changeOrganisation, createOrganisation } from '../../../data/commands/organisations.ts';
import { planSession } from '../../../data/commands/sessions.ts';
import { findOrganisation } from '../../../data/queries/organisations.ts';
import { OrganisationPage } from './organisation-page.tsx';

const plan = {
  topic: '',
  plannedMinutes: 60,
  place: '',
  isRemote: false,
  link: '',
  agenda: '' as const,
  request: '',
  coachIds: [],
  expertIds: [],
  participants: [],
  dimensions: [],
  cards: [],
};

let laptop: Laptop;
let id: string;

beforeEach(async () => {
  laptop = await openLaptop();
  const created = await createOrganisation(laptop.store, {
    name: 'Agade',
    legalForm: 'startup',
    sector: 'lavoro e inclusione',
    projectName: 'Agadexo',
    description: 'Esoscheletro a basso costo. Riduce la fatica.',
  });
  if (!created.ok) throw new Error(created.error.code);
  id = created.value.id;
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

function openPart(part: string) {
  return openScreen(laptop, `/organisations/${id}/${part}`, <OrganisationPage id={id} part={part} item="" />);
}

async function stored() {
  await laptop.store.flush();
  const row = await findOrganisation(id).run(laptop.store.database);
  if (row === null) throw new Error('The organisation is gone');
  return row;
}

describe('one organisation', () => {
  it('opens with its finding: name, kind and the first sentence of the project', async () => {
    openPart('profile');
    expect(await screen.findByRole('heading', { level: 1, name: 'Agade' })).toBeTruthy();
    const head = screen.getByRole('heading', { level: 1 }).closest('.head');
    expect(head?.textContent).toContain('startup');
    expect(head?.textContent).toContain('Agadexo. Esoscheletro a basso costo.');
    expect(head?.textContent).not.toContain('Riduce la fatica');
  });

  it('saves a field when it is left, as one undo step', async () => {
    const user = userEvent.setup();
    openPart('profile');
    const field = await screen.findByRole('textbox', { name: 'Settore' });
    await user.clear(field);
    await user.type(field, '  sanità ');
    await user.tab();
    await waitFor(async () => expect((await stored()).sector).toBe('sanità'));
    await laptop.store.undo();
    expect((await stored()).sector).toBe('lavoro e inclusione');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Settore' }).value).toBe('lavoro e inclusione'),
    );
  });

  it('keeps what was typed when the page is left before the field', async () => {
    const user = userEvent.setup();
    const page = openPart('profile');
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Sentita al telefono');
    page.unmount();
    await waitFor(async () => expect((await stored()).notes).toBe('Sentita al telefono'));
  });

  it('says what is wrong with an address, and keeps it all the same', async () => {
    const user = userEvent.setup();
    openPart('profile');
    const field = await screen.findByRole('textbox', { name: 'E-mail' });
    await user.type(field, 'agade.example.org');
    await user.tab();
    expect(await screen.findByText(/Non sembra un indirizzo e-mail/u)).toBeTruthy();
    expect((await stored()).contactEmail).toBe('agade.example.org');
    await user.clear(field);
    await user.type(field, 'agade@example.org');
    await user.tab();
    await waitFor(() => expect(screen.queryByText(/Non sembra un indirizzo e-mail/u)).toBeNull());
  });

  it('adds and takes away tags, once each', async () => {
    const user = userEvent.setup();
    openPart('profile');
    await user.type(await screen.findByRole('textbox', { name: 'Nuova etichetta' }), 'cura, Lavoro, lavoro{Enter}');
    await waitFor(async () => expect((await stored()).tags).toEqual(['cura', 'Lavoro']));
    await user.click(await screen.findByRole('button', { name: 'Togli l’etichetta cura' }));
    await waitFor(async () => expect((await stored()).tags).toEqual(['Lavoro']));
  });

  it('takes back with a note only what the note speaks of', async () => {
    await changeOrganisation(laptop.store, id, { tags: ['cura'] });
    const user = userEvent.setup();
    openPart('profile');
    await user.click(await screen.findByRole('button', { name: 'Togli l’etichetta cura' }));
    const undo = await screen.findByRole('button', { name: 'Annulla' });
    await changeOrganisation(laptop.store, id, { sector: 'sanità' });
    await user.click(undo);
    expect(await screen.findByText(/Nel frattempo hai fatto altre modifiche/u)).toBeTruthy();
    expect(await stored()).toMatchObject({ sector: 'sanità', tags: [] });
  });

  it('undoes with the note while nothing else was done', async () => {
    await changeOrganisation(laptop.store, id, { tags: ['cura'] });
    const user = userEvent.setup();
    openPart('profile');
    await user.click(await screen.findByRole('button', { name: 'Togli l’etichetta cura' }));
    await user.click(await screen.findByRole('button', { name: 'Annulla' }));
    await waitFor(async () => expect((await stored()).tags).toEqual(['cura']));
  });

  it('shows two values of one field in place, and settles on the chosen one', async () => {
    const other = await openLaptop({ device: 'B' });
    const documentId = documentIdOf({ kind: 'organisation', id });
    await other.store.merge([{ documentId, update: await laptop.store.copyOf(documentId) }]);
    await changeOrganisation(laptop.store, id, { sector: 'sanità' });
    await changeOrganisation(other.store, id, { sector: 'robotica' });
    await laptop.store.merge([{ documentId, update: await other.store.copyOf(documentId) }]);
    await other.store.close();

    const user = userEvent.setup();
    openPart('profile');
    const conflict = (await screen.findByText('Due valori')).closest('section');
    if (conflict === null) throw new Error('No panel of the conflict');
    expect(within(conflict).getByText('Coach A')).toBeTruthy();
    expect(within(conflict).getByText('Coach B')).toBeTruthy();
    await user.click(within(conflict).getByRole('button', { name: 'Tieni sanità' }));
    await waitFor(() => expect(screen.queryByText('Due valori')).toBeNull());
    expect((await stored()).sector).toBe('sanità');
  });

  it('tells the place of a contest: that of the closing, then the one the jury confirmed', async () => {
    const contest = await openContestOn(laptop, ['Agade', 'Comin'], ['Giurato 1']);
    const [pitch = ''] = (await contestOn(laptop, contest)).pitches.map((one) => one.id);
    await store(
      laptop,
      contestChange(contest, 'contest:undo.pitches', [recordChange(pitchRecord, pitch, { organisationId: id })]),
    );
    const write = (fields: object) =>
      laptop.store.change({
        undoLabel: null,
        documents: [
          {
            documentId: documentIdOf({ kind: 'result', id: contest }),
            changes: [recordChange(resultRecord, contest, fields)],
          },
        ],
      });
    await write({ places: [{ pitch, rank: 1, tied: true, raw: 7, trimmed: 7, sheets: 2 }] });
    openPart('contests');
    expect(await screen.findByText(/1º posto/u)).toBeTruthy();
    await write({ finalisedAt: '2021-07-15T18:00:00.000Z', finalPlaces: [{ pitch, rank: 2, tied: false }] });
    expect(await screen.findByText(/2º posto/u)).toBeTruthy();
  });

  it('leads to the session that comes next, past one that was planned and forgotten', async () => {
    const today = todayOf(new Date());
    for (const day of [addDays(today, -30), addDays(today, 3)]) {
      const planned = planSession(id, { ...plan, startsAt: momentOf(day, '10:00') }, []);
      if (!planned.ok) throw new Error(planned.error.code);
      await store(laptop, planned.value.change);
    }
    openPart('sessions');
    expect(await screen.findByRole('link', { name: 'Apri la sessione 2' })).toBeTruthy();
  });

  it('says that it is archived and brings it back', async () => {
    await archiveOrganisation(laptop.store, id);
    const user = userEvent.setup();
    openPart('profile');
    await screen.findByText(/Questa organizzazione è archiviata/u);
    await user.click(screen.getByRole('button', { name: 'Ripristina' }));
    await waitFor(async () => expect((await stored()).archived).toBe(false));
  });

  it('answers an unknown address kindly', async () => {
    const unknown = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    openScreen(laptop, `/organisations/${unknown}`, <OrganisationPage id={unknown} part="" item="" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Questa organizzazione non c’è' })).toBeTruthy();
  });
});
