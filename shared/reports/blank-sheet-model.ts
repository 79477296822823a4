import type { PaperContext } from './paper-context.ts';

/** A criterion with its question and the words of the rubric at the bottom, in the middle and at the top of the scale. */
export type BlankCriterion = {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly question: string | null;
  readonly anchors: { readonly low: string; readonly middle: string; readonly high: string } | null;
};

/** The pitch that one page is for. `code` is short and goes into the sheet's code: "07". */
export type BlankPitch = {
  readonly number: number;
  readonly code: string;
  readonly organisation: string;
  readonly project: string | null;
};

/** Sheets to fill in by hand: one page for each pitch, for one juror or for whoever takes it. */
export type BlankSheetModel = PaperContext & {
  /** `null` leaves the box empty. */
  readonly jurorCode: string | null;
  readonly scale: { readonly min: number; readonly max: number; readonly step: number };
  readonly criteria: readonly BlankCriterion[];
  /** Pitches of the whole contest, which may be more than are printed. */
  readonly pitchCount: number;
  readonly pitches: readonly BlankPitch[];
  /** ISO date until which the sheets are kept; `null` where none was set. */
  readonly keepUntil: string | null;
};
