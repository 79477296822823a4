import type { Language } from './catalogue.ts';

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

/** A number with exactly `digits` decimals, in the language's own signs: `7,75`. */
export function formatNumber(language: Language, value: number, digits: number): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A mark as people write it: no more decimals than it has, at most two: `7`, `7,5`, `7,25`. */
export function formatMark(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}

/** A day in words, `giovedì 8 luglio 2021`, from ISO `yyyy-mm-dd` or an ISO date and time; empty text stays empty. */
export function formatLongDate(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full' }).format(date);
}

/** A day of this year in words, as a title: `Giovedì 8 luglio`. */
export function formatDay(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  const words = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', day: 'numeric', month: 'long' }).format(
    date,
  );
  return words.charAt(0).toLocaleUpperCase(LOCALES[language]) + words.slice(1);
}

/** A month by its name: `luglio`. */
export function formatMonth(language: Language, iso: string): string {
  const date = dateOf(iso);
  return date === null ? '' : new Intl.DateTimeFormat(LOCALES[language], { month: 'long' }).format(date);
}

/** A day in figures, `08/07/2021`. */
export function formatShortDate(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  return new Intl.DateTimeFormat(LOCALES[language], { day: '2-digit', month: '2-digit', year: 'numeric' }).format(date);
}

/** Hours and minutes on screens, `10:42`, in the laptop's own time zone. */
export function formatTime(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** Words joined as the language does: `Comin, Agade e Ulisse`. */
export function formatList(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}

/** Compares names as people sort them: case, accents and numbers inside words as expected. */
export function createNameComparator(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: 'base' });
  return (a, b) => collator.compare(a, b);
}

function dateOf(iso: string): Date | null {
  if (iso === '') return null;
  // A bare day is meant as that day here, not as midnight in Greenwich.
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
}
