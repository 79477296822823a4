import { exactSum } from './exact-sum.ts';
import { levelRanks } from './level-ranks.ts';
import { squaresAboutMean } from './spread.ts';

/** Kendall's coefficient of concordance, 0 to 1, with its χ² (n − 1 degrees of freedom, n entries). */
export interface Concordance {
  readonly w: number;
  readonly chiSquared: number;
}

/**
 * Kendall's W with the correction for ties: W = 12·S / (m²(n³ − n) − m·ΣT), where S is the sum of squared distances of
 * the rank sums from their mean and T = Σ(t³ − t) over the groups of tied entries of a juror; χ² = m(n − 1)W. Tied
 * entries share the mean of their ranks.
 *
 * Source: M. G. Kendall, "Rank Correlation Methods", 1948, chapter 6.
 *
 * @param columns one list per juror, its values in the same order of entries.
 * @returns `null` with fewer than two jurors or entries, and where every juror ties all entries.
 */
export function kendallConcordance(columns: readonly (readonly number[])[]): Concordance | null {
  const jurors = columns.length;
  const entries = columns[0]?.length ?? 0;
  if (jurors < 2 || entries < 2) return null;
  const ranked = columns.map(levelRanks);
  const rankSums = Array.from({ length: entries }, (_, entry) =>
    exactSum(ranked.map(({ ranks }) => ranks[entry] ?? Number.NaN)),
  );
  const ties = exactSum(ranked.flatMap(({ sizes }) => sizes.map((size) => size ** 3 - size)));
  const possible = jurors ** 2 * (entries ** 3 - entries) - jurors * ties;
  if (possible === 0) return null;
  const w = (12 * squaresAboutMean(rankSums)) / possible;
  return { w, chiSquared: jurors * (entries - 1) * w };
}
