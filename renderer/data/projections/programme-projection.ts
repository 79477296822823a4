import { personRecord, readProgramme } from '../../../shared/documents/programme-document.ts';
import { parseRecord } from '../../../shared/documents/record.ts';
import type { DocumentState, RecordState } from '../../../shared/documents/state.ts';
import type { EditionRow, PersonRow } from '../rows.ts';

/** The edition of a `programme/<id>` document. */
export function projectEdition(state: DocumentState, id: string): EditionRow {
  return { ...readProgramme(state, id).edition, id };
}

/** Parsing a thousand people because one changed would be felt; records that did not change are the same objects. */
const known = new WeakMap<RecordState, PersonRow>();

/** The people of a `programme/<id>` document, archived ones included. */
export function projectPeople(state: DocumentState, programmeId: string): readonly PersonRow[] {
  return [...(state.get(personRecord.type) ?? [])].map(([id, record]) => {
    const before = known.get(record);
    if (before !== undefined && before.id === id && before.programmeId === programmeId) return before;
    const row = { ...parseRecord(personRecord, record), id, programmeId };
    known.set(record, row);
    return row;
  });
}
