/** Why a text is not the number a field wants. */
export type NumberFault = 'not-a-number' | 'too-low' | 'too-high';

/** What a field accepts. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** A text read as a number: null for an empty text. */
export type NumberReading =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly fault: NumberFault };

/**
 * Reads what a person typed: `7,5` and `7.5` are the same number, because a keypad has a point where Italian has a comma.
 * Thousands separators are not guessed: `1.500` would be either.
 */
export function readNumberText(text: string, range: NumberRange): NumberReading {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  if (!/^[-−]?\d*[.,]?\d+$|^[-−]?\d+[.,]?$/u.test(trimmed)) return { ok: false, fault: 'not-a-number' };
  const value = Number(trimmed.replace('−', '-').replace(',', '.'));
  if (!Number.isFinite(value)) return { ok: false, fault: 'not-a-number' };
  if (range.min !== undefined && value < range.min) return { ok: false, fault: 'too-low' };
  if (range.max !== undefined && value > range.max) return { ok: false, fault: 'too-high' };
  return { ok: true, value };
}
