import { coachingDecisionRecord } from '../../../shared/documents/organisation-document.ts';
import type { CoachingDecision } from '../../../shared/domain/coaching.ts';
import { coachingDecisionIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Change } from '../store-contract.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a form may write of a decision. */
export type DecisionFields = Partial<Omit<CoachingDecision, 'archived' | 'settles'>>;

/** Records what the organisation decided. */
export function addDecision(
  organisation: string,
  fields: DecisionFields,
): { readonly id: string; readonly change: Change } {
  const id = newId(coachingDecisionIdSchema);
  const change = organisationChange(organisation, 'session:undo.addDecision', [
    recordChange(coachingDecisionRecord, id, withoutEmpty(fields)),
  ]);
  return { id, change };
}

/** Changes a decision. */
export function editDecision(organisation: string, id: string, fields: DecisionFields): Change {
  return organisationChange(organisation, 'session:undo.editDecision', [
    recordChange(coachingDecisionRecord, id, fields),
  ]);
}

/** Takes a decision out of the lists. */
export function archiveDecision(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.archiveDecision', [
    recordChange(coachingDecisionRecord, id, { archived: true }),
  ]);
}
