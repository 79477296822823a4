import { readContest } from '../../../shared/documents/contest-document.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { ContestRow } from '../rows.ts';

/** The row of a `contest/<id>` document. */
export function projectContest(state: DocumentState, id: string): ContestRow {
  const document = readContest(state, id);
  return { id, title: document.contest.title, archived: document.contest.archived, document };
}
