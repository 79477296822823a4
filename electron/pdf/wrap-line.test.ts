import { describe, expect, it } from 'vitest';
import { wrapLine } from './wrap-line.ts';

const count = (text: string): number => text.length;

describe('wrapLine', () => {
  it('keeps what fits in one line', () => {
    expect(wrapLine('Verbale della giuria', 20, count)).toEqual(['Verbale della giuria']);
  });

  it('breaks between words', () => {
    expect(wrapLine('Verbale della giuria', 14, count)).toEqual(['Verbale della', 'giuria']);
  });

  it('breaks a word that is too long alone', () => {
    expect(wrapLine('a supercalifragilistico', 8, count)).toEqual(['a', 'supercal', 'ifragili', 'stico']);
  });

  it('has no line for no text', () => {
    expect(wrapLine('', 8, count)).toEqual([]);
  });
});
