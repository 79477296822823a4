import { orderAfter, ordersForMove } from '../../../shared/documents/order-keys.ts';
import { sessionStepRecord } from '../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { SessionStep } from '../../../shared/domain/coaching.ts';
import { newId, sessionStepIdSchema } from '../../../shared/domain/ids.ts';
import type { Change } from '../store-contract.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a form may write of a step. */
export type StepFields = Partial<Pick<SessionStep, 'title' | 'hint' | 'minutes'>>;

/** Adds a step at the end of a session's agenda. `steps` are those it has, in order. */
export function addStep(
  organisation: string,
  session: string,
  steps: readonly Identified<SessionStep>[],
  fields: StepFields,
): Change {
  const order = orderAfter(steps);
  return organisationChange(organisation, 'session:undo.addStep', [
    recordChange(sessionStepRecord, newId(sessionStepIdSchema), { session, order, ...withoutEmpty(fields) }),
  ]);
}

/** Changes a step. */
export function editStep(organisation: string, step: string, fields: StepFields): Change {
  return organisationChange(organisation, 'session:undo.editStep', [recordChange(sessionStepRecord, step, fields)]);
}

/**
 * Moves a step to another place of its agenda; null when it stands there already.
 *
 * @param to place among all steps, from 0.
 */
export function moveStep(
  organisation: string,
  steps: readonly Identified<SessionStep>[],
  step: string,
  to: number,
): Change | null {
  const moves = ordersForMove(steps, step, to);
  if (moves.length === 0) return null;
  return organisationChange(
    organisation,
    'session:undo.moveStep',
    moves.map(({ id, order }) => recordChange(sessionStepRecord, id, { order })),
  );
}

/** Takes a step out of the agenda. */
export function removeStep(organisation: string, step: string): Change {
  return organisationChange(organisation, 'session:undo.removeStep', [
    recordChange(sessionStepRecord, step, { archived: true }),
  ]);
}
