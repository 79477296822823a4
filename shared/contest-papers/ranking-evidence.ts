import { doubtSettingsOf } from '../contest-rules/doubt-settings.ts';
import type { RankingView } from '../contest-rules/ranking-view.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { Solidity } from '../reports/ranking-model.ts';
import { agreement, type Agreement } from '../scoring/agreement.ts';
import { doubt, type Doubt } from '../scoring/doubt.ts';
import { leaveOneOut, type LeaveOneOut } from '../scoring/leave-one-out.ts';
import { findPanels } from '../scoring/panels.ts';

/** What is known of how solid a ranking is. */
export interface RankingEvidence {
  readonly doubt: Doubt<string>;
  readonly leaveOneOut: LeaveOneOut<string, string>;
  readonly agreement: Pick<Agreement, 'kendallW' | 'alphaInterval'>;
  /** Groups of jurors and entries that no sheet joins. */
  readonly components: number;
}

/** Computes the evidence of a contest's ranking at once: for commands, which have no window to keep alive. */
export function computeEvidence(document: ContestDocument, view: RankingView): RankingEvidence {
  return {
    doubt: doubt(view.scores, view.rule, doubtSettingsOf(document)),
    leaveOneOut: leaveOneOut(view.scores, view.rule, document.contest.podium),
    agreement: agreement(view.scores),
    components: findPanels(view.scores).length,
  };
}

/** A juror or two drawn from say nothing of how a jury would vary. */
const FEWEST_JURORS = 3;

/** The evidence as papers put it in words; `null` without any, or with too few jurors to draw from. */
export function solidityOf(
  document: ContestDocument,
  view: RankingView,
  evidence: RankingEvidence | null,
): Solidity | null {
  if (evidence === null || evidence.doubt.jurors < FEWEST_JURORS) return null;
  const { doubt: drawn, leaveOneOut: without, agreement: agreed, components } = evidence;
  const codeOf = (juror: string): string => {
    const value = document.jurors.find(({ id }) => id === juror)?.value;
    return value === undefined ? '' : value.code === '' ? value.name : value.code;
  };
  const changing = (change: 'members' | 'order'): readonly string[] =>
    without.jurors.filter(({ podiumChange }) => podiumChange === change).map(({ juror }) => codeOf(juror));
  const shares = new Map(drawn.entries.map(({ entry, pFirst }) => [entry, pFirst ?? 0]));
  return {
    resamples: drawn.resamples,
    seed: drawn.seed,
    first: view.rows
      .filter(({ onPodium }) => onPodium)
      .map(({ pitch, name }) => ({ name, share: shares.get(pitch) ?? 0 }))
      .filter(({ share }) => Math.round(share * 100) > 0),
    members: changing('members'),
    order: changing('order'),
    kendallW: agreed.kendallW,
    alpha: agreed.alphaInterval,
    panels: components,
  };
}
