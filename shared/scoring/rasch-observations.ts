import { categoryOf, distinctMarks } from './rasch-categories.ts';
import { compareIds, type ScoreInput } from './score-input.ts';
import { countedSheets } from './sheet-value.ts';

/** What a mark depends on: 0 its entry, 1 its juror, 2 its criterion. */
export type FacetNumber = 0 | 1 | 2;

/** All facets, to go through them. */
export const RASCH_FACETS: readonly FacetNumber[] = [0, 1, 2];

/** One value for each facet: entries, jurors, criteria. */
export type PerFacet<Value> = readonly [Value, Value, Value];

/** An element of a facet: an entry, a juror or a criterion, by its number among the ids in order. */
export interface FacetElement {
  readonly facet: FacetNumber;
  readonly index: number;
}

/** Marks as numbers: observation `n` is the category `categories[n]` of the elements `members[facet][n]`. */
export interface RaschObservations {
  readonly count: number;
  /** How many elements each facet has, observed or not. */
  readonly sizes: PerFacet<number>;
  readonly members: PerFacet<Int32Array>;
  readonly categories: Int32Array;
  /** The mark of each category, ascending. */
  readonly marks: readonly number[];
}

/** Observations with the names of their elements, each list in the order of the ids. */
export interface NamedObservations<Juror extends string, Entry extends string, Criterion extends string> {
  readonly entries: readonly Entry[];
  readonly jurors: readonly Juror[];
  readonly criteria: readonly Criterion[];
  readonly observations: RaschObservations;
}

/**
 * Reads the marks of counted sheets, in the order of the ids: the order of rows changes no result, bit for bit. Weights
 * are not read.
 */
export function observeMarks<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): NamedObservations<Juror, Entry, Criterion> {
  const entries = [...input.entries].sort(compareIds);
  const jurors = [...input.jurors].sort(compareIds);
  const criteria = input.criteria.map(({ criterion }) => criterion).sort(compareIds);
  const entryNumbers = new Map(entries.map((entry, index) => [entry, index]));
  const jurorNumbers = new Map(jurors.map((juror, index) => [juror, index]));
  const rows = countedSheets(input)
    .map(({ entry, juror, marks }) => ({
      entry: entryNumbers.get(entry) ?? -1,
      juror: jurorNumbers.get(juror) ?? -1,
      marks: criteria.map((criterion) => marks.get(criterion) ?? Number.NaN),
    }))
    .sort((left, right) => left.entry - right.entry || left.juror - right.juror);
  const distinct = distinctMarks(rows.flatMap(({ marks }) => marks));
  const observed = emptyObservations([entries.length, jurors.length, criteria.length], distinct, rows.length);
  rows.forEach(({ entry, juror, marks }, row) => {
    marks.forEach((mark, criterion) => {
      const at = row * criteria.length + criterion;
      observed.members[0][at] = entry;
      observed.members[1][at] = juror;
      observed.members[2][at] = criterion;
      observed.categories[at] = categoryOf(mark, distinct);
    });
  });
  return { entries, jurors, criteria, observations: observed };
}

/** The observations for which `isKept` holds, with the categories they use numbered without gaps. */
export function keepObservations(all: RaschObservations, isKept: (observation: number) => boolean): RaschObservations {
  const kept = new Int32Array(all.count);
  const isUsed = all.marks.map(() => false);
  let count = 0;
  for (let at = 0; at < all.count; at += 1) {
    if (!isKept(at)) continue;
    kept[count] = at;
    count += 1;
    isUsed[all.categories[at] ?? -1] = true;
  }
  if (count === all.count) return all;
  let next = 0;
  const renumbered = isUsed.map((used) => (used ? next++ : -1));
  const pick = (values: Int32Array): Int32Array => kept.subarray(0, count).map((at) => values[at] ?? -1);
  const [entries, jurors, criteria] = all.members;
  return {
    count,
    sizes: all.sizes,
    members: [pick(entries), pick(jurors), pick(criteria)],
    categories: pick(all.categories).map((category) => renumbered[category] ?? -1),
    marks: all.marks.filter((_, category) => isUsed[category]),
  };
}

function emptyObservations(sizes: PerFacet<number>, marks: readonly number[], sheets: number): RaschObservations {
  const count = sheets * sizes[2];
  return {
    count,
    sizes,
    members: [new Int32Array(count), new Int32Array(count), new Int32Array(count)],
    categories: new Int32Array(count),
    marks,
  };
}
