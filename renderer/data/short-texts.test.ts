import fc from 'fast-check';
import { utf8TextDecoder } from 'lib0/string';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { hastenShortTexts } from './short-texts.ts';
import { documentOf } from './update-bytes.ts';

function decoders(): readonly [plain: TextDecoder, hastened: TextDecoder] {
  const make = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const hastened = make();
  hastenShortTexts(hastened);
  return [make(), hastened];
}

describe('a hastened decoder', () => {
  it('reads every text as the engine does', () => {
    const [plain, hastened] = decoders();
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('', '\u0000', '\uFEFFsegno', 'è', 'a'.repeat(199), 'a'.repeat(200), 'a'.repeat(201)),
    );
    fc.assert(
      fc.property(text, (written) => {
        const bytes = new TextEncoder().encode(`<${written}>`).subarray(1, -1);
        expect(hastened.decode(bytes)).toBe(plain.decode(bytes));
      }),
      { numRuns: 1000 },
    );
    expect(hastened.decode()).toBe('');
  });

  it('refuses bytes that are no text, as the engine does', () => {
    const [plain, hastened] = decoders();
    for (const bytes of [[0xff], [0x61, 0xc3], [0xed, 0xa0, 0x80], [0x80]].map((one) => new Uint8Array(one))) {
      expect(() => plain.decode(bytes)).toThrow(TypeError);
      expect(() => hastened.decode(bytes)).toThrow(TypeError);
    }
  });

  it('is the one that reads documents', () => {
    if (utf8TextDecoder === null) throw new Error('No decoder');
    // Its own way of reading, not that of all decoders.
    expect(Object.hasOwn(utf8TextDecoder, 'decode')).toBe(true);
    const written = new Y.Doc();
    written.getMap('registers').set('organisation/A/name@B', 'Agade');
    const read = vi.spyOn(utf8TextDecoder, 'decode');
    expect(
      documentOf([Y.encodeStateAsUpdate(written)])
        .getMap('registers')
        .toJSON(),
    ).toEqual({
      'organisation/A/name@B': 'Agade',
    });
    expect(read).toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
