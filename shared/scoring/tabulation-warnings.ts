import { MEASURES_OF_COMPLETE_MATRIX, type Agreement } from './agreement.ts';
import type { Panel } from './panels.ts';
import type { RaschWarning } from './rasch-result.ts';
import { compareIds, type ScoreInput, type Sheet, type SheetState } from './score-input.ts';
import { columnsOf, isComplete, type SheetTable } from './sheet-table.ts';
import { missingCriteria } from './sheet-value.ts';
import { isFlat } from './spread.ts';

/** What whoever reads a tabulation must know. */
export type ScoringWarning<Juror extends string, Entry extends string, Criterion extends string> =
  /** Nothing can be ranked. */
  | { readonly kind: 'no-counted-sheets' }
  | { readonly kind: 'entry-without-sheets'; readonly entry: Entry }
  | { readonly kind: 'juror-without-sheets'; readonly juror: Juror }
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
  /** Only this juror has counted sheets: no severity, agreement or doubt can be told. */
  | { readonly kind: 'one-juror'; readonly juror: Juror }
  /** Only this entry has counted sheets: there is nothing to rank it against. */
  | { readonly kind: 'one-entry'; readonly entry: Entry }
  /** All sheets of this juror have the same value: the standard scores are 0. */
  | { readonly kind: 'flat-juror'; readonly juror: Juror; readonly sheets: number }
  /** The standard score of a single sheet is 0. */
  | { readonly kind: 'single-sheet-juror'; readonly juror: Juror }
  /** Ranks stay global, although nothing tells a strict panel from weak entries. */
  | { readonly kind: 'disconnected-panels'; readonly panels: readonly Panel<Juror, Entry>[] }
  /** Kendall's W and the intraclass correlations need every juror to have judged every entry. */
  | { readonly kind: 'agreement-needs-all-sheets'; readonly missing: number }
  /** The formula of these measures divides by 0: values do not differ enough. */
  | { readonly kind: 'agreement-undefined'; readonly measures: readonly (keyof Agreement)[] }
  | { readonly kind: 'doubt-not-asked' }
  /** No resample drew a juror of this entry. */
  | { readonly kind: 'doubt-never-drawn'; readonly entry: Entry }
  | RaschWarning<Juror, Entry, Criterion>;

const MEASURES = [...MEASURES_OF_COMPLETE_MATRIX, 'alphaNominal', 'alphaOrdinal', 'alphaInterval'] as const;

/** Warns of the sheets that do not count although they hold marks, in the order of entries and jurors. */
export function warnOfSheets<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): readonly ScoringWarning<Juror, Entry, Criterion>[] {
  return input.sheets
    .flatMap((sheet) => warnOfSheet(sheet, input).map((warning) => ({ sheet, warning })))
    .sort(
      ({ sheet: left }, { sheet: right }) => compareIds(left.entry, right.entry) || compareIds(left.juror, right.juror),
    )
    .map(({ warning }) => warning);
}

function warnOfSheet<Juror extends string, Entry extends string, Criterion extends string>(
  { juror, entry, state, marks }: Sheet<Juror, Entry, Criterion>,
  { criteria }: ScoreInput<Juror, Entry, Criterion>,
): readonly ScoringWarning<Juror, Entry, Criterion>[] {
  if (state !== 'scored') return marks.size === 0 ? [] : [{ kind: 'marks-beside-state', juror, entry, state }];
  const missing = [...missingCriteria(marks, criteria)].sort(compareIds);
  return missing.length === 0 ? [] : [{ kind: 'incomplete-sheet', juror, entry, missing }];
}

/** Warns of jurors that the corrections can say little of, and of a jury or a contest of one. */
export function warnOfJury<Juror extends string, Entry extends string, Criterion extends string>(
  table: SheetTable<Juror, Entry>,
  jurors: readonly Juror[],
): readonly ScoringWarning<Juror, Entry, Criterion>[] {
  const columns = columnsOf(table);
  const warnings: ScoringWarning<Juror, Entry, Criterion>[] = [];
  const [onlyJuror] = table.jurors;
  const [onlyEntry] = table.entries;
  if (onlyJuror === undefined) warnings.push({ kind: 'no-counted-sheets' });
  if (onlyJuror !== undefined && table.jurors.length === 1) warnings.push({ kind: 'one-juror', juror: onlyJuror });
  if (onlyEntry !== undefined && table.entries.length === 1) warnings.push({ kind: 'one-entry', entry: onlyEntry });
  const judging = new Set(table.jurors);
  for (const juror of jurors.filter((one) => !judging.has(one)).sort(compareIds)) {
    warnings.push({ kind: 'juror-without-sheets', juror });
  }
  if (table.entries.length < 2) return warnings;
  table.jurors.forEach((juror, position) => {
    const values = (columns[position] ?? []).map(({ value }) => value);
    if (values.length === 1) warnings.push({ kind: 'single-sheet-juror', juror });
    else if (isFlat(values)) warnings.push({ kind: 'flat-juror', juror, sheets: values.length });
  });
  return warnings;
}

/** Warns of measures of agreement that are `null` although there are jurors and entries to agree on. */
export function warnOfAgreement(
  table: SheetTable<string, string>,
  measures: Agreement,
): readonly ScoringWarning<never, never, never>[] {
  const { jurors, entries, rows } = table;
  if (jurors.length < 2 || entries.length < 2) return [];
  const warnings: ScoringWarning<never, never, never>[] = [];
  const needAll = new Set<string>(isComplete(table) ? [] : MEASURES_OF_COMPLETE_MATRIX);
  if (needAll.size > 0) {
    const sheets = rows.reduce((sum, row) => sum + row.length, 0);
    warnings.push({ kind: 'agreement-needs-all-sheets', missing: jurors.length * entries.length - sheets });
  }
  const undefinedMeasures = MEASURES.filter((name) => measures[name] === null && !needAll.has(name));
  if (undefinedMeasures.length > 0) warnings.push({ kind: 'agreement-undefined', measures: undefinedMeasures });
  return warnings;
}
