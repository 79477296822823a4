import { competitionRanks } from './ranking.ts';
import { entryValues, type RankingRule } from './ranking-rule.ts';
import type { ScoreInput } from './score-input.ts';

/** What is changed to see what would come of it. What is left out stays as it is. */
export interface WhatIfChange<Juror extends string, Entry extends string, Criterion extends string> {
  /** New weights of some criteria, each positive, or 0 to leave the criterion out. */
  readonly weights?: ReadonlyMap<Criterion, number>;
  readonly rule?: RankingRule;
  readonly withoutJurors?: readonly Juror[];
  readonly withoutEntries?: readonly Entry[];
}

/** An entry as it stands, and as it would stand. Values are in the unit of the marks. */
export interface WhatIfEntry<Entry extends string> {
  readonly entry: Entry;
  readonly baseRank: number | null;
  readonly baseTied: boolean;
  readonly baseValue: number | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly value: number | null;
  /** Places gained, negative where lost; `null` where the entry has no rank in one of the two. */
  readonly move: number | null;
}

/** A ranking beside the one that counts, never instead of it. */
export interface WhatIf<Entry extends string> {
  /** In the order of the ranking that counts: by rank, ties by id, entries without a rank last. */
  readonly entries: readonly WhatIfEntry<Entry>[];
  /** How many entries would have another rank, or one more or none. */
  readonly moved: number;
}

/** Ranks once as declared and once with a change, and puts both beside each other. */
export function whatIf<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
  change: WhatIfChange<Juror, Entry, Criterion>,
): WhatIf<Entry> {
  const changed = competitionRanks(entryValues(changeInput(input, change), change.rule ?? rule));
  const placeOf = new Map(changed.map((place) => [place.entry, place]));
  const entries = competitionRanks(entryValues(input, rule)).map((base): WhatIfEntry<Entry> => {
    const { rank, tied, value } = placeOf.get(base.entry) ?? { rank: null, tied: false, value: null };
    return {
      entry: base.entry,
      baseRank: base.rank,
      baseTied: base.tied,
      baseValue: base.value,
      rank,
      tied,
      value,
      move: base.rank === null || rank === null ? null : base.rank - rank,
    };
  });
  return { entries, moved: entries.filter(({ baseRank, rank }) => baseRank !== rank).length };
}

function changeInput<Juror extends string, Entry extends string, Criterion extends string>(
  { jurors, entries, criteria, sheets }: ScoreInput<Juror, Entry, Criterion>,
  { weights, withoutJurors, withoutEntries }: WhatIfChange<Juror, Entry, Criterion>,
): ScoreInput<Juror, Entry, Criterion> {
  const goneJurors = new Set(withoutJurors);
  const goneEntries = new Set(withoutEntries);
  return {
    jurors: jurors.filter((juror) => !goneJurors.has(juror)),
    entries: entries.filter((entry) => !goneEntries.has(entry)),
    // Without the criterion rather than with weight 0: sheets that lack only its mark are then complete.
    criteria: criteria
      .map(({ criterion, weight }) => ({ criterion, weight: weights?.get(criterion) ?? weight }))
      .filter(({ weight }) => weight > 0),
    sheets: sheets.filter(({ juror, entry }) => !goneJurors.has(juror) && !goneEntries.has(entry)),
  };
}
