import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adviceRecord } from '../../../../shared/documents/organisation-document.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { coachingOn, organisationOn } from '../../../../tests/support/organisation-on-laptop.ts';
import { organisationChange } from '../../../data/commands/organisation-change.ts';
import { recordChange } from '../../../data/commands/record-change.ts';
import { OrganisationsRoutes } from '../routes.tsx';

const user = userEvent.setup();
let laptop: Laptop;
let organisation: string;

const coachingNow = () => coachingOn(laptop, organisation);

beforeEach(async () => {
  laptop = await openLaptop();
  organisation = await organisationOn(laptop, 'Esempio Museo');
  await laptop.store.change(
    organisationChange(organisation, null, [
      recordChange(adviceRecord, 'V1', { title: 'Partire dai gruppi', topic: 'i gruppi', against: ['V2'] }),
      recordChange(adviceRecord, 'V2', { title: 'Partire dai singoli', topic: 'i singoli' }),
    ]),
  );
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('two pieces of advice that contradict each other, in the ledger', () => {
  const outcomes = async () => (await coachingNow()).advice.map(({ value }) => value.outcome);

  it('wait for the organisation, which may follow one', async () => {
    openScreen(laptop, `/organisations/${organisation}/advice`, <OrganisationsRoutes />);
    await user.click(await screen.findByRole('button', { name: 'Scelgono i singoli: Partire dai singoli' }));
    await waitFor(async () => expect(await outcomes()).toEqual(['set-aside', 'followed']));
    expect((await coachingNow()).decisions.map(({ value }) => value)).toMatchObject([
      { text: 'Partire dai singoli', owner: 'Esempio Museo', session: '' },
    ]);
  });

  it('may be answered by a third way, or be no contradiction after all', async () => {
    openScreen(laptop, `/organisations/${organisation}/advice`, <OrganisationsRoutes />);
    await user.click(await screen.findByRole('button', { name: 'Terza via…' }));
    await user.type(screen.getByRole('textbox', { name: 'Che cosa decidono invece' }), 'Prima una prova di due mesi');
    await user.click(screen.getByRole('button', { name: 'Registra la decisione' }));
    await waitFor(async () => expect(await outcomes()).toEqual(['set-aside', 'set-aside']));
    expect((await coachingNow()).decisions.map(({ value }) => value.text)).toEqual(['Prima una prova di due mesi']);
    await laptop.store.undo();
    await user.click(await screen.findByRole('button', { name: 'Terza via…' }));
    await user.click(screen.getByRole('button', { name: 'Non si escludono' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'In contrasto' })).toBeNull());
    expect(await outcomes()).toEqual(['open', 'open']);
  });
});
