import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Decision } from '../documents/result-document.ts';
import type { Prize } from '../domain/contest-day.ts';
import { assertNever } from '../lib/assert-never.ts';
import { areLevel } from '../scoring/ranking.ts';
import { mean, raw } from '../scoring/raw.ts';
import { countedSheets } from '../scoring/sheet-value.ts';
import { trimMarks } from '../scoring/trimmed.ts';
import { isSettled, soleOutcome } from './deliberation-outcome.ts';
import type { RankingView } from './ranking-view.ts';

/** A figure of one pitch, in the unit of the marks. */
export interface PitchFigure {
  readonly pitch: string;
  readonly value: number;
}

/** Who takes a prize, and why. */
export interface PrizeOutcome {
  readonly prize: Identified<Prize>;
  /** Several share it; empty while nobody has it. In the order of the pitches. */
  readonly winners: readonly string[];
  /** What the prize goes by, highest first; empty for a prize that the jury gives freely. */
  readonly figures: readonly PitchFigure[];
  /** The decision that gave it, where the jury did. A decision that names nobody says that it is not given. */
  readonly decision: Identified<Decision> | null;
  /** Decisions that name different winners: somebody has to choose. */
  readonly contradicting: readonly Identified<Decision>[];
  /** Neither the marks nor the jury have given it yet. */
  readonly isOpen: boolean;
}

/**
 * Awards the prizes. Best on a criterion: the highest mean of its marks, by the declared method; best of a world: the highest raw
 * mean among that world's jurors. Equal figures share the prize. The jury gives its own prizes, and those that no mark decides.
 *
 * @param eligible ids of the pitches that may win: presented, not excluded.
 */
export function prizeOutcomesOf(
  document: ContestDocument,
  view: RankingView,
  decisions: readonly Identified<Decision>[],
  eligible: ReadonlySet<string>,
): readonly PrizeOutcome[] {
  return document.prizes.map((prize) => {
    const figures = figuresOf(document, view, prize.value).filter(({ pitch }) => eligible.has(pitch));
    const best = figures[0];
    if (best !== undefined) {
      const winners = figures.filter(({ value }) => areLevel(value, best.value)).map(({ pitch }) => pitch);
      return {
        prize,
        winners: inStageOrder(document, winners),
        figures,
        decision: null,
        contradicting: [],
        isOpen: false,
      };
    }
    const given = soleOutcome(
      decisions.filter(({ value }) => value.kind === 'prize' && value.prize === prize.id),
      ({ pitches }) => inStageOrder(document, pitches),
    );
    const named = isSettled(given) ? given.decision.value.pitches : [];
    const winners = named.filter((pitch) => eligible.has(pitch));
    // A winner who was excluded afterwards leaves the question open again.
    const isGiven = isSettled(given) && (winners.length > 0 || named.length === 0);
    return {
      prize,
      winners: inStageOrder(document, winners),
      figures,
      decision: isGiven ? given.decision : null,
      contradicting: given !== null && 'contradicting' in given ? given.contradicting : [],
      isOpen: !isGiven,
    };
  });
}

/** The figures a prize goes by, highest first, equal ones in stage order. */
function figuresOf(document: ContestDocument, view: RankingView, prize: Prize): readonly PitchFigure[] {
  const figures = unorderedFigures(document, view, prize);
  return [...figures].sort((a, b) => b.value - a.value);
}

function unorderedFigures(document: ContestDocument, view: RankingView, prize: Prize): readonly PitchFigure[] {
  switch (prize.kind) {
    case 'criterion':
      return criterionMeans(view, prize.criterion);
    case 'world':
      return worldMeans(document, view, prize);
    case 'jury':
      return [];
    default:
      return assertNever(prize.kind);
  }
}

/** The mean of each pitch on a criterion over the counted sheets, without extremes where the declared rule drops them. */
export function criterionMeans(view: RankingView, criterion: string): readonly PitchFigure[] {
  const trim = view.rule.method === 'trimmed' ? view.rule.trim : 0;
  const sheets = countedSheets(view.scores);
  return view.scores.entries.flatMap((pitch) => {
    const marks = sheets.filter(({ entry }) => entry === pitch).flatMap(({ marks: own }) => own.get(criterion) ?? []);
    const value = mean(trimMarks(marks, trim));
    return value === null ? [] : [{ pitch, value }];
  });
}

function worldMeans(document: ContestDocument, view: RankingView, { world }: Prize): readonly PitchFigure[] {
  const jurors = new Set(document.jurors.filter(({ value }) => value.world === world).map(({ id }) => id));
  if (world === null || jurors.size === 0) return [];
  const scores = { ...view.scores, sheets: view.scores.sheets.filter(({ juror }) => jurors.has(juror)) };
  return raw(scores).flatMap(({ entry, value }) => (value === null ? [] : [{ pitch: entry, value }]));
}

function inStageOrder(document: ContestDocument, pitches: readonly string[]): readonly string[] {
  const named = new Set(pitches);
  return document.pitches.filter(({ id }) => named.has(id)).map(({ id }) => id);
}
