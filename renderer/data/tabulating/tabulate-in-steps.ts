import { ok } from '../../../shared/lib/result.ts';
import { doubtInSteps } from '../../../shared/scoring/doubt.ts';
import { leaveOneOutInSteps } from '../../../shared/scoring/leave-one-out.ts';
import { tabulate } from '../../../shared/scoring/tabulation.ts';
import type { TabulatingAnswer, TabulatingRequest } from './tabulating-request.ts';

/** Up to which share of the whole each part goes, as far as can be said before: the draws take most of the time. */
const TABULATED = 0.1;
const DOUBTED = 0.9;

/** Tabulates in steps, wherever it runs. Each yields the share that is done; whoever asks no more has stopped it. */
export function* tabulateInSteps({
  scores,
  rule,
  options: { trim, resamples, seed, top },
}: TabulatingRequest): Generator<number, TabulatingAnswer, void> {
  yield 0;
  const tabulation = tabulate(scores, { trim, doubt: null });
  if (!tabulation.ok) return tabulation;
  yield TABULATED;
  const doubt = yield* scaled(doubtInSteps(scores, rule, { resamples, seed, top }), TABULATED, DOUBTED);
  yield DOUBTED;
  const leaveOneOut = yield* scaled(leaveOneOutInSteps(scores, rule, top), DOUBTED, 1);
  return ok({ tabulation: tabulation.value, doubt, leaveOneOut });
}

/** Passes the shares of a part on as shares of the whole. */
function* scaled<Answer>(
  part: Generator<number, Answer, void>,
  from: number,
  to: number,
): Generator<number, Answer, void> {
  for (;;) {
    const step = part.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
