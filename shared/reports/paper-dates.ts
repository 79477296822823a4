import type { Language } from '../i18n/catalogue.ts';
import { formatTime } from '../i18n/format.ts';

const locales: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

/** A day without its weekday, as running lines and signatures name it: `8 luglio 2021`. Takes ISO `yyyy-mm-dd` or a date and time. */
export function formatPaperDay(language: Language, iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** The same without the year where it is that of another ISO day, which the paper names in full: `15 luglio`. */
export function formatPaperDayIn(language: Language, iso: string, other: string): string {
  if (iso.length < 10 || iso.slice(0, 4) !== other.slice(0, 4)) return formatPaperDay(language, iso);
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long' }).format(date);
}

/** Hours and minutes as Italian print writes them, `18.04`, from an ISO date and time. */
export function formatPaperTime(language: Language, iso: string): string {
  return formatTime(language, iso).replace(':', '.');
}
