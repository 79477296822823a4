import { assertNever } from '../lib/assert-never.ts';
import { gatherCells } from './rasch-cells.ts';
import type { RaschParameters } from './rasch-equations.ts';
import { allStay, splitExtremes, type ExtremeElement } from './rasch-extremes.ts';
import { cheapestStart, fitRasch } from './rasch-fit.ts';
import { fittedMeasures, standardErrorOf, type RaschMeasures } from './rasch-measures.ts';
import {
  keepObservations,
  observeMarks,
  type FacetNumber,
  type NamedObservations,
  type RaschObservations,
} from './rasch-observations.ts';
import { placeExtremes } from './rasch-placing.ts';
import type { RaschResult, RaschWarning } from './rasch-result.ts';
import type { ScoreInput } from './score-input.ts';

/** More categories than this are no rating scale any more; Facets stops at the same number. */
export const MOST_RASCH_CATEGORIES = 255;

/**
 * Many-facet Rasch measures: log(P_k / P_{k−1}) = B_i − C_j − D_c − F_k over the marks of counted sheets, by joint
 * maximum likelihood, in logits. Severities C sum to 0 in each connected panel, difficulties D and thresholds F sum to
 * 0; measures B are free. Weights of criteria are ignored: every mark is one observation. Categories are the distinct
 * marks of all criteria together, numbered without gaps, so on complete data the order of measures is the raw order
 * with equal weights where those marks are equally spaced.
 *
 * An entry, juror or criterion whose marks are all the lowest or all the highest has no finite measure: it is set
 * aside, the rest is fitted (and centred), then it is placed where its expected total is 0.3 points short of that end.
 * Where that leaves a mark to nobody else, the mark counts as the nearest one: this can level entries, never turn them.
 *
 * Source: J. M. Linacre, "Many-Facet Rasch Measurement", 1989.
 */
export function rasch<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
): RaschResult<Juror, Entry, Criterion> {
  const named = observeMarks(input);
  const all = named.observations;
  const split = splitExtremes(all);
  const kept = keepObservations(all, (at) => allStay(all, split.stays, at));
  if (kept.marks.length < 2) return withoutMeasures(named, { kind: 'rasch-nothing-to-fit' });
  if (all.marks.length > MOST_RASCH_CATEGORIES) {
    const categories = all.marks.length;
    return withoutMeasures(named, { kind: 'rasch-too-many-categories', categories, most: MOST_RASCH_CATEGORIES });
  }
  const cells = gatherCells(kept);
  const parameters = fitRasch(kept, cells, cheapestStart(cells));
  if (parameters === null) return withoutMeasures(named, { kind: 'rasch-no-finite-maximum' });
  const measures = placeExtremes(all, split.extremes, parameters.steps, fittedMeasures(kept, cells, parameters));
  return reported(named, kept, split.extremes, parameters, measures);
}

function reported<Juror extends string, Entry extends string, Criterion extends string>(
  named: NamedObservations<Juror, Entry, Criterion>,
  kept: RaschObservations,
  extremes: readonly ExtremeElement[],
  { steps }: RaschParameters,
  { ofFacet, fits, panelCount }: RaschMeasures,
): RaschResult<Juror, Entry, Criterion> {
  const all = named.observations;
  const [entries, jurors, criteria] = ofFacet;
  const merged = all.marks.filter((mark) => !kept.marks.includes(mark));
  const isUnlinked = (facet: FacetNumber, index: number): boolean =>
    ofFacet[facet][index] === null && all.members[facet].includes(index);
  return {
    entries: named.entries.map((entry, index) => ({
      entry,
      measure: entries[index]?.effect ?? null,
      standardError: standardErrorOf(entries[index] ?? null),
    })),
    jurors: named.jurors.map((juror, index) => {
      const severity = jurors[index] ?? null;
      const fit = fits[index] ?? null;
      return {
        juror,
        severity: severity === null ? null : 0 - severity.effect,
        standardError: standardErrorOf(severity),
        infit: fit?.infit ?? null,
        outfit: fit?.outfit ?? null,
      };
    }),
    criteria: named.criteria.map((criterion, index) => {
      const difficulty = criteria[index] ?? null;
      return { criterion, difficulty: difficulty === null ? null : 0 - difficulty.effect };
    }),
    categories: kept.marks,
    thresholds: Array.from(steps.subarray(1), (step) => 0 - step),
    panels: Array.from({ length: panelCount }, (_, panel) => ({
      entries: named.entries.filter((_entry, index) => entries[index]?.panel === panel),
      jurors: named.jurors.filter((_juror, index) => jurors[index]?.panel === panel),
    })),
    warnings: [
      ...extremes.filter(({ facet, index }) => !isUnlinked(facet, index)).flatMap((one) => warnOfExtreme(named, one)),
      ...named.entries.flatMap((entry, index) =>
        isUnlinked(0, index) ? [{ kind: 'rasch-unlinked-entry', entry } as const] : [],
      ),
      ...named.jurors.flatMap((juror, index) =>
        isUnlinked(1, index) ? [{ kind: 'rasch-unlinked-juror', juror } as const] : [],
      ),
      ...named.criteria.flatMap((criterion, index) =>
        isUnlinked(2, index) ? [{ kind: 'rasch-unlinked-criterion', criterion } as const] : [],
      ),
      ...(merged.length === 0 ? [] : [{ kind: 'rasch-marks-merged', marks: merged } as const]),
      ...(panelCount === 1 ? [] : [{ kind: 'rasch-disconnected', panels: panelCount } as const]),
    ],
  };
}

function warnOfExtreme<Juror extends string, Entry extends string, Criterion extends string>(
  { entries, jurors, criteria }: NamedObservations<Juror, Entry, Criterion>,
  { facet, index, end }: ExtremeElement,
): readonly RaschWarning<Juror, Entry, Criterion>[] {
  switch (facet) {
    case 0:
      return entries.slice(index, index + 1).map((entry) => ({ kind: 'rasch-extreme-entry', entry, end }));
    case 1:
      return jurors.slice(index, index + 1).map((juror) => ({ kind: 'rasch-extreme-juror', juror, end }));
    case 2:
      return criteria.slice(index, index + 1).map((criterion) => ({ kind: 'rasch-extreme-criterion', criterion, end }));
    default:
      return assertNever(facet);
  }
}

function withoutMeasures<Juror extends string, Entry extends string, Criterion extends string>(
  { entries, jurors, criteria, observations }: NamedObservations<Juror, Entry, Criterion>,
  reason: RaschWarning<Juror, Entry, Criterion>,
): RaschResult<Juror, Entry, Criterion> {
  return {
    entries: entries.map((entry) => ({ entry, measure: null, standardError: null })),
    jurors: jurors.map((juror) => ({ juror, severity: null, standardError: null, infit: null, outfit: null })),
    criteria: criteria.map((criterion) => ({ criterion, difficulty: null })),
    categories: observations.marks,
    thresholds: [],
    panels: [],
    warnings: [reason],
  };
}
