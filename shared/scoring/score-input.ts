import { findScaleFault, type Scale } from '../domain/scale.ts';
import { groupBy } from '../lib/group-by.ts';

/** `scored`: the juror judged the entry. `recused` and `absent`: the sheet does not count, whatever marks stand on it. */
export type SheetState = 'scored' | 'recused' | 'absent';

/** What one juror says of one entry. A criterion that is not a key of `marks` is not yet scored; it is never 0. */
export interface Sheet<Juror extends string, Entry extends string, Criterion extends string> {
  readonly juror: Juror;
  readonly entry: Entry;
  readonly state: SheetState;
  readonly marks: ReadonlyMap<Criterion, number>;
}

/** A criterion with its weight: positive, only ratios between weights matter. */
export interface WeightedCriterion<Criterion extends string> {
  readonly criterion: Criterion;
  readonly weight: number;
}

/**
 * Everything a ranking is computed from. A juror × entry pair without a sheet is simply not scored yet. The order of
 * the four lists never changes a result.
 */
export interface ScoreInput<Juror extends string, Entry extends string, Criterion extends string> {
  readonly jurors: readonly Juror[];
  readonly entries: readonly Entry[];
  readonly criteria: readonly WeightedCriterion<Criterion>[];
  readonly sheets: readonly Sheet<Juror, Entry, Criterion>[];
}

/** One place of the juror × entry grid. */
export interface SheetPlace<Juror extends string, Entry extends string> {
  readonly juror: Juror;
  readonly entry: Entry;
}

/** Why scores cannot be tabulated. `mark-off-scale` is reported only where a scale is given. */
export type ScoreFault<Juror extends string, Entry extends string, Criterion extends string> =
  | { readonly kind: 'repeated-juror'; readonly juror: Juror }
  | { readonly kind: 'repeated-entry'; readonly entry: Entry }
  | { readonly kind: 'repeated-criterion'; readonly criterion: Criterion }
  | { readonly kind: 'unusable-weight'; readonly criterion: Criterion; readonly weight: number }
  | ({ readonly kind: 'repeated-sheet' | 'unknown-juror' | 'unknown-entry' } & SheetPlace<Juror, Entry>)
  | ({
      readonly kind: 'unknown-criterion' | 'unusable-mark' | 'mark-off-scale';
      readonly criterion: Criterion;
      readonly mark: number;
    } & SheetPlace<Juror, Entry>);

/** Marks beyond this (either sign) are refused: binary rounding would come near the tolerance that makes values tie. */
export const LARGEST_MARK = 1e6;

/** Weights outside this range are refused: next to them the others would lose their digits. */
export const WEIGHT_RANGE = { least: 1e-9, most: 1e9 } as const;

/** Tells whether a weight can be used: positive and within {@link WEIGHT_RANGE}. */
export function isUsableWeight(weight: number): boolean {
  return weight >= WEIGHT_RANGE.least && weight <= WEIGHT_RANGE.most;
}

/** Tells whether a number can stand as a mark where no scale is declared; NaN and infinities cannot. */
export function isUsableMark(mark: number): boolean {
  return Math.abs(mark) <= LARGEST_MARK;
}

/**
 * Lists what must be mended before scores may be tabulated; empty for good scores. The functions of this folder assume
 * checked scores.
 *
 * @param scale when given, marks off it are faults: nothing off the scale is ever averaged.
 */
export function findScoreFaults<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  scale?: Scale,
): readonly ScoreFault<Juror, Entry, Criterion>[] {
  return [
    ...repeated(input.jurors).map((juror) => ({ kind: 'repeated-juror', juror }) as const),
    ...repeated(input.entries).map((entry) => ({ kind: 'repeated-entry', entry }) as const),
    ...repeated(input.criteria.map(({ criterion }) => criterion)).map(
      (criterion) => ({ kind: 'repeated-criterion', criterion }) as const,
    ),
    ...input.criteria
      .filter(({ weight }) => !isUsableWeight(weight))
      .map(({ criterion, weight }) => ({ kind: 'unusable-weight', criterion, weight }) as const),
    ...findSheetFaults(input, scale),
  ];
}

/** Groups sheets by entry, so that a whole contest is read once. */
export function groupByEntry<Juror extends string, Entry extends string, Criterion extends string>(
  sheets: readonly Sheet<Juror, Entry, Criterion>[],
): ReadonlyMap<Entry, readonly Sheet<Juror, Entry, Criterion>[]> {
  return groupBy(sheets, ({ entry }) => entry);
}

/** Orders ids by code unit: the same on every machine, whatever its language. */
export function compareIds(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function findSheetFaults<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  scale: Scale | undefined,
): readonly ScoreFault<Juror, Entry, Criterion>[] {
  const jurors = new Set(input.jurors);
  const entries = new Set(input.entries);
  const criteria = new Set(input.criteria.map(({ criterion }) => criterion));
  const seen = new Map<Juror, Set<Entry>>();
  const faults: ScoreFault<Juror, Entry, Criterion>[] = [];
  for (const { juror, entry, marks } of input.sheets) {
    const seenOfJuror = seen.get(juror) ?? new Set<Entry>();
    if (seenOfJuror.has(entry)) faults.push({ kind: 'repeated-sheet', juror, entry });
    seen.set(juror, seenOfJuror.add(entry));
    if (!jurors.has(juror)) faults.push({ kind: 'unknown-juror', juror, entry });
    if (!entries.has(entry)) faults.push({ kind: 'unknown-entry', juror, entry });
    for (const [criterion, mark] of marks) {
      if (!criteria.has(criterion)) faults.push({ kind: 'unknown-criterion', juror, entry, criterion, mark });
      if (!isUsableMark(mark)) faults.push({ kind: 'unusable-mark', juror, entry, criterion, mark });
      else if (scale !== undefined && findScaleFault(mark, scale) !== null) {
        faults.push({ kind: 'mark-off-scale', juror, entry, criterion, mark });
      }
    }
  }
  return faults;
}

function repeated<Id extends string>(ids: readonly Id[]): readonly Id[] {
  const seen = new Set<Id>();
  const twice = new Set<Id>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}
