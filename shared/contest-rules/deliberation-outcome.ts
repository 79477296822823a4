import type { Identified } from '../documents/record.ts';
import type { Decision } from '../documents/result-document.ts';

/**
 * What several decisions on one matter come to: the latest where they all say the same. Decisions that differ can only have met
 * by joining the words of two laptops; none of them is chosen for the jury.
 */
export type Outcome =
  { readonly decision: Identified<Decision> } | { readonly contradicting: readonly Identified<Decision>[] };

/**
 * Sums up the decisions on one matter.
 *
 * @param said what a decision says on it; equal lists of words mean the same.
 * @returns `null` where nothing was decided.
 */
export function soleOutcome(
  decisions: readonly Identified<Decision>[],
  said: (decision: Decision) => readonly string[],
): Outcome | null {
  const latest = decisions.at(-1);
  if (latest === undefined) return null;
  const words = (decision: Identified<Decision>): string => said(decision.value).join(' ');
  const isAgreed = decisions.every((decision) => words(decision) === words(latest));
  return isAgreed ? { decision: latest } : { contradicting: decisions };
}

/** Whether a matter was decided, in one way. */
export function isSettled(outcome: Outcome | null): outcome is { readonly decision: Identified<Decision> } {
  return outcome !== null && 'decision' in outcome;
}
