import { receiptCodeOf } from '../../../../shared/contest-rules/receipt-code.ts';

/** The short code of a hash; empty for what is no hash, as a damaged document may hold. */
export function sealCodeOf(hash: string): string {
  return /^[0-9a-f]{64}$/u.test(hash) ? receiptCodeOf(hash) : '';
}
