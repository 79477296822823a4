import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readCoachingForExport } from '../data/coaching-export.ts';
import { organisationChange } from '../data/commands/organisation-change.ts';
import { applyPackage } from '../data/commands/packages.ts';
import { setPersonalNote } from '../data/commands/private-notes.ts';
import { recordChange } from '../data/commands/record-change.ts';
import { setPrivateNote } from '../data/commands/sheet-private.ts';
import {
  listActions,
  listAdvice,
  listAssessments,
  listCards,
  listCoachingDecisions,
  listNotes,
  listSessions,
} from '../data/queries/coaching.ts';
import { listOrganisations } from '../data/queries/organisations.ts';
import { actionsMarkdown, sessionsMarkdown } from '../../shared/coaching/export-markdown.ts';
import { actionsTable, sessionsTable } from '../../shared/coaching/export-tables.ts';
import { emptyIndex, searchNotes, updateIndex } from '../../shared/coaching/note-search.ts';
import { listSearchEntries } from '../../shared/coaching/search-entries.ts';
import { documentIdOf, isDocumentId, isPackable, type DocumentId } from '../../shared/documents/document-id.ts';
import {
  actionRecord,
  adviceRecord,
  assessmentRecord,
  cardRecord,
  coachingDecisionRecord,
  levelMarkIdOf,
  levelMarkRecord,
  organisationRecord,
  sessionNotesOf,
  sessionRecord,
} from '../../shared/documents/organisation-document.ts';
import { readPrivateNotes } from '../../shared/documents/private-document.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { ok } from '../../shared/lib/result.ts';
import { bridgeOf, openLaptop, type Laptop } from '../../tests/support/laptop.ts';
import { gatherDossier } from './coaching-dossier-of.ts';
import { makeCoachingPaper, type CoachingPaper } from './make-coaching-paper.ts';

const ORGANISATION = '01HZZZZZZZZZZZZZZZZZZZZZZ1';
const SESSION = '01HZZZZZZZZZZZZZZZZZZZZZZ2';
const OWNER = '01HZZZZZZZZZZZZZZZZZZZZZZ5';
const JUROR = '01HZZZZZZZZZZZZZZZZZZZZZZ3';
const PITCH = '01HZZZZZZZZZZZZZZZZZZZZZZ4';
const ID = documentIdOf({ kind: 'organisation', id: ORGANISATION });

/** One for every field in which somebody writes for nobody else. */
const SECRETS = {
  session: 'segreto-sessione-5127',
  organisation: 'segreto-organizzazione-6238',
  pitch: 'segreto-pitch-7349',
} as const;

const PAPERS: readonly CoachingPaper[] = [
  { kind: 'needs', assessment: null },
  { kind: 'comparison', assessment: null },
  { kind: 'plan' },
  { kind: 'session', session: SESSION },
  { kind: 'blankNeeds', template: null },
  { kind: 'blankSession', session: SESSION },
];

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
  const look = (id: string, moment: 't0' | 't1', date: string) => [
    recordChange(assessmentRecord, id, { template: 'needs-map', version: 'needs-map-1', moment, date }),
    recordChange(levelMarkRecord, levelMarkIdOf(id, 'technology'), {
      present: moment === 't0' ? 1 : 2,
      target: 4,
      priority: 3,
    }),
  ];
  const changes = [
    recordChange(organisationRecord, ORGANISATION, { name: 'Agade', code: 'O01' }),
    recordChange(sessionRecord, SESSION, { topic: 'Prezzo', state: 'closed', startsAt: '2021-06-22T09:00:00.000Z' }),
    recordChange(cardRecord, 'C1', { board: 'gaps', kind: 'gap', zone: 'technology', title: 'Nessun prezzo' }),
    recordChange(adviceRecord, 'V1', { session: SESSION, title: 'Provare', text: 'Subito' }),
    recordChange(coachingDecisionRecord, 'D1', { session: SESSION, text: 'Si prova' }),
    recordChange(actionRecord, 'A1', { session: SESSION, text: 'Chiedere', dimension: 'technology' }),
    ...look('L0', 't0', '2021-03-01'),
    ...look('L1', 't1', '2021-06-30'),
  ];
  await laptop.store.change(organisationChange(ORGANISATION, null, changes));
  await laptop.store.change(setPersonalNote(OWNER, SESSION, SECRETS.session));
  await laptop.store.change(setPersonalNote(OWNER, ORGANISATION, SECRETS.organisation));
  await laptop.store.change(setPrivateNote(JUROR, PITCH, SECRETS.pitch));
  const notes = await laptop.store.openProse({
    documentId: ID,
    name: sessionNotesOf(SESSION),
    trace: { ...recordChange(sessionRecord, SESSION, { notesTouched: true }), isTrace: true },
  });
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Parole per tutti')]);
  notes.fragment.insert(0, [paragraph]);
  notes.close();
  await laptop.store.flush();
});

afterEach(async () => {
  await laptop.store.close();
});

function expectNoSecret(text: string, where: string): void {
  for (const secret of Object.values(SECRETS)) expect(text.includes(secret), `${secret} in ${where}`).toBe(false);
}

/** Every row of every table, bytes read as text. */
async function everything({ store }: Laptop): Promise<string> {
  const rows = await Promise.all(
    store.database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
}

/** All that search reads on a laptop, as the window gathers it. */
async function searchEntriesOf({ store: { database } }: Laptop, own: ReadonlyMap<string, string>) {
  const organisations = await listOrganisations().run(database);
  return listSearchEntries({
    organisations: new Set(organisations.map(({ id }) => id)),
    sessions: await listSessions().run(database),
    notes: await listNotes().run(database),
    decisions: await listCoachingDecisions().run(database),
    advice: await listAdvice().run(database),
    actions: await listActions().run(database),
    cards: await listCards().run(database),
    assessments: await listAssessments().run(database),
    own,
  });
}

async function packageOf(own: Laptop, ids: readonly DocumentId[]) {
  const documents = await Promise.all(
    ids.map(async (documentId) => ({ documentId, update: await own.store.copyOf(documentId) })),
  );
  return {
    fileName: 'chiavetta.miracolo',
    sha256: 'c'.repeat(64),
    kind: 'edition' as const,
    editionName: 'Edizione',
    writtenAt: '2021-07-01T09:00:00.000Z',
    writtenBy: 'Coach A',
    documents,
    attachments: [],
    ticket: 'ticket',
  };
}

const keeper = bridgeOf({ 'packages.keepAttachments': () => Promise.resolve(ok({ kept: 0 })) });

describe('what somebody notes for nobody else', () => {
  it('is on this laptop, for its person', async () => {
    const own = await laptop.store.read(documentIdOf({ kind: 'private', id: OWNER }));
    expect([...readPrivateNotes(own).values()].sort()).toEqual([SECRETS.organisation, SECRETS.session]);
    const ofJuror = await laptop.store.read(documentIdOf({ kind: 'private', id: JUROR }));
    expect(readPrivateNotes(ofJuror).get(PITCH)).toBe(SECRETS.pitch);
  });

  it('is on no paper, in neither language', async () => {
    for (const language of ['it', 'en'] as const) {
      const t = createTranslate(language);
      const asked = { organisation: ORGANISATION, session: SESSION, edition: null, language };
      const dossier = await gatherDossier(laptop.store, asked, t);
      for (const paper of PAPERS) {
        const made = JSON.stringify(makeCoachingPaper(paper, dossier, t));
        expect(made, paper.kind).toContain('Agade');
        expectNoSecret(made, `${paper.kind} (${language})`);
        if (paper.kind === 'session') expect(made).toContain('Parole per tutti');
      }
    }
  });

  it('is in no row that lists and search read', async () => {
    const { database } = laptop.store;
    for (const table of [
      database.organisations,
      database.sessions,
      database.notes,
      database.actions,
      database.advice,
    ]) {
      expectNoSecret(JSON.stringify(await table.toArray()), table.name);
    }
  });

  it('is in no file that sessions and actions are exported to', async () => {
    const t = createTranslate('it');
    const read = { withNotes: true, dimensions: new Map<string, string>() };
    const { sessions, actions } = await readCoachingForExport(laptop.store, read);
    const files = {
      sessions: JSON.stringify(sessionsTable(sessions, t)),
      actions: JSON.stringify(actionsTable(actions, t)),
      sessionsMarkdown: sessionsMarkdown(sessions, t, (iso) => iso),
      actionsMarkdown: actionsMarkdown(actions, t, (iso) => iso),
    };
    expect(files.sessionsMarkdown).toContain('Parole per tutti');
    expect(files.actions).toContain('Chiedere');
    for (const [name, text] of Object.entries(files)) expectNoSecret(text, name);
  });

  it('is found by the search of its person alone', async () => {
    const other = await openLaptop({ device: 'B' });
    const ids = laptop.journal.heads().flatMap(({ documentId }) => (isDocumentId(documentId) ? [documentId] : []));
    await applyPackage(other.store, keeper, await packageOf(laptop, ids), '2021-07-01T09:00:00.000Z');
    const ownWords = async ({ store }: Laptop) =>
      readPrivateNotes(await store.read(documentIdOf({ kind: 'private', id: OWNER })));
    const found = async (on: Laptop) => {
      const index = updateIndex(emptyIndex, await searchEntriesOf(on, await ownWords(on)));
      return ['segreto', 'parole'].map((words) => searchNotes(index, { words }, 9).total);
    };
    expect(await found(laptop)).toEqual([2, 1]);
    expect(await found(other)).toEqual([0, 1]);
    await other.store.close();
  });

  it('is in no document that a package may carry, and reaches no other laptop even when one carries it', async () => {
    const ids = laptop.journal.heads().flatMap(({ documentId }) => (isDocumentId(documentId) ? [documentId] : []));
    expect(ids.filter((id) => !isPackable(id))).toHaveLength(2);
    for (const id of ids.filter(isPackable)) {
      expectNoSecret(Buffer.from(await laptop.store.copyOf(id)).toString('latin1'), id);
    }
    const other = await openLaptop({ device: 'B' });
    const applied = await applyPackage(other.store, keeper, await packageOf(laptop, ids), '2021-07-01T09:00:00.000Z');
    expect(applied.ok).toBe(true);
    const all = await everything(other);
    expect(all).toContain('Parole per tutti');
    expectNoSecret(all, 'the other laptop');
    expectNoSecret(JSON.stringify(other.journal.heads()), 'the other journal');
    await other.store.close();
  });
});
