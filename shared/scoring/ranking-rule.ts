import { assertNever } from '../lib/assert-never.ts';
import { additive } from './additive.ts';
import { raw, type EntryValue } from './raw.ts';
import type { ScoreInput } from './score-input.ts';
import { trimmed } from './trimmed.ts';
import { zscore } from './zscore.ts';

/**
 * How a contest has declared that it ranks: by the mean, by the mean without extremes, or corrected for how jurors use
 * the scale. Rasch is no rule: it is only ever shown beside one.
 */
export type RankingRule =
  | { readonly method: 'raw' }
  | { readonly method: 'trimmed'; readonly trim: number }
  | { readonly method: 'zscore' }
  | { readonly method: 'additive' };

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
    case 'zscore':
      return zscore(input);
    case 'additive':
      return additive(input).entries;
    default:
      return assertNever(rule);
  }
}

/**
 * Tells whether an entry's value depends on its own sheets alone. Under the corrections every sheet moves every value,
 * since it says something about its juror.
 */
export function judgesEntriesApart(rule: RankingRule): boolean {
  switch (rule.method) {
    case 'raw':
    case 'trimmed':
      return true;
    case 'zscore':
    case 'additive':
      return false;
    default:
      return assertNever(rule);
  }
}
