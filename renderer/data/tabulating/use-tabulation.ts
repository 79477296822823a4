import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RankingRule } from '../../../shared/scoring/ranking-rule.ts';
import type { ScoreFault } from '../../../shared/scoring/score-input.ts';
import { startTabulating } from './start-tabulating.ts';
import type { TabulatedContest, TabulatedScores, TabulatingAnswer, TabulatingOptions } from './tabulating-request.ts';
import { keepAnswer, keyOfRequest, recallAnswer } from './tabulation-cache.ts';

/** How far the tabulation of some scores is. */
export type TabulationState =
  /** No scores yet. */
  | { readonly state: 'waiting' }
  /**
   * `fraction` goes from 0 to 1. `previous` is the last finished answer of this place, if any: it may be shown dimmed meanwhile,
   * since a mark more seldom changes much. `stop` gives up until `resume`.
   */
  | {
      readonly state: 'running';
      readonly fraction: number;
      readonly previous: TabulatedContest | null;
      readonly stop: () => void;
    }
  | { readonly state: 'stopped'; readonly previous: TabulatedContest | null; readonly resume: () => void }
  /** What must be mended in the scores; a contest's own documents never give such scores. */
  | { readonly state: 'faulty'; readonly faults: readonly ScoreFault<string, string, string>[] }
  | ({ readonly state: 'ready' } & TabulatedContest);

/**
 * Tabulates scores away from the window: every method, doubt and the cost of leaving each juror out by the declared rule.
 * Starts anew when the content of what it is given changes and stops what it was at; the same content is answered at once,
 * also after leaving the screen. Options and rule may be written in place: they are compared by what they say.
 *
 * @param scores null as long as there are none.
 * @throws to the error boundary when the computation itself broke.
 */
export function useTabulation(
  scores: TabulatedScores | null,
  rule: RankingRule,
  options: TabulatingOptions,
): TabulationState {
  // Both are small: their text says whether they changed.
  const settings = JSON.stringify({ rule, options });
  const request = useMemo(() => {
    if (scores === null) return null;
    const request = { scores, ...(JSON.parse(settings) as { rule: RankingRule; options: TabulatingOptions }) };
    return { ...request, key: keyOfRequest(request) };
  }, [scores, settings]);
  const key = request?.key ?? null;

  const [progress, setProgress] = useState({ key, fraction: 0 });
  const [finished, setFinished] = useState<{ readonly key: string; readonly answer: TabulatingAnswer } | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  const answer = key === null ? null : finished?.key === key ? finished.answer : (recallAnswer(key) ?? null);
  const isAnswered = answer !== null;
  const isStopped = key !== null && stopped === key;
  useEffect(() => {
    if (key === null || request === null || isAnswered || isStopped) return undefined;
    const { scores, rule, options } = request;
    const tabulating = startTabulating({ scores, rule, options }, (fraction) => setProgress({ key, fraction }));
    tabulating.answer.then(
      (result) => {
        if (!result.ok) return;
        keepAnswer(key, result.value);
        setFinished({ key, answer: result.value });
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => tabulating.stop();
    // oxlint-disable-next-line react/exhaustive-deps -- the key says everything about the request
  }, [key, isAnswered, isStopped]);

  const stop = useCallback(() => setStopped(key), [key]);
  const resume = useCallback(() => setStopped(null), []);
  if (failure !== null) throw failure.error;
  if (key === null) return { state: 'waiting' };
  if (answer !== null) {
    return answer.ok ? { state: 'ready', ...answer.value } : { state: 'faulty', faults: answer.error };
  }
  const previous = finished?.answer.ok === true ? finished.answer.value : null;
  if (isStopped) return { state: 'stopped', previous, resume };
  return { state: 'running', fraction: progress.key === key ? progress.fraction : 0, previous, stop };
}
