import { z } from 'zod';
import { defineRecord, listRecords } from './record.ts';
import type { DocumentState } from './state.ts';

/** What a person notes for themselves, by the id of what the note is about (a pitch). */
export const privateNoteRecord = defineRecord('private-note', z.object({ text: z.string().catch('') }));

/** What a `private/<person>` document says: notes by subject. It is in no package and no report, by construction. */
export function readPrivateNotes(state: DocumentState): ReadonlyMap<string, string> {
  return new Map(
    listRecords(state, privateNoteRecord).flatMap(({ id, value }) => (value.text === '' ? [] : [[id, value.text]])),
  );
}
