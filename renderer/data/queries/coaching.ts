import type {
  ActionRow,
  AdviceRow,
  AssessmentRow,
  CardRow,
  CoachingDecisionRow,
  HelpRequestRow,
  SessionRow,
} from '../rows.ts';
import { joinNotes, type WrittenNotes } from '../projections/notes-projection.ts';
import type { Query } from './query.ts';

// Of all organisations, archived ones too: a screen that leaves those out joins with `listOrganisations`. What one organisation's own
// page shows comes from its document, which does not wait for the disk.

/** Needs assessments, in no order. */
export function listAssessments(): Query<readonly AssessmentRow[]> {
  return { key: 'assessments', run: ({ assessments }) => assessments.toArray() };
}

/** Cards of all boards, in no order. */
export function listCards(): Query<readonly CardRow[]> {
  return { key: 'cards', run: ({ cards }) => cards.toArray() };
}

/** Requests for help, in no order. */
export function listHelpRequests(): Query<readonly HelpRequestRow[]> {
  return { key: 'help requests', run: ({ requests }) => requests.toArray() };
}

/** Coaching sessions, in no order. */
export function listSessions(): Query<readonly SessionRow[]> {
  return { key: 'sessions', run: ({ sessions }) => sessions.toArray() };
}

/** Decisions taken in coaching, in no order. */
export function listCoachingDecisions(): Query<readonly CoachingDecisionRow[]> {
  return { key: 'coaching decisions', run: ({ decisions }) => decisions.toArray() };
}

/** Advice, in no order. */
export function listAdvice(): Query<readonly AdviceRow[]> {
  return { key: 'advice', run: ({ advice }) => advice.toArray() };
}

/** Actions, in no order. */
export function listActions(): Query<readonly ActionRow[]> {
  return { key: 'actions', run: ({ actions }) => actions.toArray() };
}

/** The words of all notes of sessions, in no order. */
export function listNotes(): Query<readonly WrittenNotes[]> {
  return { key: 'notes', run: async ({ notes }) => joinNotes(await notes.orderBy('id').toArray()) };
}
