import { doubtSettingsOf } from '../../../shared/contest-rules/doubt-settings.ts';
import type { RankingView } from '../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../shared/documents/contest-document.ts';
import { startTabulating } from '../../data/tabulating/start-tabulating.ts';
import type { TabulatedContest } from '../../data/tabulating/tabulating-request.ts';

/** Everything computed from a contest's sheets, away from the window and once; `null` where no sheet counts. */
export async function tabulateContest(document: ContestDocument, view: RankingView): Promise<TabulatedContest | null> {
  if (view.rows.every(({ rank }) => rank === null)) return null;
  const options = { ...doubtSettingsOf(document), trim: view.trim };
  const answer = await startTabulating({ scores: view.scores, rule: view.rule, options }).answer;
  return answer.ok && answer.value.ok ? answer.value.value : null;
}
