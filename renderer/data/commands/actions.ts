import { actionRecord } from '../../../shared/documents/organisation-document.ts';
import type { Action, ActionState } from '../../../shared/domain/coaching.ts';
import { actionIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Change } from '../store-contract.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a form may write of an action; how far it is has a command of its own. */
export type ActionFields = Partial<Omit<Action, 'archived' | 'state' | 'doneOn'>>;

/** Adds something to be done. */
export function addAction(
  organisation: string,
  fields: ActionFields,
): { readonly id: string; readonly change: Change } {
  const id = newId(actionIdSchema);
  const change = organisationChange(organisation, 'session:undo.addAction', [
    recordChange(actionRecord, id, withoutEmpty(fields)),
  ]);
  return { id, change };
}

/** Changes an action. */
export function editAction(organisation: string, id: string, fields: ActionFields): Change {
  return organisationChange(organisation, 'session:undo.editAction', [recordChange(actionRecord, id, fields)]);
}

/** Says how far an action is. `today` is the ISO day on which it is done; it is forgotten when the action opens again. */
export function setActionState(organisation: string, id: string, state: ActionState, today: string): Change {
  return organisationChange(organisation, 'session:undo.actionState', [
    recordChange(actionRecord, id, { state, doneOn: state === 'done' ? today : '' }),
  ]);
}

/** Takes an action out of the lists. */
export function archiveAction(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.archiveAction', [
    recordChange(actionRecord, id, { archived: true }),
  ]);
}
