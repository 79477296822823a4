import type { PaperContext } from './paper-context.ts';

/** A way of putting a number on an entry: `total` is the sum of trimmed means times factors, as sports panels do it. */
export type MeasureKind = 'raw' | 'trimmed' | 'zscore' | 'additive' | 'total';

/** A column of the ranking. */
export type RankingMeasure = {
  readonly kind: MeasureKind;
  /** Decimals of every number of the column. */
  readonly decimals: number;
  /** Lowest and highest possible value, the ends of the bars. */
  readonly range: { readonly min: number; readonly max: number };
};

/** What one measure says of one entry; `place` is the competition rank by this measure. `null` where nothing can be computed. */
export type MeasuredValue = { readonly value: number | null; readonly place: number | null };

/** An entry of the ranking. */
export type RankingRow = {
  /** Competition rank by the deciding measure; `null` for an entry without sheets. */
  readonly place: number | null;
  /** Shares its place with another entry. */
  readonly tied: boolean;
  readonly organisation: string;
  /** Project, and whatever else tells the entry; `null` where nothing is known. */
  readonly project: string | null;
  /** Sheets counted. */
  readonly sheets: number;
  /** One for each measure, in the same order. */
  readonly values: readonly MeasuredValue[];
  /** Mean of each criterion by the deciding measure, in the order of the criteria. */
  readonly criteria: readonly (number | null)[];
  /** The 95 % interval of the place; `null` where no doubt was computed. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Marks of the notes below the table that concern this entry: `['a']`. */
  readonly notes: readonly string[];
};

/** What was judged. `code` heads the narrow columns: "K1". */
export type RankedCriterion = { readonly code: string; readonly name: string; readonly weight: number };

/** A ranking ready to be printed: rows in order of place. */
export type RankingTable = {
  /** The deciding one first. */
  readonly measures: readonly [RankingMeasure, ...RankingMeasure[]];
  /** How many highest and lowest marks the trimmed mean drops. */
  readonly trim: number;
  /** How many places are announced. */
  readonly podium: number;
  readonly criteria: readonly RankedCriterion[];
  /** The scale of a single mark. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly rows: readonly RankingRow[];
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
};

/** Sheets that count, of those that were expected. */
export type SheetCount = { readonly valid: number; readonly expected: number };

/** When voting opened and closed, ISO date and time. */
export type VotingTimes = { readonly openedAt: string; readonly closedAt: string };

/** How solid a ranking is, in the figures the paper puts in words. */
export type Solidity = {
  /** How many juries were drawn, and from which seed. */
  readonly resamples: number;
  readonly seed: number;
  /** Shares from 0 to 1: how often each entry of the podium was first, best place first; those never first left out. */
  readonly first: readonly { readonly name: string; readonly share: number }[];
  /** Jurors without whom other entries would be on the podium, or in another order. */
  readonly members: readonly string[];
  readonly order: readonly string[];
  /** Kendall's W and Krippendorff's α for intervals; `null` where they cannot be computed. */
  readonly kendallW: number | null;
  readonly alpha: number | null;
  /** Groups of jurors and entries that no sheet joins; more than one cannot be compared with each other. */
  readonly panels: number;
};

/** The ranking as a report of its own. */
export type RankingReportModel = PaperContext & {
  /** One line below the title: "18 progetti, 9 giurati, 5 criteri". */
  readonly subtitle: string;
  readonly voting: VotingTimes | null;
  readonly sheets: SheetCount;
  readonly jurors: number;
  readonly ranking: RankingTable;
  /** `null` where it was not computed. */
  readonly solidity: Solidity | null;
};
