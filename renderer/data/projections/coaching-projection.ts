import type { ReadProseText } from '../../../shared/documents/live-prose.ts';
import { readCoaching, sessionNotesOf } from '../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { NotesRow, SessionRow } from '../rows.ts';
import type { ProjectedRows } from './projected-rows.ts';

/** The rows of needs and coaching of an `organisation/<id>` document; those of its notes are made by {@link projectNotes}. */
export function projectCoaching(
  state: DocumentState,
  organisation: string,
): Pick<ProjectedRows, 'assessments' | 'cards' | 'requests' | 'sessions' | 'decisions' | 'advice' | 'actions'> {
  const coaching = readCoaching(state);
  const rowOf = <Value>({ id, value }: Identified<Value>) => ({ ...value, id, organisation });
  return {
    assessments: coaching.assessments.map((one) => ({ ...rowOf(one), marks: Object.fromEntries(one.marks) })),
    cards: coaching.cards.map(rowOf),
    requests: coaching.requests.map(rowOf),
    sessions: coaching.sessions.map((one) => ({
      ...rowOf(one),
      attendance: coaching.attendance.flatMap(({ value }) => (value.session === one.id ? [value] : [])),
    })),
    decisions: coaching.decisions.map(rowOf),
    advice: coaching.advice.map(rowOf),
    actions: coaching.actions.map(rowOf),
  };
}

/** The rows of what is written in these sessions. */
export function projectNotes(
  sessions: readonly Pick<SessionRow, 'id' | 'organisation'>[],
  prose: ReadProseText,
): readonly NotesRow[] {
  return sessions.flatMap(({ id, organisation }) => {
    const text = prose(sessionNotesOf(id));
    return text === '' ? [] : [{ id, organisation, text }];
  });
}
