const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const modulus = alphabet.length;

/**
 * Check character over letters and digits, so that whoever types a code from paper cannot swap or mistake one character
 * unnoticed. Other signs are skipped, small letters count as capitals.
 * Source: ISO/IEC 7064, hybrid system MOD 37,36.
 */
export function checkCharacter(text: string): string {
  let product = modulus;
  for (const character of text.toUpperCase()) {
    const value = alphabet.indexOf(character);
    if (value < 0) continue;
    const sum = (product + value) % modulus || modulus;
    product = (sum * 2) % (modulus + 1);
  }
  return alphabet.charAt((modulus + 1 - product) % modulus);
}

/** The code printed on a blank sheet: contest, pitch, juror and their check character, `C3-07-G24-M`. */
export function sheetCode(contest: string, pitch: string, juror: string): string {
  const parts = [contest, pitch, juror];
  return [...parts, checkCharacter(parts.join(''))].join('-');
}

/** Whether a typed code ends in the check character of what stands before it. */
export function isSheetCode(code: string): boolean {
  const characters = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return characters.length > 1 && checkCharacter(characters.slice(0, -1)) === characters.slice(-1);
}
