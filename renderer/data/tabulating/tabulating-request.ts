import type { Doubt } from '../../../shared/scoring/doubt.ts';
import type { LeaveOneOut } from '../../../shared/scoring/leave-one-out.ts';
import type { RankingRule } from '../../../shared/scoring/ranking-rule.ts';
import type { ScoreFault, ScoreInput } from '../../../shared/scoring/score-input.ts';
import type { Tabulation } from '../../../shared/scoring/tabulation.ts';
import type { Result } from '../../../shared/lib/result.ts';

/** Scores as a contest's documents give them; ids are text. */
export type TabulatedScores = ScoreInput<string, string, string>;

/** What is up to whoever asks for a tabulation. */
export interface TabulatingOptions {
  /** How many highest and lowest marks the trimmed mean shown beside the others drops. */
  readonly trim: number;
  /** How many juries are drawn for the doubt. */
  readonly resamples: number;
  /** Starts the draws: kept with the result, it gives the same intervals again. */
  readonly seed: number;
  /** How many places count as the top: those that are announced. */
  readonly top: number;
}

/** What is tabulated away from the window. Plain data: it crosses to a worker. */
export interface TabulatingRequest {
  readonly scores: TabulatedScores;
  /** The declared rule: doubt and the cost of each juror are measured by it. */
  readonly rule: RankingRule;
  readonly options: TabulatingOptions;
}

/** All that is computed from a contest's sheets. */
export interface TabulatedContest {
  /** Values of every method. Its fields of doubt are null: `doubt` below goes by the declared rule. */
  readonly tabulation: Tabulation<string, string, string>;
  readonly doubt: Doubt<string>;
  readonly leaveOneOut: LeaveOneOut<string, string>;
}

/** The answer to a request, or what must be mended in the scores before anything can be computed. */
export type TabulatingAnswer = Result<TabulatedContest, readonly ScoreFault<string, string, string>[]>;
