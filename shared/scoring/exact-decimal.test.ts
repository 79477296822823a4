import { describe, expect, it } from 'vitest';
import {
  decimalFromNumber,
  decimalText,
  divideDecimal,
  multiplyDecimals,
  roundDecimal,
  sumDecimals,
} from './exact-decimal.ts';

const rounded = (value: number, places: number): string => decimalText(roundDecimal(decimalFromNumber(value), places));

describe('exact decimals', () => {
  it('reads a number as the decimal that was written', () => {
    expect(decimalFromNumber(0.1)).toEqual({ units: 1n, places: 1 });
    expect(decimalFromNumber(-12.25)).toEqual({ units: -1225n, places: 2 });
    expect(decimalText(decimalFromNumber(1e-7))).toBe('0.0000001');
    expect(decimalText(decimalFromNumber(1e21))).toBe('1000000000000000000000');
    expect(() => decimalFromNumber(Number.NaN)).toThrow(RangeError);
    expect(() => decimalFromNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('rounds decimal halves up where the binary fraction lies below them', () => {
    for (const value of [1.005, 1.255, 1.515, 1.865]) {
      expect(rounded(value, 2)).not.toBe(value.toFixed(2));
    }
    expect(['1.01', '1.26', '1.52', '1.87']).toEqual([1.005, 1.255, 1.515, 1.865].map((value) => rounded(value, 2)));
    expect(rounded(-1.005, 2)).toBe('-1.01');
    expect(rounded(1.0049999, 2)).toBe('1.00');
    expect(rounded(9.995, 2)).toBe('10.00');
  });

  it('adds, multiplies and divides without rounding in between', () => {
    expect(decimalText(sumDecimals([0.1, 0.2, 0.25].map(decimalFromNumber)))).toBe('0.55');
    expect(decimalText(multiplyDecimals(decimalFromNumber(5.46), decimalFromNumber(0.8)))).toBe('4.368');
    expect(decimalText(divideDecimal(decimalFromNumber(2), 3, 4))).toBe('0.6667');
    expect(decimalText(divideDecimal(decimalFromNumber(0.01), 2, 2))).toBe('0.01');
    expect(decimalText(divideDecimal(decimalFromNumber(7), 2, 0))).toBe('4');
    expect(decimalText(divideDecimal(decimalFromNumber(0.004), 1, 2))).toBe('0.00');
  });
});
