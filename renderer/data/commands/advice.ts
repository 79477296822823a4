import { rivalsOf } from '../../../shared/coaching/contrasts.ts';
import { adviceRecord, coachingDecisionRecord } from '../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { Advice, CoachingDecision } from '../../../shared/domain/coaching.ts';
import { adviceIdSchema, coachingDecisionIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Change } from '../store-contract.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What is written of a piece of advice. */
export type AdviceFields = Partial<Omit<Advice, 'archived' | 'outcome' | 'against'>>;

/** Notes a piece of advice; `against` are those it contradicts. */
export function addAdvice(
  organisation: string,
  fields: AdviceFields & { readonly against?: string[] },
): { readonly id: string; readonly change: Change } {
  const id = newId(adviceIdSchema);
  const change = organisationChange(organisation, 'session:undo.addAdvice', [
    recordChange(adviceRecord, id, withoutEmpty(fields)),
  ]);
  return { id, change };
}

/** Changes a piece of advice. */
export function editAdvice(organisation: string, id: string, fields: AdviceFields): Change {
  return organisationChange(organisation, 'session:undo.editAdvice', [recordChange(adviceRecord, id, fields)]);
}

/** Says that two pieces of advice contradict each other. */
export function markContrast(organisation: string, { id, value }: Identified<Advice>, other: string): Change {
  return organisationChange(organisation, 'session:undo.contrast', [
    recordChange(adviceRecord, id, { against: [...new Set([...value.against, other])] }),
  ]);
}

/** Says that two pieces of advice do not contradict each other after all, on whichever side the mark stands. */
export function unmarkContrast(organisation: string, a: Identified<Advice>, b: Identified<Advice>): Change {
  return organisationChange(
    organisation,
    'session:undo.noContrast',
    [
      { one: a, other: b.id },
      { one: b, other: a.id },
    ]
      .filter(({ one, other }) => one.value.against.includes(other))
      .map(({ one, other }) =>
        recordChange(adviceRecord, one.id, { against: one.value.against.filter((id) => id !== other) }),
      ),
  );
}

/** What the organisation decided about advice. */
export type ChoiceDecision = Pick<CoachingDecision, 'session' | 'text' | 'owner' | 'from' | 'dimension' | 'order'>;

/**
 * The organisation follows one piece of advice: its decision is recorded, and whatever open advice contradicts it is set aside, in
 * one step.
 */
export function followAdvice(
  organisation: string,
  advice: readonly Identified<Advice>[],
  chosen: string,
  decision: ChoiceDecision,
): Change {
  const rivals = rivalsOf(advice, chosen).map(({ id }) => id);
  return organisationChange(organisation, 'session:undo.follow', [
    decisionChange(decision, [chosen, ...rivals]),
    recordChange(adviceRecord, chosen, { outcome: 'followed' }),
    ...rivals.map((id) => recordChange(adviceRecord, id, { outcome: 'set-aside' })),
  ]);
}

/** The organisation goes a way of its own: all of the advice is set aside, in one step with its decision. */
export function chooseOwnWay(organisation: string, settled: readonly string[], decision: ChoiceDecision): Change {
  return organisationChange(organisation, 'session:undo.ownWay', [
    decisionChange(decision, settled),
    ...settled.map((id) => recordChange(adviceRecord, id, { outcome: 'set-aside' })),
  ]);
}

function decisionChange(decision: ChoiceDecision, settles: readonly string[]) {
  return recordChange(coachingDecisionRecord, newId(coachingDecisionIdSchema), {
    ...withoutEmpty(decision),
    settles: [...settles],
  });
}

/** Takes a piece of advice out of the lists. */
export function archiveAdvice(organisation: string, id: string): Change {
  return organisationChange(organisation, 'session:undo.archiveAdvice', [
    recordChange(adviceRecord, id, { archived: true }),
  ]);
}
