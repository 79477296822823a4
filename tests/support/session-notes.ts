import * as Y from 'yjs';
import { organisationChange } from '../../renderer/data/commands/organisation-change.ts';
import { recordChange } from '../../renderer/data/commands/record-change.ts';
import type { OpenProse } from '../../renderer/data/prose-writer.ts';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import { organisationRecord, sessionNotesOf, sessionRecord } from '../../shared/documents/organisation-document.ts';
import { openLaptop, type Laptop } from './laptop.ts';

/** Id of the organisation in whose session tests write. */
export const ORGANISATION = '01HZZZZZZZZZZZZZZZZZZZZZZ1';
/** Id of its session. */
export const SESSION = '01HZZZZZZZZZZZZZZZZZZZZZZ2';
/** The document of {@link ORGANISATION}. */
export const ID = documentIdOf({ kind: 'organisation', id: ORGANISATION });

/** A laptop that has the organisation and its session, stored. */
export async function laptopWithSession(device: string): Promise<Laptop> {
  const laptop = await openLaptop({ device });
  const changes = [
    recordChange(organisationRecord, ORGANISATION, { name: 'Agade' }),
    recordChange(sessionRecord, SESSION, { topic: 'Prezzo' }),
  ];
  await laptop.store.change(organisationChange(ORGANISATION, null, changes));
  return laptop;
}

/** Opens the notes of the session as the editor does. */
export function openNotes({ store }: Laptop): Promise<OpenProse> {
  const trace = { ...recordChange(sessionRecord, SESSION, { notesTouched: true }), isTrace: true as const };
  return store.openProse({ documentId: ID, name: sessionNotesOf(SESSION), trace });
}

/** Writes a paragraph at the end. */
export function type({ fragment }: OpenProse, words: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  fragment.insert(fragment.length, [paragraph]);
}

/** The laptop as it starts again after its power went: nothing is flushed or closed before. Close both. */
export function afterPowerCut({ engine, journal }: Laptop, device = 'A'): Promise<Laptop> {
  return openLaptop({ device, engine, journal });
}
