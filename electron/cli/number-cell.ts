import { err, ok, type Result } from '../../shared/lib/result.ts';
import { LARGEST_MARK, WEIGHT_RANGE, isUsableMark, isUsableWeight } from '../../shared/scoring/score-input.ts';
import type { FileLine, NumberFailure } from './command-failure.ts';

/** Reads a mark: a number with a decimal point and of a size that can be averaged. */
export function readMark(word: string, place: FileLine): Result<number, NumberFailure> {
  const number = readNumber(word, 'unknown-score', place);
  if (!number.ok || (isUsableMark(number.value) && !isLostInRounding(word, number.value))) return number;
  return err({ ...place, kind: 'number-too-large', word, least: -LARGEST_MARK, most: LARGEST_MARK });
}

/** Reads a weight: a number with a decimal point, positive and of a size that can be used. */
export function readWeight(word: string, place: FileLine): Result<number, NumberFailure> {
  const number = readNumber(word, 'unknown-weight', place);
  if (!number.ok || isUsableWeight(number.value)) return number;
  if (number.value <= 0 && !isLostInRounding(word, number.value)) {
    return err({ ...place, kind: 'weight-not-positive', word });
  }
  return err({ ...place, kind: 'number-too-large', word, ...WEIGHT_RANGE });
}

function readNumber(
  word: string,
  otherwise: 'unknown-score' | 'unknown-weight',
  place: FileLine,
): Result<number, NumberFailure> {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word)) return ok(Number(word) + 0);
  if (/^[+-]?\d+,\d+$/.test(word)) {
    return err({ ...place, kind: 'decimal-comma', word, suggestion: word.replace(',', '.') });
  }
  return err({ ...place, kind: otherwise, word });
}

/** 1e-400 reads as 0 although it is not: a mark that nobody gave. */
function isLostInRounding(word: string, value: number): boolean {
  return value === 0 && /[1-9]/.test(word.split(/e/i)[0] ?? '');
}
