import {
  categoryVariance,
  expectedCategory,
  fillProbabilities,
  ratingScale,
  type RatingScale,
} from './rasch-distribution.ts';
import type { ExtremeElement, ScaleEnd } from './rasch-extremes.ts';
import type { RaschMeasure, RaschMeasures } from './rasch-measures.ts';
import {
  RASCH_FACETS,
  type FacetElement,
  type FacetNumber,
  type PerFacet,
  type RaschObservations,
} from './rasch-observations.ts';

/** How far from its end an extreme total is taken to be, in score points: the adjustment of Facets (Linacre). */
const EXTREME_ADJUSTMENT = 0.3;

const SMALLEST_CHANGE = 1e-12;

/** Where an extreme element stands. */
export interface ExtremePlace {
  /** Its share of the location, in logits, positive towards high marks. */
  readonly effect: number;
  /** Fisher's information on it there: 1 / standard error². */
  readonly information: number;
}

/**
 * Places an element whose marks are all at one end of the scale: where its expected total is 0.3 points short of that
 * end. Everything else stays where it was fitted.
 *
 * @param locations what the other elements add up to, one for each observation of the element; at least one.
 */
export function placeExtreme(locations: readonly number[], end: ScaleEnd, scale: RatingScale): ExtremePlace {
  const probabilities = new Float64Array(scale.steps.length);
  const total = end === 'lowest' ? 0 : locations.length * (scale.steps.length - 1);
  const target = end === 'lowest' ? total + EXTREME_ADJUSTMENT : total - EXTREME_ADJUSTMENT;
  const at = (effect: number): { readonly missing: number; readonly information: number } => {
    let expectedTotal = 0;
    let information = 0;
    for (const location of locations) {
      fillProbabilities(location + effect, scale, probabilities);
      const expected = expectedCategory(probabilities);
      expectedTotal += expected;
      information += categoryVariance(probabilities, expected);
    }
    return { missing: target - expectedTotal, information };
  };
  let low = -1;
  let high = 1;
  while (at(low).missing < 0) low *= 2;
  while (at(high).missing > 0) high *= 2;
  // Newton's step where it stays within what is known, halving where it does not: both ends close in for sure.
  let effect = (low + high) / 2;
  for (;;) {
    const { missing, information } = at(effect);
    if (missing > 0) low = effect;
    else high = effect;
    const byNewton = effect + missing / information;
    const next = byNewton > low && byNewton < high ? byNewton : (low + high) / 2;
    if (Math.abs(next - effect) <= SMALLEST_CHANGE * Math.max(1, Math.abs(effect)))
      return { effect: next, information };
    effect = next;
  }
}

/**
 * Places extreme elements, those set aside last first: each by its observations with elements that have a measure by
 * then. Elements of one round do not see each other; an element that hangs on no panel, or on two, gets no measure.
 */
export function placeExtremes(
  all: RaschObservations,
  extremes: readonly ExtremeElement[],
  steps: Float64Array,
  fitted: RaschMeasures,
): RaschMeasures {
  const scale = ratingScale(steps);
  const [entries, jurors, criteria] = fitted.ofFacet;
  const ofFacet: PerFacet<(RaschMeasure | null)[]> = [[...entries], [...jurors], [...criteria]];
  const observationsOf = observationsByElement(all, extremes);
  for (let round = extremes.at(-1)?.round ?? 0; round >= 1; round -= 1) {
    const ofRound = extremes.filter((extreme) => extreme.round === round);
    const placed = ofRound.map((extreme): RaschMeasure | null => {
      const observed = observationsOf[extreme.facet].get(extreme.index) ?? [];
      const known = observed.flatMap((at) => othersOf(all, ofFacet, extreme.facet, at) ?? []);
      const isCriterion = extreme.facet === 2;
      const panels = new Set(known.map(({ panel }) => (isCriterion ? -1 : panel)));
      const [panel] = panels;
      if (panel === undefined || panels.size > 1) return null;
      const locations = known.map(({ location }) => location);
      return { ...placeExtreme(locations, extreme.end, scale), panel };
    });
    ofRound.forEach(({ facet, index }, place) => (ofFacet[facet][index] = placed[place] ?? null));
  }
  return { ...fitted, ofFacet };
}

/** What the other two elements of an observation add up to, and their panel; `null` while one has no measure. */
function othersOf(
  { members }: RaschObservations,
  ofFacet: PerFacet<readonly (RaschMeasure | null)[]>,
  facet: FacetNumber,
  at: number,
): { readonly location: number; readonly panel: number } | null {
  let location = 0;
  let panel = -1;
  for (const other of RASCH_FACETS) {
    if (other === facet) continue;
    const measure = ofFacet[other][members[other][at] ?? -1] ?? null;
    if (measure === null) return null;
    location += measure.effect;
    panel = Math.max(panel, measure.panel);
  }
  return { location, panel };
}

function observationsByElement(
  { count, members }: RaschObservations,
  elements: readonly FacetElement[],
): PerFacet<ReadonlyMap<number, readonly number[]>> {
  const observationsIn = (wanted: FacetNumber): ReadonlyMap<number, readonly number[]> => {
    const places = new Map<number, number[]>();
    for (const { facet, index } of elements) if (facet === wanted) places.set(index, []);
    if (places.size === 0) return places;
    for (let at = 0; at < count; at += 1) places.get(members[wanted][at] ?? -1)?.push(at);
    return places;
  };
  return [observationsIn(0), observationsIn(1), observationsIn(2)];
}
