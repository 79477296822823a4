import { err, ok, type Result } from '../lib/result.ts';
import type { Cell } from '../tables/cell.ts';

/** A decimal number with comma or point and no thousands: `7`, `7,5`, `7.50`, `-1`. */
export const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Takes off what people put around a number: spaces of any kind and the apostrophe that makes a cell text. */
export function bareText(cell: Cell): string {
  return cell.text
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .replace(/^['’]\s*/u, '');
}

/** Reads decimal comma and decimal point alike. The text must match {@link DECIMAL}. */
export function parseDecimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Reads a plain number; null for an empty cell. */
export function readNumber(cell: Cell): Result<number | null, 'number-not-readable'> {
  if (cell.kind === 'number') return ok(cell.value);
  const text = bareText(cell);
  if (text === '') return ok(null);
  return cell.kind === 'text' && DECIMAL.test(text) ? ok(parseDecimal(text)) : err('number-not-readable');
}

/** Why a text is no amount of money. `12,500` is 12.50 with a zero too many, or twelve thousand: it is not guessed. */
export type AmountFault = 'amount-not-readable' | 'amount-ambiguous';

/**
 * Reads an amount in euro as Italians write it: `€ 12.500,00`, `15.250,50 €`, `€ 8.000` (a point before three figures
 * separates thousands), `0`.
 *
 * @returns whole cents, so that sums are exact; null for an empty cell, which is not zero.
 */
export function readAmount(cell: Cell): Result<number | null, AmountFault> {
  if (cell.kind === 'number') return ok(Math.round(cell.value * 100));
  const text = bareText(cell);
  if (text === '') return ok(null);
  const figures = text
    .replace(/^(?:€|eur|euro)\s*/i, '')
    .replace(/\s*(?:€|eur|euro)$/i, '')
    .replace(/\s/g, '');
  if (/^\d{1,3},\d{3}$/.test(figures)) return err('amount-ambiguous');
  const italian = /^-?(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(figures);
  if (italian) return ok(toCents(figures.startsWith('-'), italian[1] ?? '', italian[2] ?? ''));
  const english = /^-?(\d+|\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(figures);
  if (english) return ok(toCents(figures.startsWith('-'), english[1] ?? '', english[2] ?? ''));
  return err('amount-not-readable');
}

function toCents(isNegative: boolean, whole: string, decimals: string): number {
  const cents = Number(`${whole.replace(/[.,]/g, '')}${decimals.padEnd(2, '0')}`);
  return isNegative && cents !== 0 ? -cents : cents;
}
