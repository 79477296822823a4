import type { RankingMethod, RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { RankingRule } from '../../../../shared/scoring/ranking-rule.ts';
import type { WhatIfChange } from '../../../../shared/scoring/what-if.ts';

/** What somebody tries: nothing of it is stored anywhere. */
export interface TrialSettings {
  /** Weights that were changed, by criterion. */
  readonly weights: ReadonlyMap<string, number>;
  readonly method: RankingMethod;
  readonly trim: number;
  readonly without: ReadonlySet<string>;
}

/** The declared rule, nobody left out. */
export function declaredTrial(view: RankingView): TrialSettings {
  return { weights: new Map(), method: view.rule.method, trim: view.trim, without: new Set() };
}

/** Whether a trial asks for anything else than what was declared. */
export function isChanged(view: RankingView, trial: TrialSettings): boolean {
  const declared = declaredTrial(view);
  return (
    trial.weights.size > 0 ||
    trial.without.size > 0 ||
    trial.method !== declared.method ||
    (trial.method === 'trimmed' && trial.trim !== declared.trim)
  );
}

/** The trial as the tabulation takes it. */
export function changeOf({ weights, method, trim, without }: TrialSettings): WhatIfChange<string, string, string> {
  const rule: RankingRule = method === 'trimmed' ? { method, trim } : { method };
  return { weights, rule, withoutJurors: [...without] };
}
