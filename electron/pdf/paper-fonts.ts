import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperFontFamily } from '../../shared/reports/tokens.ts';

/** The font files that papers use, by weight. */
export type PaperFonts = { readonly regular: Uint8Array; readonly semibold: Uint8Array; readonly bold: Uint8Array };

/** Reads the fonts from the folder that ships them (`assets/fonts`). Throws when one is missing: then the app itself is broken. */
export async function readPaperFonts(folder: string): Promise<PaperFonts> {
  const [regular, semibold, bold] = await Promise.all([
    readFile(join(folder, 'AtkinsonHyperlegibleNext_400Regular.ttf')),
    readFile(join(folder, 'AtkinsonHyperlegibleNext_600SemiBold.ttf')),
    readFile(join(folder, 'AtkinsonHyperlegibleNext_700Bold.ttf')),
  ]);
  return { regular, semibold, bold };
}

/** The fonts as a style sheet. As `data:` addresses they are ready before the first layout, so no page prints without them. */
export function paperFontStyle(fonts: PaperFonts): string {
  const faces = [
    [400, fonts.regular],
    [600, fonts.semibold],
    [700, fonts.bold],
  ] as const;
  return faces
    .map(
      ([weight, bytes]) =>
        `@font-face{font-family:"${paperFontFamily}";font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}) format("truetype")}`,
    )
    .join('\n');
}
