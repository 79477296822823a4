import type { Language } from './catalogue.ts';

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

// Making a formatter takes a hundred times as long as using it, and one screen uses hundreds.
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function kept<Formatter extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  language: Language,
  name: string,
  make: (locale: string) => Formatter,
): Formatter {
  const key = `${language} ${name}`;
  const found = formatters.get(key);
  // Each name is given to one kind of formatter only.
  if (found !== undefined) return found as Formatter;
  const made = make(LOCALES[language]);
  formatters.set(key, made);
  return made;
}

function keptDate(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(language, name, (locale) => new Intl.DateTimeFormat(locale, options));
}

/** A number with exactly `digits` decimals, in the language's own signs: `7,75`. */
export function formatNumber(language: Language, value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return kept(language, `number ${digits}`, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

/** A mark as people write it: no more decimals than it has, at most two: `7`, `7,5`, `7,25`. */
export function formatMark(language: Language, value: number): string {
  return kept(language, 'mark', (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value);
}

/** A day in words, `giovedì 8 luglio 2021`, from ISO `yyyy-mm-dd` or an ISO date and time; empty text stays empty. */
export function formatLongDate(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  return keptDate(language, 'long date', { dateStyle: 'full' }).format(date);
}

/** A day of this year in words, as a title: `Giovedì 8 luglio`. */
export function formatDay(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  const words = keptDate(language, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
  return words.charAt(0).toLocaleUpperCase(LOCALES[language]) + words.slice(1);
}

/** A month by its name: `luglio`. */
export function formatMonth(language: Language, iso: string): string {
  const date = dateOf(iso);
  return date === null ? '' : keptDate(language, 'month', { month: 'long' }).format(date);
}

/** A day within a list: `8 luglio`, with its year when it is not of `thisYear`: `8 luglio 2021`. */
export function formatDate(language: Language, iso: string, thisYear: number): string {
  const date = dateOf(iso);
  if (date === null) return '';
  if (date.getFullYear() === thisYear) {
    return keptDate(language, 'day and month', { day: 'numeric', month: 'long' }).format(date);
  }
  return keptDate(language, 'day of a year', { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** A day in figures, `08/07/2021`. */
export function formatShortDate(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  return keptDate(language, 'short date', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(date);
}

/** Hours and minutes on screens, `10:42`, in the laptop's own time zone. */
export function formatTime(language: Language, iso: string): string {
  const date = dateOf(iso);
  if (date === null) return '';
  return keptDate(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** Words joined as the language does: `Comin, Agade e Ulisse`. */
export function formatList(language: Language, words: readonly string[]): string {
  return kept(language, 'list', (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(words);
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
