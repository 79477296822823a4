import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Pitch } from '../domain/contest.ts';
import { completeness, type Completeness } from '../scoring/completeness.ts';
import { competitionRanks } from '../scoring/ranking.ts';
import { entryValues, type RankingRule } from '../scoring/ranking-rule.ts';
import { expectedPlaces } from './coverage.ts';
import {
  ruleOf,
  tabulationInputOf,
  type ContestScores,
  type JurorSubmissions,
  type MarkOffScale,
} from './contest-tabulation.ts';

/** The methods a contest can declare, as they are offered. */
export const rankingMethods = ['raw', 'trimmed', 'zscore', 'additive'] as const satisfies readonly RankingMethod[];

/** See {@link rankingMethods}. */
export type RankingMethod = RankingRule['method'];

/** What one method says of an entry; `null` where no sheet counts. */
export interface MethodPlace {
  readonly value: number | null;
  readonly rank: number | null;
}

/** One place of the ranking. Values are in the unit of the marks, `null` where no sheet counts. */
export interface RankingRow {
  readonly pitch: string;
  readonly name: string;
  readonly projectName: string;
  readonly isExample: boolean;
  /** Under the declared rule. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** The value that decides. */
  readonly value: number | null;
  readonly raw: number | null;
  readonly trimmed: number | null;
  /** Value and rank by every method that a contest can declare, before ties are told apart. */
  readonly methods: Readonly<Record<RankingMethod, MethodPlace>>;
  /** Counted sheets, and those that the jury was asked for (recused and absent jurors are not). */
  readonly sheets: number;
  readonly expected: number;
  readonly onPodium: boolean;
}

/** A contest's ranking as its sheets say now. */
export interface RankingView {
  readonly rule: RankingRule;
  /** How many marks the trimmed mean drops at each end, also where it is only the comparison. */
  readonly trim: number;
  /** By rank; ties in the order of the pitches; entries without a counted sheet last. */
  readonly rows: readonly RankingRow[];
  /** Listed, never ranked. */
  readonly noShows: readonly Identified<Pitch>[];
  readonly completeness: Completeness<string, string, string>;
  readonly offScale: readonly MarkOffScale[];
  /** Jurors whose sheet answers criteria that were changed since. */
  readonly outdated: readonly string[];
  readonly scores: ContestScores;
  /** Decimals that tell apart any two values of a column that are not equal, between 2 and 4. */
  readonly digits: number;
}

/** Tabulates a contest by its declared rule, with the other methods beside it. */
export function viewRanking(document: ContestDocument, sheets: readonly JurorSubmissions[]): RankingView {
  const { scores, offScale, outdated } = tabulationInputOf(document, sheets);
  const rule = ruleOf(document);
  const trim = Math.max(1, document.contest.trim);
  const shownTrim = rule.method === 'trimmed' ? rule.trim : trim;
  const placesBy: Record<RankingMethod, ReturnType<typeof indexRanks>> = {
    raw: indexRanks(entryValues(scores, { method: 'raw' })),
    trimmed: indexRanks(entryValues(scores, { method: 'trimmed', trim: shownTrim })),
    zscore: indexRanks(entryValues(scores, { method: 'zscore' })),
    additive: indexRanks(entryValues(scores, { method: 'additive' })),
  };
  const methodPlace = (method: RankingMethod, pitch: string): MethodPlace => {
    const place = placesBy[method].get(pitch);
    return { value: place?.value ?? null, rank: place?.rank ?? null };
  };
  const state = completeness(scores, expectedPlaces(document));
  const countsOf = new Map(state.entries.map(({ entry, counts }) => [entry, counts]));
  const positionOf = new Map(document.pitches.map(({ id }, index) => [id, index]));
  const rows = document.pitches
    .filter(({ value }) => !value.noShow && !value.isCalibration)
    .map(({ id, value }): RankingRow => {
      const place = placesBy[rule.method].get(id);
      const counts = countsOf.get(id);
      const rank = place?.rank ?? null;
      return {
        pitch: id,
        name: value.name,
        projectName: value.projectName,
        isExample: value.isExample,
        rank,
        tied: place?.tied ?? false,
        value: place?.value ?? null,
        raw: placesBy.raw.get(id)?.value ?? null,
        trimmed: placesBy.trimmed.get(id)?.value ?? null,
        methods: {
          raw: methodPlace('raw', id),
          trimmed: methodPlace('trimmed', id),
          zscore: methodPlace('zscore', id),
          additive: methodPlace('additive', id),
        },
        sheets: counts?.counted ?? 0,
        expected: (counts?.counted ?? 0) + (counts?.incomplete ?? 0) + (counts?.missing ?? 0),
        onPodium: rank !== null && rank <= document.contest.podium,
      };
    })
    .sort(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        (positionOf.get(a.pitch) ?? 0) - (positionOf.get(b.pitch) ?? 0),
    );
  return {
    rule,
    trim: shownTrim,
    rows,
    noShows: document.pitches.filter(({ value }) => value.noShow),
    completeness: state,
    offScale,
    outdated,
    scores,
    digits: digitsFor(rows),
  };
}

function indexRanks(values: readonly { readonly entry: string; readonly value: number | null }[]) {
  return new Map(competitionRanks(values).map((place) => [place.entry, place]));
}

const MIN_DIGITS = 2;
const MAX_DIGITS = 4;

function digitsFor(rows: readonly RankingRow[]): number {
  for (let digits = MIN_DIGITS; digits < MAX_DIGITS; digits += 1) {
    const clash = rows.some((row, index) => {
      const next = rows[index + 1];
      if (next === undefined || row.value === null || next.value === null || row.rank === next.rank) return false;
      return row.value.toFixed(digits) === next.value.toFixed(digits);
    });
    if (!clash) return digits;
  }
  return MAX_DIGITS;
}
