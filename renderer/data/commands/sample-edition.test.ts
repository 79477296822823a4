import { describe, expect, it } from 'vitest';
import { openLaptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { err } from '../../../shared/lib/result.ts';
import { listEditions } from '../queries/editions.ts';
import { listOrganisations } from '../queries/organisations.ts';
import { listPeople } from '../queries/people.ts';
import { createSampleEdition } from './sample-edition.ts';

const EDITION = { name: 'Edizione 2020–21', startsOn: '2020-11-01', endsOn: '2021-07-31' };

describe('sample edition', () => {
  it('holds the organisations and people of the files, in their roles', async () => {
    const { store } = await openLaptop();
    const made = await createSampleEdition(store, sampleBridge, EDITION);
    expect(made.ok).toBe(true);
    const editions = await listEditions().run(store.database);
    expect(editions).toMatchObject([{ ...EDITION, isSample: true }]);
    const organisations = await listOrganisations().run(store.database);
    expect(organisations).toHaveLength(18);
    expect(organisations.filter((row) => !row.isExample)).toHaveLength(7);
    const counts = { juror: 40, expert: 42, scholar: 6, contact: 25 } as const;
    for (const role of ['juror', 'expert', 'scholar', 'contact'] as const) {
      const people = await listPeople({ role }).run(store.database);
      expect([role, people.length]).toEqual([role, counts[role]]);
      expect(people.every((person) => person.isExample && person.code !== '' && person.name !== '')).toBe(true);
    }
    const jurors = await listPeople({ role: 'juror' }).run(store.database);
    expect(jurors[0]).toMatchObject({ name: 'Giurato 01', world: 'research', code: 'G01' });
    await store.close();
  });

  it('stores nothing when a file cannot be read', async () => {
    const { store } = await openLaptop();
    const failure = err({ code: 'not-found', path: 'programme/contacts.csv' } as const);
    const made = await createSampleEdition(
      store,
      {
        'sample.read': async (input) =>
          input.name === 'programme/contacts.csv' ? failure : sampleBridge['sample.read'](input),
      },
      EDITION,
    );
    expect(made).toEqual(failure);
    expect(await store.database.documents.count()).toBe(0);
    await store.close();
  });
});
