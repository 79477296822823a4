import { describe, expect, test } from 'vitest';
import { readNumberText } from './number-text.ts';

describe('numbers as people type them', () => {
  test.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 10 ', 10],
    [',25', 0.25],
    ['7,', 7],
    ['−3', -3],
    ['', null],
  ])('%j is %j', (text, value) => {
    expect(readNumberText(text, {})).toEqual({ ok: true, value });
  });

  test.each(['sette', '1.500,5', '7,5,2', '-', 'NaN', '0x10', '1e3'])('%j is refused', (text) => {
    expect(readNumberText(text, {})).toEqual({ ok: false, fault: 'not-a-number' });
  });

  test('the range holds at both ends', () => {
    const range = { min: 0, max: 10 };
    expect(readNumberText('10', range)).toEqual({ ok: true, value: 10 });
    expect(readNumberText('10,1', range)).toEqual({ ok: false, fault: 'too-high' });
    expect(readNumberText('-0,1', range)).toEqual({ ok: false, fault: 'too-low' });
  });
});
