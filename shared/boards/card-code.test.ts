import { describe, expect, it } from 'vitest';
import { cardIdSchema, newId } from '../domain/ids.ts';
import { cardCode, readCardCode } from './card-code.ts';

const ids = Array.from({ length: 40 }, () => newId(cardIdSchema));

describe('the code of a card on paper', () => {
  it('leads back to its card, however it is typed', () => {
    for (const id of ids) {
      const code = cardCode(id);
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]$/u);
      for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' – ')} `]) {
        const reading = readCardCode(typed, ids);
        expect(reading.kind === 'found' && reading.ids).toContain(id);
      }
    }
  });

  it('takes a one read as I or L and a zero read as O for what they are', () => {
    const id = '01J00000000000000000001010';
    expect(readCardCode(cardCode(id).replaceAll('1', 'l').replaceAll('0', 'o'), [id])).toEqual({
      kind: 'found',
      ids: [id],
    });
  });

  it('finds every swap of two neighbours and nearly every misread sign', () => {
    const id = '01J000000000000000000A7K3F';
    const code = cardCode(id).replace('-', '');
    for (let at = 0; at < 3; at += 1) {
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      expect(readCardCode(swapped, [id])).toEqual({ kind: 'wrong-check' });
    }
    for (const sign of '23456789ABCDEFGHJKMNPQRSTVWXYZ') {
      const wrong = code.slice(0, 2) + sign + code.slice(3);
      expect(readCardCode(wrong, [id]).kind).toBe(sign === code.charAt(2) ? 'found' : 'wrong-check');
    }
  });

  it('says what is not a code, what is unknown, and all cards that share one', () => {
    const one = '01J000000000000000000A7K3F';
    const other = '01J000000000000000000B7K3F';
    expect(readCardCode(' - ', [one])).toEqual({ kind: 'empty' });
    expect(readCardCode('7K3F', [one])).toEqual({ kind: 'length', count: 4 });
    expect(readCardCode(cardCode('01J0000000000000000000Z9Z9'), [one])).toEqual({ kind: 'unknown' });
    expect(readCardCode(cardCode(one), [one, other])).toEqual({ kind: 'found', ids: [one, other] });
  });
});
