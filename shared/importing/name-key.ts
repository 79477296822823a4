/** Signs that people use for one another: every dash, every apostrophe. */
const DASHES = /[\u002d\u00ad\u058a\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const APOSTROPHES = /[\u0027\u0060\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07]/gu;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/gu;
/** COMUNITA' for COMUNITÀ: an apostrophe after a vowel at the end of a word. */
const APOSTROPHE_FOR_ACCENT = /(?<=[aeiou])'+(?![\p{L}\p{N}])/gu;

/**
 * The form in which two names are compared: without regard to case, accents (composed, decomposed, or written as an
 * apostrophe), kind of dash or apostrophe, and repeated, leading or no-break spaces. Names that differ otherwise have
 * different keys. Never shown, never stored in place of the name.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(APOSTROPHE_FOR_ACCENT, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The form in which a column heading is compared: like a name, and without punctuation, spaces, remarks in brackets or
 * a scale (“Innovazione (0–10)”, “Innovazione /10”).
 */
export function headingKey(heading: string): string {
  const key = nameKey(heading);
  const bare = key
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?:\/|\bsu)\s*\d+\s*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' ? key.replace(/[^\p{L}\p{N}]/gu, '') : bare;
}
