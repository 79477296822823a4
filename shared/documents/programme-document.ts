import { editionSchema, type Edition } from '../domain/edition.ts';
import { personSchema, type Person } from '../domain/person.ts';
import { defineRecord, listRecords, readRecord, type Identified } from './record.ts';
import type { DocumentState } from './state.ts';

/** The edition itself; its id is the programme's. */
export const editionRecord = defineRecord('edition', editionSchema);
/** People of the programme, by person id. */
export const personRecord = defineRecord('person', personSchema);

/** What a `programme/<id>` document says. */
export interface ProgrammeDocument {
  readonly edition: Edition;
  readonly people: readonly Identified<Person>[];
}

/** Reads a programme document; a document that holds nothing yet reads as an unnamed edition without people. */
export function readProgramme(state: DocumentState, id: string): ProgrammeDocument {
  return {
    edition: readRecord(state, editionRecord, id) ?? editionSchema.parse({}),
    people: listRecords(state, personRecord),
  };
}
