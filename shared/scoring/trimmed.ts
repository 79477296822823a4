import { mean, type EntryValue } from './raw.ts';
import { groupByEntry, type ScoreInput } from './score-input.ts';
import { countedSheets, weightedMean } from './sheet-value.ts';

/** What the panel says of one entry on one criterion, once the extreme marks are dropped. */
export interface TrimmedCriterion<Criterion extends string> {
  readonly criterion: Criterion;
  /** Marks that stay, ascending. */
  readonly kept: readonly number[];
  /** Mean of `kept`, unrounded. */
  readonly value: number;
}

/** The trimmed value of an entry, with the criteria it is made of; no criteria where no sheet counts. */
export interface TrimmedEntry<Entry extends string, Criterion extends string> extends EntryValue<Entry> {
  /** False where too few sheets count for trimming and all marks stay. */
  readonly wasTrimmed: boolean;
  readonly criteria: readonly TrimmedCriterion<Criterion>[];
}

/** Tells whether marks remain once the `trim` highest and lowest of `n` are dropped: n − 2k ≥ 1. */
export function canTrim(n: number, trim: number): boolean {
  return n - 2 * trim >= 1;
}

/**
 * Sorts marks and drops the `trim` highest and the `trim` lowest; drops none where none would remain.
 *
 * @param trim k, a whole number ≥ 0.
 */
export function trimMarks(marks: readonly number[], trim: number): readonly number[] {
  const ascending = [...marks].sort((left, right) => left - right);
  return canTrim(ascending.length, trim) ? ascending.slice(trim, ascending.length - trim) : ascending;
}

/**
 * The trimmed mean: per criterion drop the k highest and k lowest marks of the counted sheets, take the mean of the
 * rest, then the weighted mean over criteria. Nothing is dropped where n − 2k < 1. With k = 1 the criterion values are
 * the panel scores of the International Skating Union before rounding (see `panel-score.ts`).
 */
export function trimmed<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  trim: number,
): readonly TrimmedEntry<Entry, Criterion>[] {
  const sheetsOf = groupByEntry(countedSheets(input));
  return input.entries.map((entry) => {
    const sheets = sheetsOf.get(entry) ?? [];
    const weighted = input.criteria.flatMap(({ criterion, weight }) => {
      const marks = sheets.flatMap((sheet) => sheet.marks.get(criterion) ?? []);
      const kept = trimMarks(marks, trim);
      const value = mean(kept);
      return value === null ? [] : [{ criterion, kept, value, weight }];
    });
    return {
      entry,
      value: weightedMean(weighted),
      n: sheets.length,
      wasTrimmed: trim > 0 && canTrim(sheets.length, trim),
      criteria: weighted.map(({ criterion, kept, value }) => ({ criterion, kept, value })),
    };
  });
}
