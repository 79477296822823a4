import type { ContestDocument } from '../documents/contest-document.ts';
import { additive } from '../scoring/additive.ts';
import { jurorFacts, type JurorFacts } from '../scoring/juror-facts.ts';
import type { JurorCost, LeaveOneOut } from '../scoring/leave-one-out.ts';
import type { Tabulation } from '../scoring/tabulation.ts';
import type { RankingView } from './ranking-view.ts';
import { severitySpread } from './severity-spread.ts';
import { scaleOf } from './submission-drafting.ts';

/**
 * Why somebody should look at a juror's sheets. `fit-high` and `fit-low`: infit or outfit above or below {@link USUAL_FIT}; `flat`:
 * two or more sheets, all of the same value; `severity`: far from the others by {@link severitySpread}; `podium`: without the juror
 * others would be on the podium.
 */
export type WatchReason = 'fit-high' | 'fit-low' | 'flat' | 'severity' | 'podium';

/** Mean squares that are productive for measurement: J. M. Linacre, Rasch Measurement Transactions 16:2, 2002, p. 878. */
export const USUAL_FIT = { low: 0.5, high: 1.5 } as const;

/** A juror as the organiser sees them: facts, and what is worth a look. Model fields are `null` until the tabulation is there. */
export interface JurorLine extends JurorFacts<string> {
  /** The juror's id, as tables want it. */
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly severityRasch: number | null;
  readonly infit: number | null;
  readonly outfit: number | null;
  /** What the ranking would be without the juror. */
  readonly cost: JurorCost<string, string> | null;
  readonly watch: readonly WatchReason[];
}

/** Lists the jury in its order. */
export function jurorLines(
  document: ContestDocument,
  view: RankingView,
  tabulation: Tabulation<string, string, string> | null,
  costs: LeaveOneOut<string, string> | null,
): readonly JurorLine[] {
  const severities = new Map(additive(view.scores).jurors.map(({ juror, severity }) => [juror, severity]));
  const factsOf = new Map(
    jurorFacts(view.scores, { scale: scaleOf(document), severities }).map((facts) => [facts.juror, facts]),
  );
  const fitOf = new Map(tabulation?.jurors.map((one) => [one.juror, one]));
  const costOf = new Map(costs?.jurors.map((one) => [one.juror, one]));
  const { points } = severitySpread([...factsOf.values()]);
  const far = new Set(points.filter(({ isOutlier }) => isOutlier).map(({ juror }) => juror));
  const judges = [...factsOf.values()].filter(({ n }) => n > 0).length;
  return document.jurors.flatMap(({ id, value }) => {
    const facts = factsOf.get(id);
    if (facts === undefined) return [];
    const infit = fitOf.get(id)?.infit ?? null;
    const outfit = fitOf.get(id)?.outfit ?? null;
    // Whoever is alone decides everything: that says nothing of how they judged.
    const cost = judges < 2 ? null : (costOf.get(id) ?? null);
    const line = {
      ...facts,
      id,
      name: value.name,
      code: value.code,
      severityRasch: fitOf.get(id)?.severityRasch ?? null,
      infit,
      outfit,
      cost,
    };
    return [{ ...line, watch: watchReasons(line, far.has(id)) }];
  });
}

/** The jurors worth a look, by id: as many as are counted, and the same that are marked wherever the jury is drawn. */
export function watchedJurors(lines: readonly Pick<JurorLine, 'id' | 'watch'>[]): ReadonlySet<string> {
  return new Set(lines.filter(({ watch }) => watch.length > 0).map(({ id }) => id));
}

function watchReasons(
  { n, deviation, infit, outfit, cost }: Pick<JurorLine, 'n' | 'deviation' | 'infit' | 'outfit' | 'cost'>,
  isFar: boolean,
): readonly WatchReason[] {
  const fits = [infit, outfit].filter((fit) => fit !== null);
  const reasons: WatchReason[] = [];
  if (n > 1 && deviation === 0) reasons.push('flat');
  if (fits.some((fit) => fit > USUAL_FIT.high)) reasons.push('fit-high');
  if (fits.some((fit) => fit < USUAL_FIT.low)) reasons.push('fit-low');
  if (isFar) reasons.push('severity');
  if (cost?.podiumChange === 'members') reasons.push('podium');
  return reasons;
}
