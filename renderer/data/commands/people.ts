import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { personRecord } from '../../../shared/documents/programme-document.ts';
import { newId, personIdSchema, type PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { RegisterToWrite } from '../../../shared/importing/apply-decisions.ts';
import type { PersonDraft } from '../../../shared/importing/people.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { PersonRow } from '../rows.ts';
import type { Change, DocumentChange, DocumentStore, ImportRow, SaveFailure } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import type { ImportOutcome } from './organisations-import.ts';
import { withoutEmpty } from './without-empty.ts';

/** What of a person a form may write. Archiving has commands of its own. */
export type PersonFields = Partial<Omit<Person, 'archived'>>;

/** Adds a person to an edition. */
export async function createPerson(
  store: DocumentStore,
  programmeId: string,
  fields: PersonFields,
): Promise<Result<{ readonly id: PersonId }, SaveFailure>> {
  const id = newId(personIdSchema);
  const saved = await store.change(
    peopleChange(programmeId, 'people:undoAdd', [recordChange(personRecord, id, withoutEmpty(fields))]),
  );
  return saved.ok ? ok({ id }) : saved;
}

/** Changes fields of a person; those that already hold the value are left alone. */
export function changePerson(
  store: DocumentStore,
  { id, programmeId }: Pick<PersonRow, 'id' | 'programmeId'>,
  fields: PersonFields,
): Promise<Result<null, SaveFailure>> {
  return store.change(peopleChange(programmeId, 'people:undoEdit', [recordChange(personRecord, id, fields)]));
}

/** Takes a person out of the lists. Nothing is deleted. */
export function archivePerson(
  store: DocumentStore,
  { id, programmeId }: Pick<PersonRow, 'id' | 'programmeId'>,
): Promise<Result<null, SaveFailure>> {
  return store.change(
    peopleChange(programmeId, 'people:undoArchive', [recordChange(personRecord, id, { archived: true })]),
  );
}

/** Brings an archived person back. */
export function restorePerson(
  store: DocumentStore,
  { id, programmeId }: Pick<PersonRow, 'id' | 'programmeId'>,
): Promise<Result<null, SaveFailure>> {
  return store.change(
    peopleChange(programmeId, 'people:undoRestore', [recordChange(personRecord, id, { archived: false })]),
  );
}

/** Stores what the user decided of a spreadsheet of people, all of it or nothing, as one undo step. */
export async function importPeople(
  store: DocumentStore,
  programmeId: string,
  toWrite: RegisterToWrite<PersonDraft>,
  imported: ImportRow,
): Promise<Result<ImportOutcome, SaveFailure>> {
  const filled = toWrite.update.filter((one) => one.filled.length > 0);
  const changes = [
    ...toWrite.create.map(({ draft }) => personOf(draft)),
    ...filled.map(({ id, draft, filled: names }) => {
      const wanted = new Set<string>(names);
      const fields = Object.entries(fieldsOf(draft)).filter(([name]) => wanted.has(name));
      return recordChange(personRecord, id, Object.fromEntries(fields));
    }),
  ];
  const saved = await store.change({ ...peopleChange(programmeId, 'people:undoImport', changes), imports: [imported] });
  return saved.ok ? ok({ created: toWrite.create.length, filled: filled.length }) : saved;
}

/** What writes one new person of a spreadsheet. */
export function personOf(draft: PersonDraft, marks: { readonly isExample?: boolean } = {}) {
  return recordChange(personRecord, newId(personIdSchema), withoutEmpty({ ...fieldsOf(draft), ...marks }));
}

/** A person as the reading of a spreadsheet compares it with. */
export function personDraftOf(row: PersonRow): PersonDraft {
  const { code, name, roles, world, position, email, languages, conflictCodes, notes } = row;
  // Availability is a matter of each contest's jury: the profile has none.
  return { code, name, roles, world, position, email, languages, conflictCodes, notes, availableFor: [] };
}

function fieldsOf(draft: PersonDraft): Partial<Person> {
  const { availableFor: _notKept, ...fields } = draft;
  return fields;
}

function peopleChange(programmeId: string, undoLabel: string, changes: DocumentChange['changes']): Change {
  return { undoLabel, documents: [{ documentId: documentIdOf({ kind: 'programme', id: programmeId }), changes }] };
}
