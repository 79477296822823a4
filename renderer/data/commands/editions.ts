import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { editionRecord } from '../../../shared/documents/programme-document.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { newId, programmeIdSchema, type ProgrammeId } from '../../../shared/domain/ids.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { DocumentStore, SaveFailure } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What of an edition a form may write. */
export type EditionFields = Partial<Omit<Edition, 'archived' | 'isSample'>>;

/** Starts an edition of the programme. Not undoable: it is where everything else will stand. */
export async function createEdition(
  store: DocumentStore,
  fields: EditionFields,
): Promise<Result<{ readonly id: ProgrammeId }, SaveFailure>> {
  const id = newId(programmeIdSchema);
  const saved = await store.change({
    undoLabel: null,
    documents: [
      {
        documentId: documentIdOf({ kind: 'programme', id }),
        changes: [recordChange(editionRecord, id, withoutEmpty(fields))],
      },
    ],
  });
  return saved.ok ? ok({ id }) : saved;
}

/** Changes an edition: its name, the programme's, its dates. */
export function changeEdition(
  store: DocumentStore,
  id: string,
  fields: EditionFields,
): Promise<Result<null, SaveFailure>> {
  return store.change({
    undoLabel: 'shell:settings.undoEdition',
    documents: [
      { documentId: documentIdOf({ kind: 'programme', id }), changes: [recordChange(editionRecord, id, fields)] },
    ],
  });
}
