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
