import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithPlaces } from './fold-text.ts';

describe('folding', () => {
  it('takes away case, accents and the shape of apostrophes', () => {
    expect(foldText('L’Università è PIÙ vicina')).toBe("l'universita e piu vicina");
  });

  it('knows where each character came from', () => {
    const text = 'Cosi\u0300 ^è 한';
    const { text: folded, placeOf } = foldWithPlaces(text);
    expect(text.slice(placeOf(folded.indexOf('e')))).toBe('è 한');
    expect(placeOf(folded.length)).toBe(text.length);
  });

  it('gives, for a text of any letters, a way back that never runs backwards and ends at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, placeOf } = foldWithPlaces(text);
        const places = Array.from({ length: folded.length + 1 }, (_, index) => placeOf(index));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(placeOf(folded.length)).toBe(text.length);
      }),
    );
  });
});
