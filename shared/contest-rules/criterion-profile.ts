import type { ContestDocument } from '../documents/contest-document.ts';
import { mean } from '../scoring/raw.ts';
import { groupByEntry } from '../scoring/score-input.ts';
import { countedSheets } from '../scoring/sheet-value.ts';
import { trimMarks } from '../scoring/trimmed.ts';
import type { RankingView } from './ranking-view.ts';

/** What the jury said of one pitch on one criterion, beside what it said of all. */
export interface CriterionProfile {
  readonly criterion: string;
  readonly name: string;
  /** By the declared method. */
  readonly mean: number | null;
  /** The middle half of the marks, first to third quartile. */
  readonly low: number | null;
  readonly high: number | null;
  /** Mean over all pitches, by the same method. */
  readonly meanOfAll: number | null;
  /** Counted marks of this pitch, ascending. */
  readonly marks: readonly number[];
}

/** Profiles a pitch, in the order of the criteria. */
export function profileOf(document: ContestDocument, view: RankingView, pitch: string): readonly CriterionProfile[] {
  return profilesOf(document, view, [pitch]).get(pitch) ?? [];
}

/** Profiles many pitches and reads the sheets once for all of them. */
export function profilesOf(
  document: ContestDocument,
  view: RankingView,
  pitches: readonly string[],
): ReadonlyMap<string, readonly CriterionProfile[]> {
  const trim = view.rule.method === 'trimmed' ? view.rule.trim : 0;
  const sheetsOf = groupByEntry(countedSheets(view.scores));
  const criteria = document.criteria.map(({ id, value }) => {
    const marksOf = (entry: string): readonly number[] =>
      (sheetsOf.get(entry) ?? []).flatMap((sheet) => sheet.marks.get(id) ?? []);
    const means = view.scores.entries.flatMap((entry) => mean(trimMarks(marksOf(entry), trim)) ?? []);
    return { id, name: value.name, marksOf, meanOfAll: mean(means) };
  });
  const profile = (pitch: string): readonly CriterionProfile[] =>
    criteria.map(({ id, name, marksOf, meanOfAll }) => {
      const marks = [...marksOf(pitch)].sort((a, b) => a - b);
      const [low, high] = [quantile(marks, 0.25), quantile(marks, 0.75)];
      return { criterion: id, name, mean: mean(trimMarks(marks, trim)), low, high, meanOfAll, marks };
    });
  return new Map(pitches.map((pitch) => [pitch, profile(pitch)]));
}

/** The criterion furthest below what all pitches got; `null` where none is below. */
export function weakestOf(profile: readonly CriterionProfile[]): CriterionProfile | null {
  let weakest: { readonly criterion: CriterionProfile; readonly gap: number } | null = null;
  for (const criterion of profile) {
    if (criterion.mean === null || criterion.meanOfAll === null) continue;
    const gap = criterion.meanOfAll - criterion.mean;
    if (gap > 1e-9 && (weakest === null || gap > weakest.gap)) weakest = { criterion, gap };
  }
  return weakest?.criterion ?? null;
}

/** A quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996); `null` for an empty list. */
export function quantile(ascending: readonly number[], share: number): number | null {
  if (ascending.length === 0) return null;
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)] ?? 0;
  const above = ascending[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
