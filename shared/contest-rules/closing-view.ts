import type { ContestDocument } from '../documents/contest-document.ts';
import { assessClosing, type ClosingAnswer } from '../scoring/closing.ts';
import type { SheetPlace } from '../scoring/score-input.ts';
import { scaleOf } from './submission-drafting.ts';
import type { RankingView } from './ranking-view.ts';

/** What closing now would leave out, and what it could change. */
export interface ClosingView {
  /** Sheets that would stay out. */
  readonly missing: readonly SheetPlace<string, string>[];
  /** Jurors with at least one of them, in the order of the jury. */
  readonly jurors: readonly { readonly juror: string; readonly missing: number; readonly incomplete: number }[];
  readonly answer: ClosingAnswer<string, string>;
}

/** Explains the closing of a round. Sheets of present jurors that are neither counted nor recused are missing. */
export function viewClosing(document: ContestDocument, view: RankingView): ClosingView {
  const absent = new Set(document.jurors.filter(({ value }) => value.absent).map(({ id }) => id));
  const open = view.completeness.jurors.filter(({ juror, open: sheets }) => sheets.length > 0 && !absent.has(juror));
  const missing = open.flatMap(({ open: sheets }) => sheets.map(({ juror, entry }) => ({ juror, entry })));
  return {
    missing,
    jurors: open.map(({ juror, counts }) => ({ juror, missing: counts.missing, incomplete: counts.incomplete })),
    answer: assessClosing({
      input: view.scores,
      rule: view.rule,
      missing,
      scale: scaleOf(document),
      podium: document.contest.podium,
    }),
  };
}
