import type { Identified } from '../documents/record.ts';
import type { Decision } from '../documents/result-document.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { TieBreak } from '../domain/contest.ts';
import { headToHeadGrid } from '../scoring/head-to-head.ts';
import { areLevel } from '../scoring/ranking.ts';
import { isSettled, soleOutcome } from './deliberation-outcome.ts';
import { criterionMeans, type PitchFigure } from './prize-winners.ts';
import type { RankingView } from './ranking-view.ts';

/** What put a pitch where it stands. Figures are those of all pitches that were being told apart. */
export type PlaceReason =
  /** Nobody else has this value. */
  | { readonly kind: 'value' }
  /** Mean on the criterion, highest first. */
  | { readonly kind: 'criterion'; readonly criterion: string; readonly figures: readonly PitchFigure[] }
  /** How many of the others each one beats, less how many beat it, by the jurors who judged both. */
  | { readonly kind: 'head-to-head'; readonly figures: readonly PitchFigure[] }
  | { readonly kind: 'jury-vote'; readonly decision: Identified<Decision> }
  /** `decision` where the jury said so, `null` where nothing tells them apart. */
  | { readonly kind: 'ex-aequo'; readonly decision: Identified<Decision> | null };

/** Pitches that share a place in the end, with what put them there. */
export interface SettledGroup {
  readonly pitches: readonly string[];
  readonly reason: PlaceReason;
  /** Nothing declared tells them apart, and the jury has not spoken. */
  readonly isOpen: boolean;
  /** Decisions on them that contradict each other. */
  readonly contradicting: readonly Identified<Decision>[];
}

/** What tells tied pitches apart. */
export interface TieRules {
  readonly view: RankingView;
  /** As declared. The jury has the last word on what they leave level, also where its vote is not among them. */
  readonly tieBreaks: readonly TieBreak[];
  readonly decisions: readonly Identified<Decision>[];
}

/**
 * Tells tied pitches apart by the declared tie-breaks in their order, each among those the one before left level. A vote of the
 * jury ends the matter where its turn comes, or at the end: in the order voted, or *ex aequo*.
 *
 * @param pitches that share a value; at least one.
 * @returns from the best down.
 */
export function settleTie(pitches: readonly string[], rules: TieRules): readonly SettledGroup[] {
  return settle(pitches, rules.tieBreaks, { kind: 'value' }, rules);
}

function settle(
  pitches: readonly string[],
  steps: readonly TieBreak[],
  reason: PlaceReason,
  rules: TieRules,
): readonly SettledGroup[] {
  const [step, ...later] = steps;
  if (pitches.length < 2) return [{ pitches, reason, isOpen: false, contradicting: [] }];
  if (step === undefined) {
    const said = settleByJury(pitches, rules);
    return said ?? [{ pitches, reason: { kind: 'ex-aequo', decision: null }, isOpen: true, contradicting: [] }];
  }
  switch (step.kind) {
    case 'criterion': {
      const figures = criterionMeans(rules.view, step.criterion).filter(({ pitch }) => pitches.includes(pitch));
      const by: PlaceReason = { kind: 'criterion', criterion: step.criterion, figures: highestFirst(figures) };
      return separate(pitches, figures).flatMap((group) => settle(group, later, by, rules));
    }
    case 'head-to-head': {
      const figures = duels(rules.view, pitches);
      const by: PlaceReason = { kind: 'head-to-head', figures: highestFirst(figures) };
      return separate(pitches, figures).flatMap((group) => settle(group, later, by, rules));
    }
    case 'jury-vote':
      // A vote that was not taken leaves the word to the next step, and comes last of all.
      return settleByJury(pitches, rules) ?? settle(pitches, later, reason, rules);
    default:
      return assertNever(step);
  }
}

/** What the jury said of a tie; `null` where it did not speak of all who share it. */
function settleByJury(pitches: readonly string[], { decisions }: TieRules): readonly SettledGroup[] | null {
  const outcome = soleOutcome(
    decisions.filter(
      ({ value }) =>
        (value.kind === 'tie-order' || value.kind === 'ex-aequo') &&
        pitches.every((pitch) => value.pitches.includes(pitch)),
    ),
    (decision) => (decision.kind === 'ex-aequo' ? ['='] : decision.pitches.filter((pitch) => pitches.includes(pitch))),
  );
  if (outcome === null) return null;
  if (!isSettled(outcome)) {
    const { contradicting } = outcome;
    return [{ pitches, reason: { kind: 'ex-aequo', decision: null }, isOpen: true, contradicting }];
  }
  const { decision } = outcome;
  if (decision.value.kind === 'ex-aequo') {
    return [{ pitches, reason: { kind: 'ex-aequo', decision }, isOpen: false, contradicting: [] }];
  }
  const order = [...new Set(decision.value.pitches)].filter((pitch) => pitches.includes(pitch));
  return order.map((pitch) => ({
    pitches: [pitch],
    reason: { kind: 'jury-vote', decision },
    isOpen: false,
    contradicting: [],
  }));
}

function separate(pitches: readonly string[], figures: readonly PitchFigure[]): readonly (readonly string[])[] {
  const of = new Map(figures.map(({ pitch, value }) => [pitch, value]));
  // Without a figure for each of them the step says nothing about any.
  if (pitches.some((pitch) => !of.has(pitch))) return [pitches];
  const left = [...pitches].sort((a, b) => (of.get(b) ?? 0) - (of.get(a) ?? 0));
  const groups: string[][] = [];
  for (const pitch of left) {
    const group = groups.at(-1);
    const leader = group?.[0];
    if (group !== undefined && leader !== undefined && areLevel(of.get(leader) ?? 0, of.get(pitch) ?? 0)) {
      group.push(pitch);
    } else groups.push([pitch]);
  }
  return groups;
}

function duels(view: RankingView, pitches: readonly string[]): readonly PitchFigure[] {
  return headToHeadGrid(view.scores, pitches).map((row, index) => ({
    pitch: pitches[index] ?? '',
    value: row.reduce((sum, duel) => sum + (duel === null ? 0 : Math.sign(duel.preferFirst - duel.preferSecond)), 0),
  }));
}

function highestFirst(figures: readonly PitchFigure[]): readonly PitchFigure[] {
  return [...figures].sort((a, b) => b.value - a.value);
}
