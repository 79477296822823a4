import { readCoaching } from '../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { ProjectedRows } from './projected-rows.ts';

/** The rows of needs and coaching of an `organisation/<id>` document; those of its notes are made apart, see `projectNotes`. */
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
