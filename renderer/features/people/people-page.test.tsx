import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { openScreen } from '../../../tests/support/open-screen.tsx';
import { createEdition } from '../../data/commands/editions.ts';
import { createPerson } from '../../data/commands/people.ts';
import { PeoplePage } from './people-page.tsx';

let laptop: Laptop;

// The test's page has no layout and so nothing to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

beforeEach(async () => {
  laptop = await openLaptop();
  const edition = await createEdition(laptop.store, { name: 'Edizione' });
  if (!edition.ok) throw new Error(edition.error.code);
  await createPerson(laptop.store, edition.value.id, { name: 'Anna Rossi', roles: ['juror'] });
  await createPerson(laptop.store, edition.value.id, { name: 'Bruno Verdi', roles: ['expert'] });
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

function Page() {
  const [openId, setOpenId] = useState<string | null>(null);
  return <PeoplePage openId={openId} onOpen={setOpenId} />;
}

describe('people', () => {
  it('keep their list as it was when one is opened and closed', async () => {
    const user = userEvent.setup();
    openScreen(laptop, '/people', <Page />);
    const search = await screen.findByRole<HTMLInputElement>('searchbox');
    await user.type(search, 'anna');
    await waitFor(() => expect(screen.queryByText('Bruno Verdi')).toBeNull());
    await user.click(screen.getByText('Anna Rossi'));
    await screen.findByRole('complementary');
    expect(screen.getByRole('searchbox')).toBe(search);
    expect(search.value).toBe('anna');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(screen.getByRole('searchbox')).toBe(search);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('are added with the keyboard alone: the name is asked for at once', async () => {
    const user = userEvent.setup();
    openScreen(laptop, '/people', <Page />);
    const add = await screen.findByRole('button', { name: 'Aggiungi una persona' });
    add.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nome e cognome' })));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(add));
  });
});
