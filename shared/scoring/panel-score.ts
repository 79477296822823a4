import {
  decimalFromNumber,
  divideDecimal,
  multiplyDecimals,
  roundDecimal,
  sumDecimals,
  type Decimal,
} from './exact-decimal.ts';
import type { ScoreInput } from './score-input.ts';
import { trimmed } from './trimmed.ts';

/** A published score of the panel: one entry on one criterion, exact and rounded once. */
export interface PanelScore<Entry extends string, Criterion extends string> {
  readonly entry: Entry;
  readonly criterion: Criterion;
  readonly score: Decimal;
}

/** A published total, the exact sum of rounded parts. */
export interface PanelTotal<Entry extends string> {
  readonly entry: Entry;
  readonly total: Decimal;
}

/**
 * Trimmed means as they are published: exact in decimals, rounded once to `places`, halves away from zero. An entry
 * without counted sheets has none.
 *
 * Source: ISU Judging System, panel's score of a program component (k = 1, two places).
 */
export function panelScores<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  trim: number,
  places: number,
): readonly PanelScore<Entry, Criterion>[] {
  return trimmed(input, trim).flatMap(({ entry, criteria }) =>
    criteria.map(({ criterion, kept }) => ({
      entry,
      criterion,
      score: divideDecimal(sumDecimals(kept.map(decimalFromNumber)), kept.length, places),
    })),
  );
}

/**
 * Adds up panel scores the way published totals are made: each score times its factor, rounded to `places`, then
 * summed. A criterion without a factor stays out of the total.
 *
 * Source: ISU Judging System, total of the factored program components.
 */
export function panelTotals<Entry extends string, Criterion extends string>(
  scores: readonly PanelScore<Entry, Criterion>[],
  factors: ReadonlyMap<Criterion, number>,
  places: number,
): readonly PanelTotal<Entry>[] {
  const parts = new Map<Entry, Decimal[]>();
  for (const { entry, criterion, score } of scores) {
    const partsOfEntry = parts.get(entry) ?? [];
    const factor = factors.get(criterion);
    if (factor !== undefined) {
      partsOfEntry.push(roundDecimal(multiplyDecimals(score, decimalFromNumber(factor)), places));
    }
    parts.set(entry, partsOfEntry);
  }
  return [...parts].map(([entry, partsOfEntry]) => ({ entry, total: sumDecimals(partsOfEntry) }));
}
