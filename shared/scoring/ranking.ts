import { compareIds } from './score-input.ts';

/** Values closer than this are equal: binary rounding is far below it, any real difference of marks far above. */
export const TIE_TOLERANCE = 1e-9;

/** An entry in its place. `rank` is `null` where there is no value; `tied` says that others share the rank. */
export interface RankedEntry<Entry extends string> {
  readonly entry: Entry;
  readonly value: number | null;
  readonly rank: number | null;
  readonly tied: boolean;
}

/** Tells whether two values are equal within {@link TIE_TOLERANCE}. */
export function areLevel(left: number, right: number): boolean {
  return Math.abs(left - right) <= TIE_TOLERANCE;
}

/**
 * Competition ranking, highest value first: "1224". Whoever is level with the first of a group shares its rank, so that
 * a group is never wider than the tolerance. Within a group entries stand in the order of their ids; entries without a
 * value are last, without a rank.
 */
export function competitionRanks<Entry extends string>(
  values: readonly { readonly entry: Entry; readonly value: number | null }[],
): readonly RankedEntry<Entry>[] {
  const valued = values
    .flatMap(({ entry, value }) => (value === null ? [] : [{ entry, value }]))
    .sort((left, right) => right.value - left.value || compareIds(left.entry, right.entry));
  const ranked: RankedEntry<Entry>[] = [];
  while (ranked.length < valued.length) {
    const start = ranked.length;
    const leader = valued[start];
    if (leader === undefined) break;
    let end = start + 1;
    for (let next = valued[end]; next !== undefined && areLevel(leader.value, next.value); next = valued[end]) end += 1;
    const group = valued.slice(start, end).sort((left, right) => compareIds(left.entry, right.entry));
    ranked.push(...group.map(({ entry, value }) => ({ entry, value, rank: start + 1, tied: group.length > 1 })));
  }
  const unranked = values
    .filter(({ value }) => value === null)
    .sort((left, right) => compareIds(left.entry, right.entry))
    .map(({ entry }) => ({ entry, value: null, rank: null, tied: false }));
  return [...ranked, ...unranked];
}
