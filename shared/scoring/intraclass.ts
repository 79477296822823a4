import { exactSum } from './exact-sum.ts';
import { mean } from './raw.ts';
import { isFlat, squaresAboutMean } from './spread.ts';

/** The six intraclass correlations; one is `null` where its formula divides by 0. */
export interface IntraclassCorrelations {
  readonly icc11: number | null;
  readonly icc21: number | null;
  readonly icc31: number | null;
  readonly icc1k: number | null;
  readonly icc2k: number | null;
  readonly icc3k: number | null;
}

/** What an analysis of variance finds: between targets, between judges, residual, within targets. */
interface MeanSquares {
  readonly between: number;
  readonly judges: number;
  readonly error: number;
  readonly within: number;
}

/**
 * Intraclass correlations of one judge and of the mean of k judges: ICC(1,·) each target has its own judges, ICC(2,·)
 * judges are a sample, ICC(3,·) judges are all there are.
 *
 * Source: P. E. Shrout and J. L. Fleiss, "Intraclass Correlations: Uses in Assessing Rater Reliability", Psychological
 * Bulletin 86, 1979, 420–428. The formulas are used as they stand: with few data they can leave [−1, 1].
 *
 * @param rows the complete matrix, one list per target (entry), one value per judge (juror).
 * @returns `null` with fewer than two targets or judges.
 */
export function intraclassCorrelations(rows: readonly (readonly number[])[]): IntraclassCorrelations | null {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const { between, judges, error, within } = meanSquares(rows, n, k);
  return {
    icc11: ratio(between - within, [between, (k - 1) * within]),
    icc21: ratio(between - error, [between, (k - 1) * error, (k * judges) / n, -(k * error) / n]),
    icc31: ratio(between - error, [between, (k - 1) * error]),
    icc1k: ratio(between - within, [between]),
    icc2k: ratio(between - error, [between, judges / n, -error / n]),
    icc3k: ratio(between - error, [between]),
  };
}

function meanSquares(rows: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const targetMeans = rows.map((row) => mean(row) ?? 0);
  const judgeMeans = Array.from({ length: k }, (_, judge) => mean(rows.map((row) => row[judge] ?? Number.NaN)) ?? 0);
  const grandMean = mean(targetMeans) ?? 0;
  const residuals = rows.flatMap((row, target) =>
    row.map((value, judge) => value - (targetMeans[target] ?? 0) - (judgeMeans[judge] ?? 0) + grandMean),
  );
  const betweenSum = k * squaresAboutMean(targetMeans);
  const judgeSum = n * squaresAboutMean(judgeMeans);
  const errorSum = isFlat(residuals) ? 0 : exactSum(residuals.map((residual) => residual ** 2));
  return {
    between: betweenSum / (n - 1),
    judges: judgeSum / (k - 1),
    error: errorSum / ((n - 1) * (k - 1)),
    within: (judgeSum + errorSum) / (n * (k - 1)),
  };
}

/** Divides by a sum; `null` where its terms cancel out but for rounding. */
function ratio(numerator: number, terms: readonly number[]): number | null {
  const divisor = exactSum(terms);
  const size = Math.max(...terms.map(Math.abs));
  return Math.abs(divisor) <= size * 1e-12 ? null : numerator / divisor;
}
