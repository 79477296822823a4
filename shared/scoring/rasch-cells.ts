import type { RaschObservations } from './rasch-observations.ts';

/**
 * How the parameters are split for solving. No observation has two elements of one facet, so the block of the larger
 * facet (entries or jurors) is diagonal and is eliminated; the rest is small: the other facet, criteria, steps.
 */
export interface EquationLayout {
  readonly large: 0 | 1;
  readonly small: 0 | 1;
  /** Where criteria and steps begin among the small parameters, and how many those are. */
  readonly criteriaStart: number;
  readonly stepsStart: number;
  readonly smallSize: number;
}

/** Chooses the split for data of this size. */
function equationLayout({ sizes, marks }: RaschObservations): EquationLayout {
  const large = sizes[0] >= sizes[1] ? 0 : 1;
  const small = large === 0 ? 1 : 0;
  const criteriaStart = sizes[small];
  const stepsStart = criteriaStart + sizes[2];
  return { large, small, criteriaStart, stepsStart, smallSize: stepsStart + marks.length };
}

/**
 * Observations as far as the likelihood sees them. Elements of the large facet that the same others observed, with the
 * same total, have the same measure: they are one class, observed once with the weight of all. What was observed enters
 * only through totals.
 */
export interface RaschCells {
  readonly layout: EquationLayout;
  /** The class of each element of the large facet; −1 where nothing observed it. */
  readonly classOf: Int32Array;
  /** How many elements each class has. */
  readonly classSizes: Float64Array;
  /** The cells of class `c` are those from `classStarts[c]` to before `classStarts[c + 1]`. */
  readonly classStarts: Int32Array;
  /** The element of the small facet, and the criterion, of each cell. */
  readonly smallMembers: Int32Array;
  readonly criteria: Int32Array;
  /** The observed total of each class, all its elements together. */
  readonly classTotals: Float64Array;
  /** The observed total of each small parameter; for a step, how many marks reached it. */
  readonly smallTotals: Float64Array;
  /** How many marks there are of each category. */
  readonly categoryCounts: Float64Array;
}

/** Puts observations together. They must be in the order of the ids: classes are numbered by their first element. */
export function gatherCells(observations: RaschObservations): RaschCells {
  const layout = equationLayout(observations);
  const { count, members, categories, sizes, marks } = observations;
  const largeMembers = members[layout.large];
  const smallMembers = members[layout.small];
  const totals = new Float64Array(sizes[layout.large]);
  const smallTotals = new Float64Array(layout.smallSize);
  const categoryCounts = new Float64Array(marks.length);
  const patterns = new Int32Array(sizes[layout.large]);
  const patternNumbers = new Map<number, number>();
  const pairs = sizes[layout.small] * sizes[2];
  for (let at = 0; at < count; at += 1) {
    const large = largeMembers[at] ?? -1;
    const small = smallMembers[at] ?? -1;
    const criterion = members[2][at] ?? -1;
    const category = categories[at] ?? -1;
    add(totals, large, category);
    add(smallTotals, small, category);
    add(smallTotals, layout.criteriaStart + criterion, category);
    add(categoryCounts, category, 1);
    // Who observed an element so far is a number, and one more observer makes it another number.
    const key = (patterns[large] ?? -1) * pairs + small * sizes[2] + criterion;
    patterns[large] = numberOf(patternNumbers, key) + 1;
  }
  for (let step = marks.length - 1, reached = 0; step >= 0; step -= 1) {
    reached += categoryCounts[step] ?? Number.NaN;
    smallTotals[layout.stepsStart + step] = reached;
  }
  const highestTotal = count * layout.smallSize;
  const classNumbers = new Map<number, number>();
  const firstOfClass: number[] = [];
  const classOf = Int32Array.from(patterns, (pattern, element) => {
    if (pattern === 0) return -1;
    const number = numberOf(classNumbers, pattern * highestTotal + (totals[element] ?? Number.NaN));
    if (number === firstOfClass.length) firstOfClass.push(element);
    return number;
  });
  const classSizes = new Float64Array(firstOfClass.length);
  for (const number of classOf) if (number >= 0) add(classSizes, number, 1);
  return {
    layout,
    classOf,
    classSizes,
    classTotals: classSizes.map((size, number) => size * (totals[firstOfClass[number] ?? -1] ?? Number.NaN)),
    smallTotals,
    categoryCounts,
    ...cellsOf(observations, layout, firstOfClass),
  };
}

function cellsOf(
  { count, members, sizes }: RaschObservations,
  { large, small }: EquationLayout,
  firstOfClass: readonly number[],
): Pick<RaschCells, 'classStarts' | 'smallMembers' | 'criteria'> {
  const classOfFirst = new Int32Array(sizes[large]).fill(-1);
  firstOfClass.forEach((element, number) => (classOfFirst[element] = number));
  const classStarts = new Int32Array(firstOfClass.length + 1);
  for (let at = 0; at < count; at += 1) {
    const number = classOfFirst[members[large][at] ?? -1] ?? -1;
    if (number >= 0) classStarts[number + 1] = (classStarts[number + 1] ?? 0) + 1;
  }
  for (let number = 0; number < firstOfClass.length; number += 1) {
    classStarts[number + 1] = (classStarts[number + 1] ?? 0) + (classStarts[number] ?? 0);
  }
  const cells = classStarts[firstOfClass.length] ?? 0;
  const smallMembers = new Int32Array(cells);
  const criteria = new Int32Array(cells);
  const next = classStarts.slice();
  for (let at = 0; at < count; at += 1) {
    const number = classOfFirst[members[large][at] ?? -1] ?? -1;
    if (number < 0) continue;
    const cell = next[number] ?? -1;
    next[number] = cell + 1;
    smallMembers[cell] = members[small][at] ?? -1;
    criteria[cell] = members[2][at] ?? -1;
  }
  return { classStarts, smallMembers, criteria };
}

/** Numbers keys in the order they come. */
function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  return number;
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? Number.NaN) + amount;
}
