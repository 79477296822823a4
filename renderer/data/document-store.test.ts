import { describe, expect, it } from 'vitest';
import { organisationRecord } from '../../shared/documents/organisation-document.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { openLaptop } from '../../tests/support/laptop.ts';

const AGADE: DocumentId = 'organisation/01HZZZZZZZZZZZZZZZZZZZZZZ1';
const ID = '01HZZZZZZZZZZZZZZZZZZZZZZ1';

describe('document store', () => {
  it('saves', async () => {
    const laptop = await openLaptop();
    const saved = await laptop.store.change({
      undoLabel: 'organisations:undo.create',
      documents: [
        { documentId: AGADE, changes: [{ definition: organisationRecord, id: ID, fields: { name: 'Agade' } }] },
      ],
    });
    expect(saved).toEqual({ ok: true, value: null });
    expect(await laptop.store.database.organisations.toArray()).toMatchObject([{ name: 'Agade' }]);
    await laptop.store.undo();
    expect(await laptop.store.database.organisations.toArray()).toEqual([]);
    await laptop.store.redo();
    expect(await laptop.store.database.organisations.toArray()).toMatchObject([{ name: 'Agade' }]);
    await laptop.store.close();
  });
});
