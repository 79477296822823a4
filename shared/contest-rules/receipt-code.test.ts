import { expect, it } from 'vitest';
import { receiptCodeOf } from './receipt-code.ts';

it('spells the first 20 bits in Crockford base32', () => {
  // 0x3BC73: 00111 01111 00011 10011
  expect(receiptCodeOf('3bc73'.padEnd(64, '0'))).toBe('7F3K');
  expect(receiptCodeOf('0'.repeat(64))).toBe('0000');
  expect(receiptCodeOf('f'.repeat(64))).toBe('ZZZZ');
});

it('refuses what is no SHA-256', () => {
  expect(() => receiptCodeOf('')).toThrow(RangeError);
  expect(() => receiptCodeOf('7F3K')).toThrow(RangeError);
});
