import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, todayOf } from '../../../../shared/coaching/days.ts';
import { actionRecord, sessionRecord } from '../../../../shared/documents/organisation-document.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { coachingOn, organisationOn } from '../../../../tests/support/organisation-on-laptop.ts';
import { organisationChange } from '../../../data/commands/organisation-change.ts';
import { setPersonalNote } from '../../../data/commands/private-notes.ts';
import { recordChange } from '../../../data/commands/record-change.ts';
import { CoachingRoutes } from '../routes.tsx';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

const SESSION = '01HZZZZZZZZZZZZZZZZZZZZZS1';
/** This laptop's workspace: whose own notes are. */
const OWNER = '01HZZZZZZZZZZZZZZZZZZZZZZ5';
const user = userEvent.setup();
let laptop: Laptop;
let organisation: string;

const coachingNow = () => coachingOn(laptop, organisation);

beforeEach(async () => {
  laptop = await openLaptop();
  organisation = await organisationOn(laptop, 'Esempio Museo');
  const day = (offset: number) => addDays(todayOf(new Date()), offset);
  await laptop.store.change(
    organisationChange(organisation, null, [
      recordChange(sessionRecord, SESSION, {
        topic: 'Chi paga',
        state: 'closed',
        startsAt: '2021-06-22T09:00:00.000Z',
      }),
      recordChange(actionRecord, 'A1', { text: 'Chiedere a tre alberghi', owner: 'Ada', dueOn: day(-3) }),
      recordChange(actionRecord, 'A2', { text: 'Contare le visite', owner: 'Bruno', dueOn: day(9) }),
      recordChange(actionRecord, 'A3', { text: 'Firmare la delega', owner: 'Ada', state: 'done', doneOn: day(-1) }),
    ]),
  );
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

const actionsShown = () =>
  within(screen.getByRole('grid', { name: 'Azioni di tutti' }))
    .queryAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('the actions of all organisations', () => {
  it('are shown by when they are due, narrowed to the overdue ones or to one person', async () => {
    openScreen(laptop, '/coaching/actions', <CoachingRoutes />);
    await screen.findByText('2 azioni aperte, 1 scaduta.');
    expect(actionsShown()).toEqual(['Chiedere a tre alberghi', 'Contare le visite']);
    await user.click(screen.getByRole('radio', { name: 'Scadute' }));
    await waitFor(() => expect(actionsShown()).toEqual(['Chiedere a tre alberghi']));
    await user.click(screen.getByRole('radio', { name: 'Tutte' }));
    await waitFor(() => expect(actionsShown()).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: /Di chi/u }));
    await user.click(await screen.findByRole('option', { name: 'Bruno' }));
    await waitFor(() => expect(actionsShown()).toEqual(['Contare le visite']));
  });

  it('are ticked off with the day, and undone', async () => {
    openScreen(laptop, '/coaching/actions', <CoachingRoutes />);
    await user.click(await screen.findByRole('checkbox', { name: 'Fatta: Chiedere a tre alberghi' }));
    const first = async () => (await coachingNow()).actions.find(({ id }) => id === 'A1')?.value;
    await waitFor(async () => expect(await first()).toMatchObject({ state: 'done', doneOn: todayOf(new Date()) }));
    await waitFor(() => expect(actionsShown()).toEqual(['Contare le visite']));
    await user.click(await screen.findByRole('button', { name: 'Annulla' }));
    await waitFor(async () => expect(await first()).toMatchObject({ state: 'open', doneOn: '' }));
  });
});

describe('the search', () => {
  it('begins with the words of its address, finds them in any case and accent, and leads to where they live', async () => {
    openScreen(laptop, '/coaching/search/TRE%20alb%C3%A9rghi', <CoachingRoutes />);
    const found = within(await screen.findByRole('list', { name: 'Risultati' }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('TRE albérghi');
    expect(found.getAllByRole('listitem')).toHaveLength(1);
    expect(found.getByRole('link').getAttribute('href')).toBe(`/organisations/${organisation}/actions`);
  });

  it('finds what its person noted alone, marked as theirs, and narrows by kind', async () => {
    await laptop.store.change(setPersonalNote(OWNER, SESSION, 'Gli alberghi non firmano'));
    openScreen(laptop, '/coaching/search/alberghi', <CoachingRoutes />, {}, {}, { workspaceId: OWNER });
    const found = within(await screen.findByRole('list', { name: 'Risultati' }));
    await waitFor(() => expect(found.getAllByRole('listitem')).toHaveLength(2));
    expect(found.getByText('Gli', { exact: false }).closest('li')?.textContent).toContain('Solo tu');
    await user.click(screen.getByRole('button', { name: /Che cosa/u }));
    await user.click(await screen.findByRole('option', { name: 'Azioni' }));
    await waitFor(() => expect(found.getAllByRole('listitem')).toHaveLength(1));
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'nessunissimo');
    await screen.findByText(/Niente contiene tutte queste parole/u);
  });
});
