import type { PDFDocument } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

/**
 * Fontkit as this pdf-lib expects it. pdf-lib takes any `encode` of a subset for the newer fontkit's, which returns bytes;
 * that of @pdf-lib/fontkit is internal and wants a stream. So subsets show no more than what pdf-lib may use.
 */
export const paperFontkit: Fontkit = {
  create: (bytes, postscriptName) => {
    const font = fontkit.create(bytes, postscriptName);
    const createSubset = font.createSubset.bind(font);
    return Object.assign(font, {
      createSubset: () => {
        const subset = createSubset();
        return {
          includeGlyph: (glyph: number) => subset.includeGlyph(glyph),
          encodeStream: () => subset.encodeStream(),
        };
      },
    });
  },
};
