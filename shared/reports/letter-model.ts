import type { BarRange } from './value-bar.ts';
import type { PaperContext } from './paper-context.ts';

/** What the jury said of a project on one criterion. */
export type LetterCriterion = {
  readonly name: string;
  readonly weight: number;
  /** Mean of this project's marks; `null` where no sheet counts. */
  readonly own: number | null;
  /** The middle half of its marks, first to third quartile. */
  readonly low: number | null;
  readonly high: number | null;
  /** Median of the means of all projects. */
  readonly all: number | null;
};

/** A sentence of the letter with what it speaks of: a criterion's name, or nothing. */
export type LetterPoint = { readonly lead: string; readonly text: string };

/** Remarks that speak of the same thing, cleaned of what could tell who wrote them. */
export type LetterTheme = { readonly theme: string; readonly remarks: readonly string[] };

/** The remarks of a letter, or why there are none. */
export type LetterRemarks =
  | { readonly kind: 'shown'; readonly themes: readonly LetterTheme[]; readonly count: number; readonly jurors: number }
  /** Fewer jurors wrote than could hide one another. */
  | { readonly kind: 'too-few' }
  | { readonly kind: 'none' };

/** The place as the letter says it. Interval and share are `null` where no doubt was computed. */
export type LetterPlace = {
  readonly place: number;
  readonly tied: boolean;
  readonly entries: number;
  readonly value: number;
  readonly decimals: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** The feedback letter to one organisation. */
export type LetterModel = PaperContext & {
  readonly organisation: string;
  /** What the letter calls the project: its name, or the organisation's. */
  readonly project: string;
  /** ISO date of the letter. */
  readonly date: string;
  readonly sender: { readonly name: string; readonly lines: readonly string[] };
  readonly addressee: readonly string[];
  /** Jurors whose sheet counts, and those who abstained. */
  readonly jurors: number;
  readonly recused: number;
  /** `null` for a project that was not ranked. */
  readonly place: LetterPlace | null;
  readonly scale: BarRange;
  readonly criteria: readonly LetterCriterion[];
  readonly strengths: readonly LetterPoint[];
  readonly gaps: readonly LetterPoint[];
  readonly remarks: LetterRemarks;
  /** `null` leaves the general invitation. */
  readonly nextStep: string | null;
  readonly signature: { readonly name: string; readonly role: string };
};
