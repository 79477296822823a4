import type { Moment, Assessor } from '../domain/needs.ts';
import type { CoachingContext } from './coaching-context.ts';
import type { PlanLine } from './plan-model.ts';

/** A level in figures and in words. */
export type NeedsLevel = { readonly level: number; readonly word: string };

/** How much a dimension matters: 1 low, 2 medium, 3 high. */
export type NeedsPriority = 1 | 2 | 3;

/** One dimension of an assessment beside the one before. `null` is unknown, which is not the lowest level. */
export type NeedsRow = {
  readonly name: string;
  readonly short: string;
  readonly present: NeedsLevel | null;
  readonly earlier: NeedsLevel | null;
  readonly target: NeedsLevel | null;
  readonly priority: NeedsPriority | null;
  /** Levels that are missing to the target, 0 where it is reached; `null` where either is unknown. */
  readonly gap: number | null;
  /** Missing levels times priority, where one without a priority weighs as a low one; `null` where the gap is unknown. */
  readonly weight: number | null;
  readonly evidence: string;
  /** Names of files that show the level. */
  readonly files: readonly string[];
  readonly potential: readonly string[];
};

/** When somebody looked. */
export type NeedsLook = { readonly moment: Moment; readonly date: string };

/** Another look at the same organisation at the same moment: where it sees something else, and where nobody can tell. */
export type OtherLook = {
  readonly assessor: Assessor;
  readonly author: string;
  /** Dimensions with another level, the widest apart first. */
  readonly differences: readonly { readonly name: string; readonly ours: number; readonly theirs: number }[];
  /** Dimensions in which both know the level, and it is the same. */
  readonly agreed: number;
  /** Dimensions in which one of the two levels is not known. */
  readonly unknown: number;
  /** Whether the two looks count their levels alike; else nothing is told of them. */
  readonly isComparable: boolean;
};

/** Needs of an organisation at a date. */
export type NeedsModel = CoachingContext & {
  readonly look: NeedsLook & { readonly assessor: Assessor; readonly author: string };
  readonly earlier: NeedsLook | null;
  /** The template the levels were marked with; `null` for a version that this laptop does not know. */
  readonly map: { readonly name: string; readonly version: number | null; readonly levels: number };
  readonly rows: readonly NeedsRow[];
  readonly others: readonly OtherLook[];
  /** Open actions, the next first. */
  readonly plan: readonly PlanLine[];
};

/** What changed in a dimension between two assessments, and what shows it. */
export type ChangeRow = NeedsRow & {
  /** Actions and sessions for it in between, with the ISO day. */
  readonly done: readonly { readonly text: string; readonly doneOn: string }[];
};

/** Two assessments side by side. */
export type ComparisonModel = CoachingContext & {
  readonly look: NeedsModel['look'];
  readonly earlier: NeedsLook;
  readonly map: NeedsModel['map'];
  readonly rows: readonly ChangeRow[];
};
