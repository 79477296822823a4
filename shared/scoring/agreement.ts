import { intraclassCorrelations } from './intraclass.ts';
import { kendallConcordance } from './kendall.ts';
import { krippendorffAlphas } from './krippendorff.ts';
import type { ScoreInput } from './score-input.ts';
import { columnsOf, isComplete, sheetTable, type SheetTable } from './sheet-table.ts';

/** How far jurors agree; `null` where it is undefined. */
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

/** The measures that need a mark of every juror for every entry. */
export const MEASURES_OF_COMPLETE_MATRIX = [
  'kendallW',
  'kendallChi2',
  'icc11',
  'icc21',
  'icc31',
  'icc1k',
  'icc2k',
  'icc3k',
] as const satisfies readonly (keyof Agreement)[];

/**
 * How far jurors agree on the sheet values: Kendall's W and the intraclass correlations, which need a counted sheet of
 * every juror for every entry, and Krippendorff's α, which does not. Jurors and entries without any counted sheet are
 * set aside; with one juror or one entry left there is nothing to agree on, and all is `null`.
 *
 * @param table the table of the input, where the caller has it already.
 */
export function agreement<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  table: SheetTable<Juror, Entry> = sheetTable(input),
): Agreement {
  const canAgree = table.jurors.length > 1 && table.entries.length > 1;
  const rows = table.rows.map((row) => row.map(({ value }) => value));
  const columns = columnsOf(table).map((column) => column.map(({ value }) => value));
  const hasMatrix = canAgree && isComplete(table);
  const kendall = hasMatrix ? kendallConcordance(columns) : null;
  const intraclass = hasMatrix ? intraclassCorrelations(rows) : null;
  const alphas = canAgree ? krippendorffAlphas(rows) : null;
  return {
    kendallW: kendall?.w ?? null,
    kendallChi2: kendall?.chiSquared ?? null,
    icc11: intraclass?.icc11 ?? null,
    icc21: intraclass?.icc21 ?? null,
    icc31: intraclass?.icc31 ?? null,
    icc1k: intraclass?.icc1k ?? null,
    icc2k: intraclass?.icc2k ?? null,
    icc3k: intraclass?.icc3k ?? null,
    alphaNominal: alphas?.nominal ?? null,
    alphaOrdinal: alphas?.ordinal ?? null,
    alphaInterval: alphas?.interval ?? null,
  };
}
