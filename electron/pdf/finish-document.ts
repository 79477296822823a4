import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';

import type { Paper } from '../../shared/reports/paper.ts';
import { destinationsOf, writeOutline, type Destination, type OutlineEntry } from './outline.ts';
import { paperFontkit } from './fontkit.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { stampRunningLines } from './running-lines.ts';

/** How the printed parts become one document. */
export type FinishOptions = {
  /** Fonts to stamp running lines with; `null` where the engine has printed them. */
  readonly stampFonts: PaperFonts | null;
};

const locales = { it: 'it-IT', en: 'en-GB' } as const;

/**
 * Joins printed parts into one PDF with running lines, bookmarks, title and language. Each part counts its own pages.
 * Parsing and writing yield to the event loop, so the app stays responsive.
 */
export async function finishDocument(
  paper: Paper,
  printed: readonly Uint8Array[],
  options: FinishOptions,
): Promise<Uint8Array> {
  const [first, ...others] = printed;
  if (first === undefined) throw new Error('A paper has at least one part');
  const document = await PDFDocument.load(first, { updateMetadata: false });
  const partPages: (readonly PDFPage[])[] = [document.getPages()];
  const destinations: ReadonlyMap<string, Destination>[] = [destinationsOf(document)];
  for (const bytes of others) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false });
    destinations.push(destinationsOf(part));
    const pages = await document.copyPages(part, part.getPageIndices());
    for (const page of pages) document.addPage(page);
    partPages.push(pages);
  }

  if (options.stampFonts !== null) {
    document.registerFontkit(paperFontkit);
    const fonts = {
      regular: await document.embedFont(options.stampFonts.regular, { subset: true }),
      semibold: await document.embedFont(options.stampFonts.semibold, { subset: true }),
    };
    paper.parts.forEach((part, index) => {
      stampRunningLines(partPages[index] ?? [], part, fonts);
    });
  }

  const entries = paper.parts.map((part, index): readonly OutlineEntry[] => {
    const pages = partPages[index] ?? [];
    const places = destinations[index];
    const bookmarks = part.bookmarks.flatMap((bookmark) => {
      const place = places?.get(bookmark.id);
      const page = place === undefined ? undefined : pages[place.page];
      return page === undefined ? [] : [{ title: bookmark.title, page, top: place?.top ?? null, children: [] }];
    });
    const page = pages[0];
    if (paper.parts.length === 1 || page === undefined) return bookmarks;
    return [{ title: part.title, page, top: null, children: bookmarks }];
  });
  writeOutline(document, entries.flat());
  document.setTitle(paper.title, { showInWindowTitleBar: true });
  document.setLanguage(locales[paper.language]);
  document.setCreator('Miracolo');
  return document.save();
}
