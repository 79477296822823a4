import type { RankedCriterion } from './ranking-model.ts';
import type { PaperContext } from './paper-context.ts';

/** Where the juror's marks for one pitch stand. */
export type SheetState = 'submitted' | 'recused' | 'missing';

/** One pitch on the sheet of a juror. */
export type SheetLine = {
  /** Place in the running order, from 1. */
  readonly number: number;
  readonly organisation: string;
  readonly project: string | null;
  readonly state: SheetState;
  /** In the order of the criteria; `null` is a mark not given, never the lowest. */
  readonly marks: readonly (number | null)[];
  /** Weighted mean of the marks, on the scale of the contest; `null` while marks are missing. */
  readonly value: number | null;
  readonly remark: string | null;
  /** Why the juror abstained; `null` when not recused, or when no reason was given. */
  readonly recusalReason: string | null;
};

/** All that one juror scored in a contest. */
export type JurorSheetModel = PaperContext & {
  readonly juror: { readonly code: string; readonly name: string; readonly world: string | null };
  readonly scale: { readonly min: number; readonly max: number; readonly step: number };
  readonly criteria: readonly RankedCriterion[];
  readonly lines: readonly SheetLine[];
  /** What the juror got back on submitting; `null` while nothing was submitted. `version` counts submissions from 1. */
  readonly receipt: {
    readonly shortCode: string;
    readonly sha256: string;
    readonly submittedAt: string;
    readonly version: number;
    /** Why this version replaced the one before; `null` for the first. */
    readonly reason: string | null;
  } | null;
};
