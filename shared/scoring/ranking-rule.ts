import { assertNever } from '../lib/assert-never.ts';
import { raw, type EntryValue } from './raw.ts';
import type { ScoreInput } from './score-input.ts';
import { trimmed } from './trimmed.ts';

/** How a contest has declared that it ranks. */
export type RankingRule = { readonly method: 'raw' } | { readonly method: 'trimmed'; readonly trim: number };

/** The value of each entry under a declared rule, in the order of the input. */
export function entryValues<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  rule: RankingRule,
): readonly EntryValue<Entry>[] {
  switch (rule.method) {
    case 'raw':
      return raw(input);
    case 'trimmed':
      return trimmed(input, rule.trim);
    default:
      return assertNever(rule);
  }
}
