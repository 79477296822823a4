import { mean } from '../scoring/raw.ts';
import { headToHead, headToHeadGrid, type HeadToHead } from '../scoring/head-to-head.ts';
import { countedSheets } from '../scoring/sheet-value.ts';
import type { RankingView } from './ranking-view.ts';

/** How two pitches differ on a criterion, by the jurors who judged both. */
export interface CriterionDifference {
  readonly criterion: string;
  readonly first: number | null;
  readonly second: number | null;
  /** First less second, in the unit of the marks. */
  readonly difference: number | null;
}

/** Two pitches beside each other. Counts only: who preferred whom stays with the sheets. */
export interface DuelView extends HeadToHead<string> {
  readonly criteria: readonly CriterionDifference[];
}

/** Compares two pitches by their common jurors, in all and criterion by criterion in the order of the contest. */
export function viewDuel(view: RankingView, first: string, second: string): DuelView {
  const sheets = countedSheets(view.scores);
  const jurorsOf = (pitch: string) => new Set(sheets.filter(({ entry }) => entry === pitch).map(({ juror }) => juror));
  const others = jurorsOf(second);
  const common = new Set([...jurorsOf(first)].filter((juror) => others.has(juror)));
  const meanOf = (pitch: string, criterion: string) =>
    mean(
      sheets
        .filter(({ entry, juror }) => entry === pitch && common.has(juror))
        .flatMap(({ marks }) => marks.get(criterion) ?? []),
    );
  return {
    ...headToHead(view.scores, first, second),
    criteria: view.scores.criteria.map(({ criterion }) => {
      const left = meanOf(first, criterion);
      const right = meanOf(second, criterion);
      return {
        criterion,
        first: left,
        second: right,
        difference: left === null || right === null ? null : left - right,
      };
    }),
  };
}

/** More than these side by side can no longer be read. */
const MOST_IN_GRID = 20;

/** The best entries against each other, by rank. */
export function viewDuels(view: RankingView): {
  readonly pitches: readonly string[];
  readonly grid: readonly (readonly (HeadToHead<string> | null)[])[];
} {
  const pitches = view.rows
    .filter(({ rank }) => rank !== null)
    .slice(0, MOST_IN_GRID)
    .map(({ pitch }) => pitch);
  return { pitches, grid: headToHeadGrid(view.scores, pitches) };
}
