import { describe, expect, it } from 'vitest';
import { applyPeopleDecisions, readJurors } from '../../../shared/importing/people.ts';
import { ok } from '../../../shared/lib/result.ts';
import { openLaptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { listEditions } from '../queries/editions.ts';
import { listPeople } from '../queries/people.ts';
import { changeEdition, createEdition } from './editions.ts';
import { archivePerson, changePerson, createPerson, importPeople, personDraftOf, restorePerson } from './people.ts';

async function laptopWithEdition() {
  const { store } = await openLaptop();
  const made = await createEdition(store, { name: 'Edizione 2020–21' });
  if (!made.ok) throw new Error(made.error.code);
  return { store, programmeId: made.value.id };
}

describe('an edition', () => {
  it('is named anew, and undo gives the old name back but never takes the edition away', async () => {
    const { store, programmeId } = await laptopWithEdition();
    await changeEdition(store, programmeId, { name: 'Edizione 2021–22', startsOn: '2021-11-01' });
    expect(await listEditions().run(store.database)).toMatchObject([{ name: 'Edizione 2021–22', isSample: false }]);
    await store.undo();
    await store.undo();
    expect(await listEditions().run(store.database)).toMatchObject([{ name: 'Edizione 2020–21', startsOn: '' }]);
    await store.close();
  });
});

describe('people', () => {
  it('are added, changed, archived and brought back, each as one undo step', async () => {
    const { store, programmeId } = await laptopWithEdition();
    const made = await createPerson(store, programmeId, { name: 'Giurato 01', roles: ['juror', 'expert'] });
    if (!made.ok) throw new Error(made.error.code);
    const person = { id: made.value.id, programmeId };
    await changePerson(store, person, { world: 'research' });
    await archivePerson(store, person);
    expect(await listPeople().run(store.database)).toEqual([]);
    expect(await listPeople({ archived: true }).run(store.database)).toHaveLength(1);
    await restorePerson(store, person);
    expect(await listPeople({ programmeId, role: 'expert' }).run(store.database)).toMatchObject([
      { world: 'research' },
    ]);
    expect(await listPeople({ role: 'scholar' }).run(store.database)).toEqual([]);
    for (let step = 0; step < 4; step += 1) await store.undo();
    expect(await store.database.people.count()).toBe(0);
    await store.close();
  });

  it('come from a spreadsheet all together; merging fills only what was empty', async () => {
    const { store, programmeId } = await laptopWithEdition();
    await createPerson(store, programmeId, { name: 'Giurato 01', position: 'nostra', roles: ['juror'] });
    const file = await sampleBridge['sample.read']({ name: 'programme/jurors.csv' });
    if (!file.ok) throw new Error(file.error.code);
    const stored = (await listPeople().run(store.database)).map((row) => ({ id: row.id, draft: personDraftOf(row) }));
    const preview = await readJurors(file.value, stored);
    const decisions = new Map(
      preview.rows.flatMap((row) => (row.twin === null ? [] : [[row.row, { kind: 'merge', into: row.twin }] as const])),
    );
    const toWrite = applyPeopleDecisions(preview, stored, decisions);
    const imported = { hash: preview.sha256, fileName: preview.fileName, target: programmeId, importedAt: '' };
    expect(await importPeople(store, programmeId, toWrite, imported)).toEqual(ok({ created: 39, filled: 1 }));
    const [first] = await listPeople({ role: 'juror' }).run(store.database);
    expect(first).toMatchObject({ name: 'Giurato 01', position: 'nostra', world: 'research', code: 'G01' });
    await store.undo();
    expect(await store.database.people.count()).toBe(1);
    await store.close();
  });
});
