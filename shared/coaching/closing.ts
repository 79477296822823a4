import type { CoachingDocument } from '../documents/organisation-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Action } from '../domain/coaching.ts';

/** What a session lacks before it is closed well. */
export interface ClosingState {
  /** Whether the organisation decided something in it. */
  readonly hasDecision: boolean;
  /** Whether anything is to be done after it. */
  readonly hasAction: boolean;
  /** Open actions of it that nobody does yet, and that have no date. */
  readonly withoutOwner: readonly Identified<Action>[];
  readonly withoutDate: readonly Identified<Action>[];
  readonly isComplete: boolean;
}

/** Looks at what was agreed in a session. A decision, and for every action an owner and a date: what is missing must be explained. */
export function closingState(
  { decisions, actions }: Pick<CoachingDocument, 'decisions' | 'actions'>,
  session: string,
): ClosingState {
  const own = actions.filter(({ value }) => value.session === session && value.state !== 'dropped');
  const open = own.filter(({ value }) => value.state !== 'done');
  const hasDecision = decisions.some(({ value }) => value.session === session && value.text.trim() !== '');
  const withoutOwner = open.filter(({ value }) => value.owner.trim() === '');
  const withoutDate = open.filter(({ value }) => value.dueOn === '');
  return {
    hasDecision,
    hasAction: own.length > 0,
    withoutOwner,
    withoutDate,
    isComplete: hasDecision && withoutOwner.length === 0 && withoutDate.length === 0,
  };
}
