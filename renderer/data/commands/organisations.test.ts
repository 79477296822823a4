import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/lib/result.ts';
import { applyOrganisationDecisions, readOrganisations } from '../../../shared/importing/organisations.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { cardRecord } from '../../../shared/documents/organisation-document.ts';
import { readRecord } from '../../../shared/documents/record.ts';
import { openLaptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { findImport } from '../queries/imports.ts';
import { findOrganisation, listOrganisations } from '../queries/organisations.ts';
import { addCard, editCard } from './cards.ts';
import { importOrganisations, organisationDraftOf } from './organisations-import.ts';
import {
  archiveOrganisation,
  attachFile,
  changeOrganisation,
  createOrganisation,
  detachFile,
  restoreOrganisation,
  setLogo,
} from './organisations.ts';

const SHA = 'a'.repeat(64);
const attachments = { 'attachments.add': async () => Promise.resolve(ok({ sha256: SHA, size: 3 })) };
const NOW = '2021-03-01T10:00:00.000Z';

describe('organisations', () => {
  it('are made, changed, archived and brought back, each as one undo step', async () => {
    const { store } = await openLaptop();
    const made = await createOrganisation(store, { name: 'Agade', sector: '', tags: [] });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    await changeOrganisation(store, id, { sector: 'lavoro e inclusione', name: 'Agade' });
    await archiveOrganisation(store, id);
    expect(await listOrganisations().run(store.database)).toEqual([]);
    expect(await listOrganisations(true).run(store.database)).toMatchObject([{ id, name: 'Agade' }]);
    await restoreOrganisation(store, id);
    expect(await listOrganisations().run(store.database)).toMatchObject([{ sector: 'lavoro e inclusione' }]);
    for (let step = 0; step < 3; step += 1) await store.undo();
    expect(await findOrganisation(id).run(store.database)).toMatchObject({
      name: 'Agade',
      sector: '',
      archived: false,
    });
    await store.undo();
    expect(await findOrganisation(id).run(store.database)).toBeNull();
    await store.close();
  });

  it('keep files and a logo', async () => {
    const { store } = await openLaptop();
    const made = await createOrganisation(store, { name: 'Agade' });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    const file = { fileName: 'statuto.pdf', bytes: new Uint8Array(3), mediaType: 'application/pdf' };
    const attached = await attachFile(store, attachments, id, file, NOW);
    if (!attached.ok) throw new Error(attached.error.code);
    await setLogo(store, attachments, id, new Uint8Array(3));
    const expected = { fileName: 'statuto.pdf', sha256: SHA, size: 3, addedAt: NOW, archived: false };
    expect(await findOrganisation(id).run(store.database)).toMatchObject({
      logoSha256: SHA,
      attachments: [{ id: attached.value.id, value: expected }],
    });
    await detachFile(store, id, attached.value.id);
    await setLogo(store, attachments, id, null);
    expect(await findOrganisation(id).run(store.database)).toMatchObject({
      logoSha256: '',
      attachments: [{ value: { archived: true } }],
    });
    await store.undo();
    await store.undo();
    expect(await findOrganisation(id).run(store.database)).toMatchObject({
      logoSha256: SHA,
      attachments: [{ value: { archived: false } }],
    });
    await store.close();
  });

  it('keep a file as evidence beside what became evidence meanwhile, in one step', async () => {
    const { store } = await openLaptop();
    const made = await createOrganisation(store, { name: 'Agade' });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    const card = await addCard(store, id, { board: 'gaps', zone: 'market', kind: 'gap', title: 'Chi firma' }, [], NOW);
    if (!card.ok) throw new Error(card.error.code);
    const evidence = async () =>
      readRecord(await store.read(documentIdOf({ kind: 'organisation', id })), cardRecord, card.value.id)
        ?.evidenceFiles;
    const slow = {
      'attachments.add': async () => {
        await editCard(store, id, card.value.id, { evidenceFiles: ['known'] });
        return attachments['attachments.add']();
      },
    };
    const file = { fileName: 'diario.pdf', bytes: new Uint8Array(3), mediaType: 'application/pdf' };
    const to = { evidenceOf: { card: card.value.id } };
    const attached = await attachFile(store, slow, id, file, NOW, to);
    if (!attached.ok) throw new Error(attached.error.code);
    expect(await evidence()).toEqual(['known', attached.value.id]);
    await store.undo();
    expect(await evidence()).toEqual(['known']);
    expect((await findOrganisation(id).run(store.database))?.attachments).toEqual([]);
    await store.close();
  });

  it('come from a spreadsheet all together; a second time, merging fills only what was empty', async () => {
    const { store } = await openLaptop();
    const file = await sampleBridge['sample.read']({ name: 'programme/organisations.csv' });
    if (!file.ok) throw new Error(file.error.code);
    const first = await readOrganisations(file.value, []);
    const imported = { hash: first.sha256, fileName: first.fileName, target: 'edition', importedAt: NOW };
    const outcome = await importOrganisations(store, applyOrganisationDecisions(first, []), imported);
    expect(outcome).toEqual(ok({ created: 18, filled: 0 }));
    expect(await findImport(first.sha256, 'edition').run(store.database)).toEqual(imported);

    const rows = await listOrganisations().run(store.database);
    const agade = rows.find((row) => row.name === 'Agade');
    if (agade === undefined) throw new Error('Agade is missing');
    await changeOrganisation(store, agade.id, { sector: 'nostro', contactName: '' });
    const stored = (await listOrganisations().run(store.database)).map((row) => ({
      id: row.id,
      draft: organisationDraftOf(row),
    }));
    const again = await readOrganisations(file.value, stored);
    const decisions = new Map(
      again.rows.flatMap((row) => (row.twin === null ? [] : [[row.row, { kind: 'merge', into: row.twin }] as const])),
    );
    const merged = await importOrganisations(store, applyOrganisationDecisions(again, stored, decisions), imported);
    expect(merged).toEqual(ok({ created: 0, filled: 1 }));
    expect(await store.database.organisations.count()).toBe(18);
    expect(await findOrganisation(agade.id).run(store.database)).toMatchObject({
      sector: 'nostro',
      contactName: 'Referente progetto',
    });
    await store.undo();
    await store.undo();
    await store.undo();
    expect(await store.database.organisations.count()).toBe(0);
    await store.close();
  });
});
