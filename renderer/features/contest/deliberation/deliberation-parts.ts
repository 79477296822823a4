import type { FinalRanking } from '../../../../shared/contest-rules/final-ranking.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import type { TabulatedContest } from '../../../data/tabulating/tabulating-request.ts';
import type { Decide } from './use-deliberation.ts';

/** What every part of the deliberation shows or writes. */
export interface DeliberationParts {
  readonly document: ContestDocument;
  /** Of the sheets that count: those of the closing once the ranking is confirmed. */
  readonly view: RankingView;
  readonly result: ResultDocument;
  readonly final: FinalRanking;
  /** Corrections and doubt; null while they are being computed. */
  readonly tabulated: TabulatedContest | null;
  readonly decide: Decide;
  /** The ranking is confirmed: everything is only shown. */
  readonly isConfirmed: boolean;
}
