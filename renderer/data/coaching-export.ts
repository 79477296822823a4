import type { ActionToExport } from '../../shared/coaching/export-tables.ts';
import type { SessionWithNotes } from '../../shared/coaching/export-markdown.ts';
import { numberSessions } from '../../shared/coaching/session-order.ts';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import { sessionNotesOf, sessionRecord } from '../../shared/documents/organisation-document.ts';
import { readProse, type ProseBlock } from '../../shared/documents/prose.ts';
import { groupBy } from '../../shared/lib/group-by.ts';
import { recordChange } from './commands/record-change.ts';
import { listActions, listAdvice, listCoachingDecisions, listSessions } from './queries/coaching.ts';
import { listOrganisations } from './queries/organisations.ts';
import { listPeople } from './queries/people.ts';
import type { LiveStore } from './document-store.ts';
import type { SessionRow } from './rows.ts';

/** What an export of coaching is about. */
export interface CoachingExportRequest {
  /** Id of one organisation; all that are not archived without. */
  readonly organisation?: string;
  /** Whether the notes of the sessions are read: each of their documents then is. */
  readonly withNotes: boolean;
  /** Names of dimensions by id. */
  readonly dimensions: ReadonlyMap<string, string>;
}

/** Sessions and actions to write into a file: by organisation, then by date. */
export interface CoachingToExport {
  readonly sessions: readonly SessionWithNotes[];
  readonly actions: readonly ActionToExport[];
}

/** Reads what an export writes out of the documents of organisations. Private documents are not opened. */
export async function readCoachingForExport(
  store: LiveStore,
  { organisation: only, withNotes, dimensions }: CoachingExportRequest,
): Promise<CoachingToExport> {
  const { database } = store;
  const [organisations, people, sessions, actions, advice, decisions] = await Promise.all([
    listOrganisations().run(database),
    listPeople().run(database),
    listSessions().run(database),
    listActions().run(database),
    listAdvice().run(database),
    listCoachingDecisions().run(database),
  ]);
  const shown = organisations.filter(({ id }) => only === undefined || id === only);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sessionsOf = groupBy(sessions, (one) => one.organisation);
  const ofSession = <Row extends { readonly session: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ session }) => session === id);
  const written: SessionWithNotes[] = [];
  for (const { id, name } of shown) {
    const own = [...(sessionsOf.get(id) ?? [])].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
    const numbers = numberSessions(own.map((value) => ({ id: value.id, value })));
    for (const session of own) {
      written.push({
        organisation: name,
        number: numbers.get(session.id) ?? null,
        session,
        attendance: session.attendance,
        who: [...session.coachIds, ...session.expertIds].flatMap((person) => names.get(person) ?? []),
        notes: withNotes ? await readNotes(store, session) : [],
        decisions: ofSession(decisions, session.id),
        advice: ofSession(advice, session.id),
        actions: ofSession(actions, session.id),
      });
    }
  }
  return {
    sessions: written,
    actions: shown.flatMap(({ id, name }) =>
      actions
        .filter(({ organisation }) => organisation === id)
        .sort((a, b) => ((a.dueOn || '9') < (b.dueOn || '9') ? -1 : 1))
        .map((action) => ({ organisation: name, action, dimension: dimensions.get(action.dimension) ?? '' })),
    ),
  };
}

async function readNotes(store: LiveStore, { id, organisation }: SessionRow): Promise<readonly ProseBlock[]> {
  const prose = await store.openProse({
    documentId: documentIdOf({ kind: 'organisation', id: organisation }),
    name: sessionNotesOf(id),
    trace: recordChange(sessionRecord, id, { notesTouched: true }),
  });
  try {
    return readProse(prose.fragment);
  } finally {
    prose.close();
  }
}
