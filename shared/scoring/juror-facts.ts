import { listMarks, type Scale } from '../domain/scale.ts';
import { exactSum } from './exact-sum.ts';
import { areLevel } from './ranking.ts';
import { mean } from './raw.ts';
import { compareIds, type ScoreInput, type Sheet } from './score-input.ts';
import { countedSheets, sheetValue } from './sheet-value.ts';
import { sampleDeviation, squaresAboutMean } from './spread.ts';

/**
 * How a juror has used the scale: facts without blame, of the counted sheets only. A strict juror, or one who uses few
 * marks, is no worse for it.
 */
export interface JurorFacts<Juror extends string> {
  readonly juror: Juror;
  /** Counted sheets. */
  readonly n: number;
  /** Mean of the sheet values; `null` without sheets. */
  readonly mean: number | null;
  /** Sample standard deviation of the sheet values; `null` for fewer than two sheets. */
  readonly deviation: number | null;
  /** The lowest and the highest mark given, on any criterion; `null` without sheets. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Highest less lowest mark, as a share of the scale from 0 to 1; `null` without sheets. */
  readonly rangeUsed: number | null;
  /** How often each mark of the scale was given, lowest mark first. */
  readonly distribution: readonly { readonly mark: number; readonly count: number }[];
  /** As given by the caller, in the unit of the marks: positive is strict. */
  readonly severity: number | null;
  /** Sheets with the same mark on every criterion; `null` where there is one criterion only, and it says nothing. */
  readonly evenSheets: number | null;
  /**
   * Pearson's correlation of the juror's sheet values with the mean of the others on the same entries; `null` where
   * fewer than three entries are shared or one of the two has no spread.
   */
  readonly correlation: number | null;
}

/** What the facts are measured against. */
export interface JurorFactsOptions<Juror extends string> {
  readonly scale: Scale;
  /** Of the additive model, or of any other the caller shows. */
  readonly severities: ReadonlyMap<Juror, number | null>;
}

/** Below this many points a correlation is a matter of course. */
const FEWEST_POINTS = 3;

/** Sums up how each juror has judged, by id. */
export function jurorFacts<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  { scale, severities }: JurorFactsOptions<Juror>,
): readonly JurorFacts<Juror>[] {
  const sheetsOf = new Map<Juror, Sheet<Juror, Entry, Criterion>[]>(input.jurors.map((juror) => [juror, []]));
  const valuesOf = new Map<Entry, Map<Juror, number>>(input.entries.map((entry) => [entry, new Map()]));
  for (const sheet of countedSheets(input)) {
    sheetsOf.get(sheet.juror)?.push(sheet);
    valuesOf.get(sheet.entry)?.set(sheet.juror, sheetValue(sheet.marks, input.criteria) ?? Number.NaN);
  }
  return [...input.jurors].sort(compareIds).map((juror): JurorFacts<Juror> => {
    const sheets = sheetsOf.get(juror) ?? [];
    const marksOf = sheets.map(({ marks }) => input.criteria.flatMap(({ criterion }) => marks.get(criterion) ?? []));
    const marks = marksOf.flat();
    const values = sheets.flatMap(({ marks: own }) => sheetValue(own, input.criteria) ?? []);
    const lowest = marks.length === 0 ? null : marks.reduce((least, mark) => Math.min(least, mark));
    const highest = marks.length === 0 ? null : marks.reduce((most, mark) => Math.max(most, mark));
    return {
      juror,
      n: sheets.length,
      mean: mean(values),
      deviation: values.length < 2 ? null : sampleDeviation(values),
      lowest,
      highest,
      rangeUsed: lowest === null || highest === null ? null : (highest - lowest) / (scale.max - scale.min),
      distribution: distribute(marks, scale),
      severity: severities.get(juror) ?? null,
      evenSheets: input.criteria.length < 2 ? null : marksOf.filter(isEven).length,
      correlation: correlateWithOthers(juror, [...valuesOf.values()]),
    };
  });
}

function isEven(marks: readonly number[]): boolean {
  return marks.every((mark) => areLevel(mark, marks[0] ?? mark));
}

function distribute(marks: readonly number[], scale: Scale): JurorFacts<string>['distribution'] {
  const counts = listMarks(scale).map((mark) => ({ mark, count: 0 }));
  for (const mark of marks) {
    const step = counts[Math.round((mark - scale.min) / scale.step)];
    if (step !== undefined) step.count += 1;
  }
  return counts;
}

function correlateWithOthers<Juror extends string>(
  juror: Juror,
  entries: readonly ReadonlyMap<Juror, number>[],
): number | null {
  const own: number[] = [];
  const others: number[] = [];
  for (const values of entries) {
    const value = values.get(juror);
    if (value === undefined || values.size < 2) continue;
    own.push(value);
    others.push(
      exactSum([...values].flatMap(([other, their]) => (other === juror ? [] : [their]))) / (values.size - 1),
    );
  }
  return own.length < FEWEST_POINTS ? null : correlation(own, others);
}

/** Pearson's r; `null` where one side has no spread. */
function correlation(left: readonly number[], right: readonly number[]): number | null {
  const spread = Math.sqrt(squaresAboutMean(left)) * Math.sqrt(squaresAboutMean(right));
  if (spread === 0) return null;
  const leftMean = mean(left) ?? 0;
  const rightMean = mean(right) ?? 0;
  const common = exactSum(left.map((value, index) => (value - leftMean) * ((right[index] ?? 0) - rightMean)));
  return Math.max(-1, Math.min(1, common / spread));
}
