import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../lib/check-character.ts';
import { isSheetCode, sheetCode } from './sheet-code.ts';

describe('checkCharacter', () => {
  it('agrees with the published example of the Global Release Identifier, A1-2425G-ABC1234002-M', () => {
    expect(checkCharacter('A12425GABC1234002')).toBe('M');
  });

  it('finds every single wrong character and every swap of neighbours', () => {
    const code = sheetCode('C3', '07', 'G24').replaceAll('-', '');
    const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of signs) {
        const wrong = code.slice(0, at) + sign + code.slice(at + 1);
        expect(isSheetCode(wrong)).toBe(wrong === code);
      }
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      expect(isSheetCode(swapped)).toBe(swapped === code);
    }
  });

  it('reads a code however it is typed', () => {
    const code = sheetCode('C3', '07', 'G24');
    expect(isSheetCode(code)).toBe(true);
    expect(isSheetCode(code.toLowerCase().replaceAll('-', ' '))).toBe(true);
    expect(isSheetCode('')).toBe(false);
  });
});
