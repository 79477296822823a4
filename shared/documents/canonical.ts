import canonicalize from 'canonicalize';
import type { SparseJson } from '../lib/json.ts';

/**
 * The one spelling of a value: canonical JSON (RFC 8785). Two values are equal exactly when their spellings are, and the
 * UTF-8 bytes of the spelling are what is hashed.
 *
 * @throws Error for a number that JSON cannot hold (NaN, infinities), which no schema lets in.
 */
export function canonicalText(value: SparseJson): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Value has no JSON form');
  return text;
}
