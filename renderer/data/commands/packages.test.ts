import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { PackageContents } from '../../../shared/contract/contract.ts';
import { exportDocument } from '../../../shared/documents/export.ts';
import { ok } from '../../../shared/lib/result.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { organisationDocument, organisationStep } from '../../../tests/support/organisation-changes.ts';
import { listConflictRows } from '../queries/conflicts.ts';
import { findOrganisation } from '../queries/organisations.ts';
import { copyBytes, documentOf } from '../update-bytes.ts';
import { keepArchived, resolveConflict, restoreConflict } from './conflicts.ts';
import { applyPackage, previewPackage } from './packages.ts';

const NOW = '2021-03-01T10:00:00.000Z';
const NUMBERS = [1, 2, 3];

async function packageOf({ store }: Laptop, numbers: readonly number[] = NUMBERS): Promise<PackageContents> {
  const documents = await Promise.all(
    numbers.map(async (number) => {
      const documentId = organisationDocument(number);
      return { documentId, update: await store.copyOf(documentId) };
    }),
  );
  return {
    fileName: 'chiavetta.miracolo',
    sha256: 'c'.repeat(64),
    kind: 'edition',
    editionName: 'Edizione 2020–21',
    writtenAt: NOW,
    writtenBy: 'Coach B',
    documents: [...documents, { documentId: 'future/01', update: new Uint8Array() }],
    attachments: [{ sha256: 'd'.repeat(64), size: 3 }],
    ticket: 'ticket',
  };
}

async function twoLaptops(): Promise<readonly [Laptop, Laptop]> {
  return [await openLaptop({ device: 'A' }), await openLaptop({ device: 'B' })];
}

function keeper() {
  return { 'packages.keepAttachments': vi.fn(async () => Promise.resolve(ok({ kept: 1 }))) };
}

async function exportOf({ store }: Laptop, number: number): Promise<string> {
  return exportDocument(documentOf([await store.copyOf(organisationDocument(number))]));
}

async function onlyConflict({ store }: Laptop) {
  const [conflict, ...others] = await listConflictRows().run(store.database);
  if (conflict === undefined || others.length > 0) throw new Error('Expected one conflict');
  return conflict;
}

describe('a package of another laptop', () => {
  it('says beforehand what it would do, and stores nothing by that', async () => {
    const [own, other] = await twoLaptops();
    await own.store.change(organisationStep(1, { name: 'Agade' }));
    await applyPackage(other.store, keeper(), await packageOf(own, [1]), NOW);
    await own.store.change(organisationStep(1, { sector: 'nostro', notes: 'nostre' }));
    await other.store.change(organisationStep(1, { sector: 'loro', notes: 'loro' }));
    await other.store.change(organisationStep(2, { name: 'Aeris' }));
    const contents = await packageOf(other);
    expect(await previewPackage(own.store, contents)).toMatchObject({
      added: 1,
      merged: 1,
      toDecide: 2,
      attachments: 1,
      unknown: 1,
      documents: [
        { name: 'Agade', kind: 'organisation', effect: 'merged', toDecide: 2 },
        { name: 'Aeris', effect: 'added', toDecide: 0 },
        { effect: 'same', toDecide: 0 },
      ],
    });
    expect(await own.store.database.organisations.count()).toBe(1);
    await own.store.close();
    await other.store.close();
  });

  it('is merged once however often it comes, with its files after its documents', async () => {
    const [own, other] = await twoLaptops();
    await other.store.change(organisationStep(1, { name: 'Agade' }));
    const contents = await packageOf(other);
    const bridge = keeper();
    expect(await applyPackage(own.store, bridge, contents, NOW)).toEqual(ok({ attachmentsKept: 1 }));
    expect(bridge['packages.keepAttachments']).toHaveBeenCalledWith({ ticket: 'ticket' });
    const updates = own.journal.updates(organisationDocument(1)).length;
    const before = await exportOf(own, 1);
    await applyPackage(own.store, keeper(), contents, NOW);
    expect(await exportOf(own, 1)).toBe(before);
    expect(own.journal.updates(organisationDocument(1))).toHaveLength(updates);
    expect(await own.store.database.imports.toArray()).toMatchObject([{ target: 'package' }]);
    expect(await previewPackage(own.store, contents)).toMatchObject({ added: 0, merged: 0, toDecide: 0 });
    await own.store.close();
    await other.store.close();
  });

  it('is refused whole when one of its documents is no document', async () => {
    const [own, other] = await twoLaptops();
    await other.store.change(organisationStep(1, { name: 'Agade' }));
    const contents = await packageOf(other, [1, 2]);
    const [good] = contents.documents;
    if (good === undefined) throw new Error('No documents');
    const broken = { documentId: organisationDocument(2), update: good.update.slice(0, good.update.length >> 1) };
    const damaged = { ...contents, documents: [good, broken] };
    expect(await previewPackage(own.store, damaged)).toMatchObject({ damaged: broken.documentId, added: 0 });
    const refused = await applyPackage(own.store, keeper(), damaged, NOW);
    expect(refused).toEqual({ ok: false, error: { code: 'package-damaged', entry: broken.documentId } });
    expect(await own.store.database.documents.count()).toBe(0);
    await own.store.close();
    await other.store.close();
  });

  it('is refused when a note in it nests without end', async () => {
    const [own, other] = await twoLaptops();
    await other.store.change(organisationStep(1, { name: 'Agade' }));
    const contents = await packageOf(other, [1]);
    const [good] = contents.documents;
    if (good === undefined) throw new Error('No documents');
    const doc = documentOf([good.update]);
    let inner: Y.XmlFragment = doc.getXmlFragment('session/01HZZZZZZZZZZZZZZZZZZZZZZ2/notes');
    doc.transact(() => {
      for (let depth = 0; depth < 1500; depth += 1) {
        const element = new Y.XmlElement('blockquote');
        inner.insert(0, [element]);
        inner = element;
      }
    });
    const endless = { ...contents, documents: [{ ...good, update: copyBytes(Y.encodeStateAsUpdate(doc)) }] };
    expect(await previewPackage(own.store, endless)).toMatchObject({ damaged: good.documentId, added: 0 });
    expect((await applyPackage(own.store, keeper(), endless, NOW)).ok).toBe(false);
    expect(await own.store.database.documents.count()).toBe(0);
    await own.store.close();
    await other.store.close();
  });

  it('brings no file when its documents cannot be stored', async () => {
    const [own, other] = await twoLaptops();
    await other.store.change(organisationStep(1, { name: 'Agade' }));
    const contents = await packageOf(other);
    own.store.database.updates.hook('creating', () => {
      throw new Error('broken');
    });
    const bridge = keeper();
    expect((await applyPackage(own.store, bridge, contents, NOW)).ok).toBe(false);
    expect(bridge['packages.keepAttachments']).not.toHaveBeenCalled();
    expect(await own.store.database.imports.count()).toBe(0);
    await own.store.close();
    await other.store.close();
  });
});

describe('a choice between two words', () => {
  it('settles the matter on every laptop it reaches', async () => {
    const [own, other] = await twoLaptops();
    await own.store.change(organisationStep(1, { name: 'Agade' }));
    await applyPackage(other.store, keeper(), await packageOf(own), NOW);
    await own.store.change(organisationStep(1, { sector: 'nostro' }));
    await other.store.change(organisationStep(1, { sector: 'loro' }));
    await applyPackage(own.store, keeper(), await packageOf(other), NOW);
    const conflict = await onlyConflict(own);
    expect(new Map(conflict.versions.map(({ value, author }) => [value, author]))).toEqual(
      new Map([
        ['loro', 'Coach B'],
        ['nostro', 'Coach A'],
      ]),
    );
    expect((await resolveConflict(own.store, conflict, 'loro')).ok).toBe(true);
    expect(await listConflictRows().run(own.store.database)).toEqual([]);
    // The same choice again, from a screen that was open meanwhile.
    expect(await resolveConflict(own.store, conflict, 'nostro')).toEqual({
      ok: false,
      error: { code: 'conflict-changed' },
    });
    await applyPackage(other.store, keeper(), await packageOf(own), NOW);
    expect(await listConflictRows().run(other.store.database)).toEqual([]);
    expect(await findOrganisation(conflict.id).run(other.store.database)).toMatchObject({ sector: 'loro' });
    await own.store.undo();
    expect(await listConflictRows().run(own.store.database)).toHaveLength(1);
    await own.store.close();
    await other.store.close();
  });

  it('can keep archived what somebody went on editing, or bring it back', async () => {
    for (const settle of [keepArchived, restoreConflict]) {
      const [own, other] = await twoLaptops();
      await own.store.change(organisationStep(1, { name: 'Agade' }));
      await applyPackage(other.store, keeper(), await packageOf(own), NOW);
      await own.store.change(organisationStep(1, { archived: true }));
      await other.store.change(organisationStep(1, { notes: 'ancora al lavoro' }));
      await applyPackage(own.store, keeper(), await packageOf(other), NOW);
      const conflict = await onlyConflict(own);
      expect(conflict).toMatchObject({ kind: 'edited-after-archive', field: 'notes' });
      expect((await settle(own.store, conflict)).ok).toBe(true);
      expect(await listConflictRows().run(own.store.database)).toEqual([]);
      const row = await findOrganisation(conflict.id).run(own.store.database);
      expect(row).toMatchObject({ archived: settle === keepArchived, notes: 'ancora al lavoro' });
      await own.store.close();
      await other.store.close();
    }
  });
});
