import type { PDFDocument } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

/** Fonts taken apart, by their bytes: a font reads its tables once, at the first line it lays out. */
const known = new WeakMap<Uint8Array, ReturnType<Fontkit['create']>>();

/**
 * Fontkit as this pdf-lib expects it. pdf-lib takes any `encode` of a subset for the newer fontkit's, which returns bytes;
 * that of @pdf-lib/fontkit is internal and wants a stream. So subsets show no more than what pdf-lib may use.
 */
export const paperFontkit: Fontkit = {
  create: (bytes, postscriptName) => {
    const before = known.get(bytes);
    if (before !== undefined) return before;
    const font = fontkit.create(bytes, postscriptName);
    const createSubset = font.createSubset.bind(font);
    const adapted = Object.assign(font, {
      createSubset: () => {
        const subset = createSubset();
        return {
          includeGlyph: (glyph: number) => subset.includeGlyph(glyph),
          encodeStream: () => subset.encodeStream(),
        };
      },
    });
    known.set(bytes, adapted);
    return adapted;
  },
};
