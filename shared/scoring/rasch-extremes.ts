import { RASCH_FACETS, type FacetElement, type PerFacet, type RaschObservations } from './rasch-observations.ts';

/** The end of the scale an extreme element stands at: all its marks are the lowest, or all the highest. */
export type ScaleEnd = 'lowest' | 'highest';

/** An element whose marks are all extreme once the elements of the rounds before it are set aside. */
export interface ExtremeElement extends FacetElement {
  readonly end: ScaleEnd;
  /** 1 for what is extreme at once, 2 for what is extreme without those, and so on. */
  readonly round: number;
}

/** What stays to be fitted, and what was set aside because it has no finite place. */
export interface ExtremeSplit {
  readonly extremes: readonly ExtremeElement[];
  /** Per facet and element: whether it is still there, with at least one observation among the others that are. */
  readonly stays: PerFacet<readonly boolean[]>;
}

/**
 * Sets aside every entry, juror and criterion whose marks are all the lowest or all the highest category, again and
 * again until none is left. An element that loses all its observations on the way goes too, without being extreme.
 */
export function splitExtremes(observations: RaschObservations): ExtremeSplit {
  const [entries, jurors, criteria] = observations.sizes;
  const stays: PerFacet<boolean[]> = [everyone(entries), everyone(jurors), everyone(criteria)];
  const extremes: ExtremeElement[] = [];
  for (let round = 1; ; round += 1) {
    const ranges = observedRanges(observations, stays);
    // The ends of what is left: once the only marks at an end are set aside, the next mark is that end.
    const lowest = ranges[0].reduce((end, { least }) => Math.min(end, least), Number.POSITIVE_INFINITY);
    const highest = ranges[0].reduce((end, { most }) => Math.max(end, most), -1);
    let hasChanged = false;
    for (const facet of RASCH_FACETS) {
      const staying = stays[facet];
      ranges[facet].forEach(({ least, most }, index) => {
        if (staying[index] !== true) return;
        const isLowest = most === lowest;
        const isHighest = least === highest;
        if (most >= 0 && !isLowest && !isHighest) return;
        staying[index] = false;
        hasChanged = true;
        if (most >= 0) extremes.push({ facet, index, end: isLowest ? 'lowest' : 'highest', round });
      });
    }
    if (!hasChanged) return { extremes, stays };
  }
}

/** Tells whether all three elements of an observation are among those that stay. */
export function allStay(observations: RaschObservations, stays: PerFacet<readonly boolean[]>, at: number): boolean {
  return RASCH_FACETS.every((facet) => stays[facet][observations.members[facet][at] ?? -1] === true);
}

function everyone(size: number): boolean[] {
  return Array.from({ length: size }, () => true);
}

/** The lowest and highest category of an element; `most` is −1 where there is no observation. */
interface CategoryRange {
  least: number;
  most: number;
}

function observedRanges(
  observations: RaschObservations,
  stays: PerFacet<readonly boolean[]>,
): PerFacet<readonly CategoryRange[]> {
  const emptyRanges = (size: number): CategoryRange[] =>
    Array.from({ length: size }, () => ({ least: Number.POSITIVE_INFINITY, most: -1 }));
  const [entries, jurors, criteria] = observations.sizes;
  const ranges = [emptyRanges(entries), emptyRanges(jurors), emptyRanges(criteria)] as const;
  for (let at = 0; at < observations.count; at += 1) {
    if (!allStay(observations, stays, at)) continue;
    const category = observations.categories[at] ?? -1;
    for (const facet of RASCH_FACETS) {
      const range = ranges[facet][observations.members[facet][at] ?? -1];
      if (range === undefined) continue;
      range.least = Math.min(range.least, category);
      range.most = Math.max(range.most, category);
    }
  }
  return ranges;
}
