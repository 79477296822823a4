import type { ScaleEnd } from './rasch-extremes.ts';

/** What whoever reads Rasch measures must know. */
export type RaschWarning<Juror extends string, Entry extends string, Criterion extends string> =
  /** No measure at all: no counted sheet, or nothing is left once extreme totals are set aside. */
  | { readonly kind: 'rasch-nothing-to-fit' }
  /** No measure at all: the likelihood grows for ever, as with few marks in perfect order. */
  | { readonly kind: 'rasch-no-finite-maximum' }
  /** No measure at all: too many distinct marks for a rating scale. */
  | { readonly kind: 'rasch-too-many-categories'; readonly categories: number; readonly most: number }
  /** All its marks are at one end of the scale: placed 0.3 points short of that end. */
  | { readonly kind: 'rasch-extreme-entry'; readonly entry: Entry; readonly end: ScaleEnd }
  | { readonly kind: 'rasch-extreme-juror'; readonly juror: Juror; readonly end: ScaleEnd }
  | { readonly kind: 'rasch-extreme-criterion'; readonly criterion: Criterion; readonly end: ScaleEnd }
  /** Has counted marks, but none that link it to one panel of what could be fitted: its measure is `null`. */
  | { readonly kind: 'rasch-unlinked-entry'; readonly entry: Entry }
  | { readonly kind: 'rasch-unlinked-juror'; readonly juror: Juror }
  | { readonly kind: 'rasch-unlinked-criterion'; readonly criterion: Criterion }
  /** Marks given in extreme totals only: they count as the nearest mark of the scale. */
  | { readonly kind: 'rasch-marks-merged'; readonly marks: readonly number[] }
  /** Measures of different panels cannot be compared: each panel has its own zero. */
  | { readonly kind: 'rasch-disconnected'; readonly panels: number };

/** The measure of an entry in logits, higher is better; `null` where there is none. */
export interface RaschEntry<Entry extends string> {
  readonly entry: Entry;
  readonly measure: number | null;
  readonly standardError: number | null;
}

/** A juror's severity in logits, positive is strict; fit is `null` for extreme jurors, as they cannot misfit. */
export interface RaschJuror<Juror extends string> {
  readonly juror: Juror;
  readonly severity: number | null;
  readonly standardError: number | null;
  readonly infit: number | null;
  readonly outfit: number | null;
}

/** A criterion's difficulty in logits, positive where marks are low. */
export interface RaschCriterion<Criterion extends string> {
  readonly criterion: Criterion;
  readonly difficulty: number | null;
}

/** Everything the model says. The three lists are in the order of the ids. */
export interface RaschResult<Juror extends string, Entry extends string, Criterion extends string> {
  readonly entries: readonly RaschEntry<Entry>[];
  readonly jurors: readonly RaschJuror<Juror>[];
  readonly criteria: readonly RaschCriterion<Criterion>[];
  /** The marks that are the categories of the scale, ascending. */
  readonly categories: readonly number[];
  /** F_k in logits between category k − 1 and k: one less than categories; empty where nothing could be fitted. */
  readonly thresholds: readonly number[];
  /** The connected panels of what was fitted or placed; entries can be compared within a panel only. */
  readonly panels: readonly { readonly entries: readonly Entry[]; readonly jurors: readonly Juror[] }[];
  readonly warnings: readonly RaschWarning<Juror, Entry, Criterion>[];
}
