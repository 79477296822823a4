import { todayOf } from '../../shared/coaching/days.ts';
import type { CoachingDossier } from '../../shared/coaching-papers/coaching-dossier.ts';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import {
  readCoaching,
  readOrganisation,
  sessionNotesOf,
  sessionRecord,
} from '../../shared/documents/organisation-document.ts';
import { readProgramme, readStoredTemplates } from '../../shared/documents/programme-document.ts';
import { readProse, type ProseBlock } from '../../shared/documents/prose.ts';
import type { Language } from '../../shared/i18n/catalogue.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { listTemplates } from '../../shared/needs/templates.ts';
import { recordChange } from '../data/commands/record-change.ts';
import type { LiveStore } from '../data/document-store.ts';
import type { EditionRow } from '../data/rows.ts';

/** What a paper is to be made of. */
export interface AskedDossier {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Whose notes are wanted; `null` for a paper without notes. */
  readonly session: string | null;
  readonly edition: EditionRow | null;
  readonly language: Language;
}

/** Gathers what the papers of an organisation are made of, from memory. The private document is never opened. */
export async function gatherDossier(
  store: LiveStore,
  { organisation: id, session, edition, language }: AskedDossier,
  t: Translate,
): Promise<CoachingDossier> {
  const state = await store.read(documentIdOf({ kind: 'organisation', id }));
  const programme = edition === null ? null : await store.read(documentIdOf({ kind: 'programme', id: edition.id }));
  const { organisation, attachments } = readOrganisation(state, id);
  const people = programme === null || edition === null ? [] : readProgramme(programme, edition.id).people;
  const stored = programme === null ? { templates: [], versions: [], dimensions: [] } : readStoredTemplates(programme);
  return {
    language,
    issuer: edition?.programmeName ?? 'Miracolo a Milano',
    isSample: edition?.isSample === true,
    today: todayOf(new Date()),
    organisationId: id,
    organisation,
    attachments,
    coaching: readCoaching(state),
    templates: listTemplates(stored, t),
    people: new Map(people.map((person) => [person.id, person.value.name])),
    notes: new Map(session === null ? [] : [[session, await notesOf(store, id, session)]]),
  };
}

async function notesOf(store: LiveStore, organisation: string, session: string): Promise<readonly ProseBlock[]> {
  const prose = await store.openProse({
    documentId: documentIdOf({ kind: 'organisation', id: organisation }),
    name: sessionNotesOf(session),
    trace: { ...recordChange(sessionRecord, session, { notesTouched: true }), isTrace: true },
  });
  try {
    return readProse(prose.fragment);
  } finally {
    prose.close();
  }
}
