import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findOrganisation } from '../../../data/queries/organisations.ts';
import { createEdition } from '../../../data/commands/editions.ts';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import { createPerson } from '../../../data/commands/people.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { OrganisationPage } from '../shell/organisation-page.tsx';

// A whole story, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 15_000 });

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

it('picks who coaches an organisation, those with the role first, and takes them off again', async () => {
  const user = userEvent.setup();
  const edition = await createEdition(laptop.store, { name: 'E' });
  const organisation = await createOrganisation(laptop.store, { name: 'Comin', code: 'O01' });
  if (!edition.ok || !organisation.ok) throw new Error('not stored');
  await createPerson(laptop.store, edition.value.id, { name: 'Anna', roles: ['juror'] });
  await createPerson(laptop.store, edition.value.id, { name: 'Zeno', roles: ['coach'] });
  await laptop.store.flush();
  const { id } = organisation.value;
  const coaches = async () => (await findOrganisation(id).run(laptop.store.database))?.coachIds ?? [];

  openScreen(laptop, `/organisations/${id}/profile`, <OrganisationPage id={id} part="profile" item="" />);
  const group = await screen.findByRole('group', { name: 'Coach' });
  expect(within(group).getByText('Ancora nessuno.')).toBeTruthy();
  await user.click(within(group).getByRole('combobox'));
  await screen.findByRole('option', { name: 'Anna' });
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Zeno', 'Anna']);
  await user.keyboard('An{ArrowDown}{Enter}');
  const combobox = within(group).getByRole<HTMLInputElement>('combobox');
  await waitFor(() => expect(combobox.value).toBe(''));
  expect(document.activeElement).toBe(combobox);
  await user.click(await within(group).findByRole('button', { name: 'Togli Anna' }));
  await waitFor(async () => expect(await coaches()).toEqual([]));
  await laptop.store.undo();
  await laptop.store.flush();
  await waitFor(async () => expect(await coaches()).toHaveLength(1));
  expect(await within(group).findByRole('button', { name: 'Togli Anna' })).toBeTruthy();
});
