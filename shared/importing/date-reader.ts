import { err, ok, type Result } from '../lib/result.ts';
import type { Cell } from '../tables/cell.ts';
import { nameKey } from './name-key.ts';

/** Why a text is no date. A date is never turned round silently: 04/13/2021 has no month 13. */
export type DateFault =
  | { readonly code: 'date-not-in-calendar' }
  | { readonly code: 'date-no-such-month'; readonly month: number }
  | { readonly code: 'date-without-year' }
  | { readonly code: 'date-not-readable' };

/** First letters are enough: gennaio, gen., gen. English names are read too where they differ. */
const MONTHS: readonly (readonly string[])[] = [
  ['gennaio', 'january'],
  ['febbraio', 'february'],
  ['marzo', 'march'],
  ['aprile', 'april'],
  ['maggio', 'may'],
  ['giugno', 'june'],
  ['luglio', 'july'],
  ['agosto', 'august'],
  ['settembre', 'september'],
  ['ottobre', 'october'],
  ['novembre', 'november'],
  ['dicembre', 'december'],
];

/** Years written with two figures: 00–69 are of this century, 70–99 of the last, as spreadsheets hold it. */
const LAST_OF_THIS_CENTURY = 69;

/**
 * Reads a date as Italians write it, day first: `03/04/2021`, `3-4-21`, `03.04.2021`, `3 aprile 2021`, `sabato 3 apr.
 * 2021`, and ISO `2021-04-03`. A date cell is taken as it is.
 *
 * @returns ISO `yyyy-mm-dd`, null for an empty cell.
 */
export function readDate(cell: Cell): Result<string | null, DateFault> {
  if (cell.kind === 'date') return ok(cell.iso);
  const text = nameKey(cell.text);
  if (text === '') return ok(null);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return checkDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text);
  if (figures) return checkDate(fullYear(figures[4] ?? ''), Number(figures[3]), Number(figures[1]));
  const words = /^(?:[a-z]+,? )?(\d{1,2})[°º]?[ -]([a-z]{3,})\.?(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  if (words) return readMonthInWords(Number(words[1]), words[2] ?? '', words[3]);
  return err({ code: /^\d{1,2}[/.-]\d{1,2}$/.test(text) ? 'date-without-year' : 'date-not-readable' });
}

function readMonthInWords(day: number, word: string, year: string | undefined): Result<string, DateFault> {
  const month = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  if (month === -1) return err({ code: 'date-not-readable' });
  return year === undefined ? err({ code: 'date-without-year' }) : checkDate(fullYear(year), month + 1, day);
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year + (year > LAST_OF_THIS_CENTURY ? 1900 : 2000);
}

function checkDate(year: number, month: number, day: number): Result<string, DateFault> {
  if (month < 1 || month > 12) return err({ code: 'date-no-such-month', month });
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) return err({ code: 'date-not-in-calendar' });
  return ok(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
