import { areLevel } from './ranking.ts';

/** Values ranked from the lowest, those level with each other together. Lists are in the order of the values given. */
export interface LevelRanks {
  /** 1 for the lowest; level values share the mean of their ranks. */
  readonly ranks: readonly number[];
  /** Which group of level values each belongs to, counted from 0. */
  readonly groups: readonly number[];
  /** How many values each group has. */
  readonly sizes: readonly number[];
}

/** Ranks values; a group of level values is never wider than the tolerance of ties, measured from its lowest. */
export function levelRanks(values: readonly number[]): LevelRanks {
  const ascending = values
    .map((value, position) => ({ value, position }))
    .sort((left, right) => left.value - right.value);
  const ranks = values.map(() => 0);
  const groups = values.map(() => 0);
  const sizes: number[] = [];
  let start = 0;
  while (start < ascending.length) {
    const lowest = ascending[start]?.value ?? Number.NaN;
    let end = start + 1;
    for (let next = ascending[end]; next !== undefined && areLevel(next.value, lowest); next = ascending[end]) end += 1;
    for (const { position } of ascending.slice(start, end)) {
      ranks[position] = (start + 1 + end) / 2;
      groups[position] = sizes.length;
    }
    sizes.push(end - start);
    start = end;
  }
  return { ranks, groups, sizes };
}
