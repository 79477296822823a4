import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { organisationRecord } from '../../../shared/documents/organisation-document.ts';
import { newId, organisationIdSchema } from '../../../shared/domain/ids.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import type { RegisterToWrite } from '../../../shared/importing/apply-decisions.ts';
import type { OrganisationDraft } from '../../../shared/importing/organisations.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { OrganisationRow } from '../rows.ts';
import type { Change, DocumentChange, DocumentStore, ImportRow, SaveFailure } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What an import brought. */
export interface ImportOutcome {
  readonly created: number;
  readonly filled: number;
}

/** Stores what the user decided of a spreadsheet of organisations, all of it or nothing, as one undo step. */
export async function importOrganisations(
  store: DocumentStore,
  toWrite: RegisterToWrite<OrganisationDraft>,
  imported: ImportRow,
): Promise<Result<ImportOutcome, SaveFailure>> {
  const filled = toWrite.update.filter((one) => one.filled.length > 0);
  const change: Change = {
    undoLabel: 'organisations:undo.import',
    documents: [
      ...toWrite.create.map(({ draft }) => createdOf(draft, {})),
      ...filled.map(({ id, draft, filled: fields }) => changeOf(id, pick(fieldsOf(draft), new Set<string>(fields)))),
    ],
    imports: [imported],
  };
  const saved = await store.change(change);
  return saved.ok ? ok({ created: toWrite.create.length, filled: filled.length }) : saved;
}

/** What writes one new organisation of a spreadsheet. */
export function createdOf(draft: OrganisationDraft, marks: { readonly isExample?: boolean }): DocumentChange {
  return changeOf(newId(organisationIdSchema), withoutEmpty({ ...fieldsOf(draft), ...marks }));
}

/** An organisation as the reading of a spreadsheet compares it with. */
export function organisationDraftOf(row: OrganisationRow): OrganisationDraft {
  const { code, name, legalForm, sector, projectName, description } = row;
  const { contactName, contactEmail, website, tags, source, notes } = row;
  const profile = { code, name, legalForm, sector, projectName, description };
  // The profile has no amount asked for: a file's is neither compared nor kept.
  return { ...profile, contactName, contactEmail, website, tags, source, notes, requestedCents: null };
}

function fieldsOf(draft: OrganisationDraft): Partial<Organisation> {
  const { requestedCents: _notKept, ...fields } = draft;
  return fields;
}

function changeOf(id: string, fields: Partial<Organisation>): DocumentChange {
  return {
    documentId: documentIdOf({ kind: 'organisation', id }),
    changes: [recordChange(organisationRecord, id, fields)],
  };
}

function pick(fields: Partial<Organisation>, names: ReadonlySet<string>): Partial<Organisation> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}
