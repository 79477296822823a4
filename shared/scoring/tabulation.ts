import { err, ok, type Result } from '../lib/result.ts';
import { additive } from './additive.ts';
import { agreement, type Agreement } from './agreement.ts';
import { doubt, type DoubtOptions, type EntryDoubt } from './doubt.ts';
import { findPanels } from './panels.ts';
import { competitionRanks } from './ranking.ts';
import { rasch } from './rasch.ts';
import { raw } from './raw.ts';
import { compareIds, findScoreFaults, type ScoreFault, type ScoreInput } from './score-input.ts';
import { columnsOf, sheetTable } from './sheet-table.ts';
import { warnOfAgreement, warnOfJury, warnOfSheets, type ScoringWarning } from './tabulation-warnings.ts';
import { trimmed } from './trimmed.ts';
import { zscore } from './zscore.ts';

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
  /** The 95 % interval of the rank when jurors are resampled, and the share of resamples that rank the entry first. */
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

/** Everything that is known from one set of score sheets. */
export interface Tabulation<Juror extends string, Entry extends string, Criterion extends string> {
  /** By rank of the raw value, ties by id, entries without sheets last. */
  readonly entries: readonly TabulatedEntry<Entry>[];
  /** By id. */
  readonly jurors: readonly TabulatedJuror<Juror>[];
  readonly agreement: Agreement;
  /** Whether jurors and entries form one connected panel; `null` where no sheet counts. */
  readonly connected: boolean | null;
  /** How many panels there are. */
  readonly components: number;
  readonly warnings: readonly ScoringWarning<Juror, Entry, Criterion>[];
}

/** What is up to whoever asks for a tabulation. */
export interface TabulationOptions {
  /** How many highest and lowest marks the trimmed mean drops per criterion, a whole number ≥ 0. */
  readonly trim: number;
  /** How often jurors are resampled, and from which seed; `null` leaves the doubt out. */
  readonly doubt: Pick<DoubtOptions, 'resamples' | 'seed'> | null;
}

/**
 * Tabulates score sheets: the values of every method, ranks of the raw value with their doubt, severity and fit of the
 * jurors, their agreement, and what to beware of. Neither the order of the input nor its ids change a number, but for
 * the draws of the doubt between jurors whose sheets do not tell them apart.
 */
export function tabulate<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  { trim, doubt: doubtOptions }: TabulationOptions,
): Result<Tabulation<Juror, Entry, Criterion>, readonly ScoreFault<Juror, Entry, Criterion>[]> {
  const faults = findScoreFaults(input);
  if (faults.length > 0) return err(faults);

  const table = sheetTable(input);
  const panels = findPanels(input, table);
  const rawValues = raw(input);
  const sheetsOfEntry = byEntry(rawValues);
  const trimmedEntries = byEntry(trimmed(input, trim));
  const standardised = byEntry(zscore(input, table));
  const corrected = additive(input, table);
  const correctedEntries = byEntry(corrected.entries);
  const severities = new Map(corrected.jurors.map(({ juror, severity }) => [juror, severity]));
  const logits = rasch(input);
  const logitEntries = byEntry(logits.entries);
  const logitJurors = new Map(logits.jurors.map((one) => [one.juror, one]));
  const measures = agreement(input, table);
  const doubts = doubtOptions === null ? new Map<Entry, EntryDoubt<Entry>>() : doubtByEntry(input, doubtOptions);
  const columns = columnsOf(table);
  const sheetsOfJuror = new Map(table.jurors.map((juror, position) => [juror, columns[position]?.length ?? 0]));

  const entries = competitionRanks(rawValues).map(({ entry, rank, tied, value }): TabulatedEntry<Entry> => ({
    entry,
    rank,
    tied,
    raw: value,
    trimmed: trimmedEntries.get(entry)?.value ?? null,
    zscore: standardised.get(entry)?.value ?? null,
    additive: correctedEntries.get(entry)?.value ?? null,
    rasch: logitEntries.get(entry)?.measure ?? null,
    raschSe: logitEntries.get(entry)?.standardError ?? null,
    n: sheetsOfEntry.get(entry)?.n ?? 0,
    rankLow: doubts.get(entry)?.rankLow ?? null,
    rankHigh: doubts.get(entry)?.rankHigh ?? null,
    pFirst: doubts.get(entry)?.pFirst ?? null,
  }));
  const jurors = [...input.jurors].sort(compareIds).map((juror): TabulatedJuror<Juror> => ({
    juror,
    severityAdditive: severities.get(juror) ?? null,
    severityRasch: logitJurors.get(juror)?.severity ?? null,
    n: sheetsOfJuror.get(juror) ?? 0,
    infit: logitJurors.get(juror)?.infit ?? null,
    outfit: logitJurors.get(juror)?.outfit ?? null,
  }));
  const judged = entries.filter(({ n }) => n > 0);
  const notTrimmed = judged.filter(({ entry }) => trim > 0 && !trimmedEntries.get(entry)?.wasTrimmed);
  const neverDrawn = judged.filter(({ rankLow }) => doubtOptions !== null && rankLow === null);
  return ok({
    entries,
    jurors,
    agreement: measures,
    connected: panels.length === 0 ? null : panels.length === 1,
    components: panels.length,
    warnings: [
      ...entries.filter(({ n }) => n === 0).map(({ entry }) => ({ kind: 'entry-without-sheets', entry }) as const),
      ...warnOfSheets(input),
      ...warnOfJury<Juror, Entry, Criterion>(table, input.jurors),
      ...(panels.length < 2 ? [] : [{ kind: 'disconnected-panels', panels } as const]),
      ...(notTrimmed.length === 0
        ? []
        : [{ kind: 'not-trimmed', trim, entries: notTrimmed.map(({ entry }) => entry) } as const]),
      ...logits.warnings,
      ...warnOfAgreement(table, measures),
      ...(doubtOptions === null ? [{ kind: 'doubt-not-asked' } as const] : []),
      ...neverDrawn.map(({ entry }) => ({ kind: 'doubt-never-drawn', entry }) as const),
    ],
  });
}

function byEntry<One extends { readonly entry: string }>(list: readonly One[]): ReadonlyMap<One['entry'], One> {
  return new Map(list.map((one) => [one.entry, one]));
}

function doubtByEntry<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  options: Pick<DoubtOptions, 'resamples' | 'seed'>,
): ReadonlyMap<Entry, EntryDoubt<Entry>> {
  return byEntry(doubt(input, { method: 'raw' }, { ...options, top: 1 }).entries);
}
