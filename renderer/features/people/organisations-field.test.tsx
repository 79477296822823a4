import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOrganisation } from '../../data/commands/organisations.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { OrganisationsField } from './organisations-field.tsx';

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

it('offers organisations by name, keeps codes, and shows a code that nobody has any more', async () => {
  const user = userEvent.setup();
  await createOrganisation(laptop.store, { name: 'Comin', code: 'O01' });
  await createOrganisation(laptop.store, { name: 'Senza codice' });
  await laptop.store.flush();
  const written: (readonly string[])[] = [];
  const field = <OrganisationsField codes={['O77']} onChange={(codes) => written.push(codes)} />;
  openScreen(laptop, '/people', field);
  const group = await screen.findByRole('group', { name: 'Organizzazioni di cui fa parte' });
  await user.click(within(group).getByRole('combobox'));
  await screen.findByRole('option', { name: 'Comin, O01' });
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await user.click(screen.getByRole('option', { name: 'Comin, O01' }));
  await user.keyboard('{Escape}');
  await user.click(within(group).getByRole('button', { name: 'Togli O77' }));
  expect(written).toEqual([['O77', 'O01'], []]);
});
