/** A text that a spreadsheet would run or swallow, also in its full-width forms, behind any apostrophes of ours. */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const PLAIN_NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/**
 * Puts an apostrophe before text that a spreadsheet opening a CSV file would take for a formula. Plain numbers such as
 * `-1,5` stay as they are.
 */
export function neutraliseFormula(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off again, so that a text written by the app comes back sign for sign. */
export function restoreNeutralised(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}

/**
 * Tells whether a text reads like a formula or a command to a spreadsheet: worth a note to the user. A list dash
 * (`- primo punto`), a telephone number (`+39 …`) and a plain negative number do not.
 */
export function looksLikeFormula(text: string): boolean {
  const start = text.replace(/^[\s']+/, '');
  if (/^[=@＝＠]/u.test(start)) return true;
  return /^[+\-＋－]/u.test(start) && !PLAIN_NUMBER.test(start) && !/^([+-]\s|\+\d[\d\s()./-]*(\s|$))/.test(start);
}
