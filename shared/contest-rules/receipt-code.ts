/** Crockford's alphabet: no I, L, O, U, so that nothing is misread aloud in a noisy hall. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS_PER_SIGN = 5;
const SIGNS = 4;

/**
 * The code a juror reads aloud and finds on paper again: the first 20 bits of a SHA-256 in Crockford base32, `7F3K`.
 *
 * @param hash 64 hex digits.
 * @throws RangeError when the text is not a SHA-256.
 */
export function receiptCodeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('Not a SHA-256 in hex');
  const bits = Number.parseInt(hash.slice(0, (BITS_PER_SIGN * SIGNS) / 4), 16);
  return Array.from({ length: SIGNS }, (_, index) => {
    const shift = BITS_PER_SIGN * (SIGNS - 1 - index);
    return ALPHABET[(bits >> shift) & 31] ?? '';
  }).join('');
}
