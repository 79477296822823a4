import { err, ok, type Result } from '../lib/result.ts';
import { raw } from './raw.ts';
import { competitionRanks } from './ranking.ts';
import {
  compareIds,
  findScoreFaults,
  type ScoreFault,
  type ScoreInput,
  type Sheet,
  type SheetState,
} from './score-input.ts';
import { countedSheets, missingCriteria } from './sheet-value.ts';
import { trimmed } from './trimmed.ts';

/** Methods that a tabulation has room for and does not compute: their fields are `null`. */
export const METHODS_NOT_COMPUTED = ['zscore', 'additive', 'rasch', 'doubt', 'agreement', 'connectedness'] as const;

/** See {@link METHODS_NOT_COMPUTED}. */
export type MethodNotComputed = (typeof METHODS_NOT_COMPUTED)[number];

/** What whoever reads a tabulation must know. */
export type ScoringWarning<Juror extends string, Entry extends string, Criterion extends string> =
  | { readonly kind: 'entry-without-sheets'; readonly entry: Entry }
  | {
      readonly kind: 'incomplete-sheet';
      readonly juror: Juror;
      readonly entry: Entry;
      readonly missing: readonly Criterion[];
    }
  | {
      readonly kind: 'marks-beside-state';
      readonly juror: Juror;
      readonly entry: Entry;
      readonly state: Exclude<SheetState, 'scored'>;
    }
  /** Too few sheets to drop `trim` marks at each end: the trimmed value of these entries uses all marks. */
  | { readonly kind: 'not-trimmed'; readonly trim: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'not-computed'; readonly method: MethodNotComputed };

/** One entry of a tabulation. Values are in the unit of the marks, except `rasch` and `raschSe` in logits. */
export interface TabulatedEntry<Entry extends string> {
  readonly entry: Entry;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly raw: number | null;
  readonly trimmed: number | null;
  readonly zscore: number | null;
  readonly additive: number | null;
  readonly rasch: number | null;
  readonly raschSe: number | null;
  /** Counted sheets. */
  readonly n: number;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  readonly pFirst: number | null;
}

/** One juror of a tabulation; positive severity is a strict juror. */
export interface TabulatedJuror<Juror extends string> {
  readonly juror: Juror;
  readonly severityAdditive: number | null;
  readonly severityRasch: number | null;
  /** Counted sheets. */
  readonly n: number;
  readonly infit: number | null;
  readonly outfit: number | null;
}

/** How far jurors agree; `null` where it is undefined or not computed. */
export interface Agreement {
  readonly kendallW: number | null;
  readonly kendallChi2: number | null;
  readonly icc11: number | null;
  readonly icc21: number | null;
  readonly icc31: number | null;
  readonly icc1k: number | null;
  readonly icc2k: number | null;
  readonly icc3k: number | null;
  readonly alphaNominal: number | null;
  readonly alphaOrdinal: number | null;
  readonly alphaInterval: number | null;
}

/** Everything that is known from one set of score sheets. */
export interface Tabulation<Juror extends string, Entry extends string, Criterion extends string> {
  /** By rank of the raw value, ties by id, entries without sheets last. */
  readonly entries: readonly TabulatedEntry<Entry>[];
  /** By id. */
  readonly jurors: readonly TabulatedJuror<Juror>[];
  readonly agreement: Agreement;
  /** Whether jurors and entries form one connected panel, and how many panels there are. */
  readonly connected: boolean | null;
  readonly components: number | null;
  readonly warnings: readonly ScoringWarning<Juror, Entry, Criterion>[];
}

/**
 * Tabulates score sheets: raw and trimmed values, ranks of the raw value, and what to beware of.
 *
 * @param trim how many highest and lowest marks the trimmed mean drops per criterion, a whole number ≥ 0.
 */
export function tabulate<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  trim: number,
): Result<Tabulation<Juror, Entry, Criterion>, readonly ScoreFault<Juror, Entry, Criterion>[]> {
  const faults = findScoreFaults(input);
  if (faults.length > 0) return err(faults);

  const sheetCounts = new Map<Juror, number>();
  for (const { juror } of countedSheets(input)) sheetCounts.set(juror, (sheetCounts.get(juror) ?? 0) + 1);
  const rawValues = raw(input);
  const sheetsOfEntry = new Map(rawValues.map(({ entry, n }) => [entry, n]));
  const trimmedEntries = new Map(trimmed(input, trim).map((one) => [one.entry, one]));

  const entries = competitionRanks(rawValues).map(({ entry, rank, tied, value }): TabulatedEntry<Entry> => ({
    entry,
    rank,
    tied,
    raw: value,
    trimmed: trimmedEntries.get(entry)?.value ?? null,
    zscore: null,
    additive: null,
    rasch: null,
    raschSe: null,
    n: sheetsOfEntry.get(entry) ?? 0,
    rankLow: null,
    rankHigh: null,
    pFirst: null,
  }));
  const jurors = [...input.jurors].sort(compareIds).map((juror): TabulatedJuror<Juror> => ({
    juror,
    severityAdditive: null,
    severityRasch: null,
    n: sheetCounts.get(juror) ?? 0,
    infit: null,
    outfit: null,
  }));
  const notTrimmed = entries.filter(({ entry, n }) => n > 0 && trim > 0 && !trimmedEntries.get(entry)?.wasTrimmed);
  return ok({
    entries,
    jurors,
    agreement: undefinedAgreement(),
    connected: null,
    components: null,
    warnings: [
      ...entries.filter(({ n }) => n === 0).map(({ entry }) => ({ kind: 'entry-without-sheets', entry }) as const),
      ...warnOfSheets(input),
      ...(notTrimmed.length === 0
        ? []
        : [{ kind: 'not-trimmed', trim, entries: notTrimmed.map(({ entry }) => entry) } as const]),
      ...METHODS_NOT_COMPUTED.map((method) => ({ kind: 'not-computed', method }) as const),
    ],
  });
}

function undefinedAgreement(): Agreement {
  return {
    kendallW: null,
    kendallChi2: null,
    icc11: null,
    icc21: null,
    icc31: null,
    icc1k: null,
    icc2k: null,
    icc3k: null,
    alphaNominal: null,
    alphaOrdinal: null,
    alphaInterval: null,
  };
}

function warnOfSheets<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): readonly ScoringWarning<Juror, Entry, Criterion>[] {
  const inOrder = [...input.sheets].sort(
    (left, right) => compareIds(left.entry, right.entry) || compareIds(left.juror, right.juror),
  );
  return inOrder.flatMap((sheet) => warnOfSheet(sheet, input));
}

function warnOfSheet<Juror extends string, Entry extends string, Criterion extends string>(
  { juror, entry, state, marks }: Sheet<Juror, Entry, Criterion>,
  { criteria }: ScoreInput<Juror, Entry, Criterion>,
): readonly ScoringWarning<Juror, Entry, Criterion>[] {
  if (state !== 'scored') return marks.size === 0 ? [] : [{ kind: 'marks-beside-state', juror, entry, state }];
  const missing = [...missingCriteria(marks, criteria)].sort(compareIds);
  return missing.length === 0 ? [] : [{ kind: 'incomplete-sheet', juror, entry, missing }];
}
