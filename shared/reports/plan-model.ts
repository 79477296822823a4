import type { ActionState } from '../domain/coaching.ts';
import type { CoachingContext } from './coaching-context.ts';
import type { NeedsRow } from './needs-model.ts';

/** An action as a plan lists it. */
export type PlanLine = {
  readonly text: string;
  /** May be empty: nobody does it yet. */
  readonly owner: string;
  readonly helper: string;
  readonly hours: number | null;
  /** ISO day; may be empty. */
  readonly dueOn: string;
  readonly state: ActionState;
  /** Days since it was due; 0 while it is not late. */
  readonly daysLate: number;
  /** What gap it serves, in words; may be empty. */
  readonly gap: string;
};

/** A part of a plan: a dimension with where it stands, its open gaps, and what is done about it. */
export type PlanPart = {
  /** `null` for actions that serve no dimension. */
  readonly dimension: Pick<NeedsRow, 'name' | 'present' | 'target' | 'priority' | 'weight'> | null;
  /** Titles of open gaps that no action of this part names. */
  readonly gaps: readonly string[];
  readonly lines: readonly PlanLine[];
  /** Requests for help that wait for an answer. */
  readonly requests: readonly { readonly text: string; readonly hours: number | null }[];
};

/** What an organisation will do, by gap and dimension. */
export type PlanModel = CoachingContext & {
  /** ISO day of the plan. */
  readonly date: string;
  /** The heaviest gap first. */
  readonly parts: readonly PlanPart[];
  /** Who signs for the organisation and for the programme; may be empty. */
  readonly signers: { readonly organisation: string; readonly coach: string };
};
