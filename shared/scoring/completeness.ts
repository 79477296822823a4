import { groupBy } from '../lib/group-by.ts';
import type { ScoreInput, Sheet, SheetPlace, WeightedCriterion } from './score-input.ts';
import { missingCriteria } from './sheet-value.ts';

/** How one juror × entry pair stands. `incomplete` has some of its marks, `missing` has none at all. */
export type SheetStatus = 'counted' | 'incomplete' | 'missing' | 'recused' | 'absent';

/** One expected sheet and what it lacks; only an incomplete sheet names criteria. */
export interface SheetStanding<Juror extends string, Entry extends string, Criterion extends string> extends SheetPlace<
  Juror,
  Entry
> {
  readonly status: SheetStatus;
  readonly missingCriteria: readonly Criterion[];
}

/** How many sheets have each status; `expected` is their sum. */
export type SheetCounts = Readonly<Record<SheetStatus | 'expected', number>>;

/** Who has scored what: in all, by juror and by entry (both in the order of the input). */
export interface Completeness<Juror extends string, Entry extends string, Criterion extends string> {
  readonly total: SheetCounts;
  /** No sheet is incomplete or missing. */
  readonly isComplete: boolean;
  readonly jurors: readonly {
    readonly juror: Juror;
    readonly counts: SheetCounts;
    /** Incomplete and missing sheets of this juror, in the order of the entries. */
    readonly open: readonly SheetStanding<Juror, Entry, Criterion>[];
  }[];
  readonly entries: readonly {
    readonly entry: Entry;
    readonly counts: SheetCounts;
    /** Incomplete and missing sheets for this entry, in the order of the jurors. */
    readonly open: readonly SheetStanding<Juror, Entry, Criterion>[];
  }[];
}

/**
 * Counts the sheets that are there against those that should be.
 *
 * @param expected the sheets the jury was asked for; every juror judges every entry when left out. A sheet that
 *   says something without having been asked for is expected too.
 */
export function completeness<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  expected?: readonly SheetPlace<Juror, Entry>[],
): Completeness<Juror, Entry, Criterion> {
  const sheets = new Map<Juror, Map<Entry, Sheet<Juror, Entry, Criterion>>>();
  for (const sheet of input.sheets) ofJuror(sheets, sheet.juror).set(sheet.entry, sheet);
  const asked = new Map<Juror, Map<Entry, true>>();
  for (const { juror, entry } of expected ?? []) ofJuror(asked, juror).set(entry, true);

  const standings = input.jurors.flatMap((juror) =>
    input.entries.flatMap((entry) => {
      const sheet = sheets.get(juror)?.get(entry);
      const isBegun = sheet !== undefined && (sheet.state !== 'scored' || sheet.marks.size > 0);
      const isExpected = expected === undefined || isBegun || asked.get(juror)?.has(entry) === true;
      return isExpected ? [standing({ juror, entry }, sheet, input.criteria)] : [];
    }),
  );
  const byJuror = groupBy(standings, ({ juror }) => juror);
  const byEntry = groupBy(standings, ({ entry }) => entry);
  const total = countStatuses(standings);
  return {
    total,
    isComplete: total.incomplete === 0 && total.missing === 0,
    jurors: input.jurors.map((juror) => {
      const own = byJuror.get(juror) ?? [];
      return { juror, counts: countStatuses(own), open: own.filter(isOpen) };
    }),
    entries: input.entries.map((entry) => {
      const own = byEntry.get(entry) ?? [];
      return { entry, counts: countStatuses(own), open: own.filter(isOpen) };
    }),
  };
}

function ofJuror<Juror extends string, Entry extends string, Value>(
  grid: Map<Juror, Map<Entry, Value>>,
  juror: Juror,
): Map<Entry, Value> {
  const row = grid.get(juror) ?? new Map<Entry, Value>();
  grid.set(juror, row);
  return row;
}

function standing<Juror extends string, Entry extends string, Criterion extends string>(
  place: SheetPlace<Juror, Entry>,
  sheet: Sheet<Juror, Entry, Criterion> | undefined,
  criteria: readonly WeightedCriterion<Criterion>[],
): SheetStanding<Juror, Entry, Criterion> {
  if (sheet === undefined) return { ...place, status: 'missing', missingCriteria: [] };
  if (sheet.state !== 'scored') return { ...place, status: sheet.state, missingCriteria: [] };
  const missing = missingCriteria(sheet.marks, criteria);
  if (sheet.marks.size === 0) return { ...place, status: 'missing', missingCriteria: [] };
  return { ...place, status: missing.length === 0 ? 'counted' : 'incomplete', missingCriteria: missing };
}

function isOpen(one: { readonly status: SheetStatus }): boolean {
  return one.status === 'incomplete' || one.status === 'missing';
}

function countStatuses(standings: readonly { readonly status: SheetStatus }[]): SheetCounts {
  const counts = { expected: standings.length, counted: 0, incomplete: 0, missing: 0, recused: 0, absent: 0 };
  for (const { status } of standings) counts[status] += 1;
  return counts;
}
