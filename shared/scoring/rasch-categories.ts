import { areLevel } from './ranking.ts';

/**
 * The distinct marks, ascending: the categories of the rating scale, numbered 0, 1, 2, … without gaps. Marks within the
 * tolerance of ties are one category, named by its lowest mark.
 */
export function distinctMarks(marks: readonly number[]): readonly number[] {
  const distinct: number[] = [];
  for (const mark of [...new Set(marks)].sort((left, right) => left - right)) {
    const last = distinct.at(-1);
    if (last === undefined || !areLevel(last, mark)) distinct.push(mark);
  }
  return distinct;
}

/** The number of the category a mark belongs to; `distinct` comes from {@link distinctMarks} and holds the mark. */
export function categoryOf(mark: number, distinct: readonly number[]): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((distinct[middle] ?? Number.NaN) <= mark) low = middle;
    else high = middle - 1;
  }
  return low;
}
