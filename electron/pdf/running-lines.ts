import { PDFName, PDFOperator, PDFOperatorNames, rgb, type PDFFont, type PDFPage, type RGB } from '@cantoo/pdf-lib';
import { paperFrames, runningTextSize, type PaperFrame } from '../../shared/reports/paper-frame.ts';
import type { PaperPart } from '../../shared/reports/paper.ts';
import { paperTokens } from '../../shared/reports/tokens.ts';
import { wrapLine } from './wrap-line.ts';

/** Fonts of the running lines, embedded in the document that is stamped. */
export type RunningFonts = { readonly regular: PDFFont; readonly semibold: PDFFont };

const pointsPerMillimetre = 72 / 25.4;

function millimetres(value: number): number {
  return value * pointsPerMillimetre;
}

function colour(hex: string): RGB {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red, green, blue);
}

const strongColour = colour(paperTokens['--text']);
const quietColour = colour(paperTokens['--muted']);

/** A block of running text: its lines, and where its upper edge lies, in points from the top of the page. */
type Block = {
  readonly lines: readonly string[];
  readonly font: PDFFont;
  readonly colour: RGB;
  readonly align: 'left' | 'right';
  /** Left edge, or right edge of text that is aligned right. */
  readonly x: number;
  readonly top: number;
  readonly leading: number;
};

/** Signs that the font does not have would print as empty boxes. */
function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  const clean = text.replace(/[^\S\n]+/g, ' ').trim();
  return Array.from(clean, (sign) => (sign === '\n' || known.has(sign.codePointAt(0) ?? 0) ? sign : '?')).join('');
}

function drawBlock(page: PDFPage, block: Block, kind: 'Header' | 'Footer'): void {
  const { font, leading } = block;
  const ascent = font.heightAtSize(runningTextSize, { descender: false });
  const height = font.heightAtSize(runningTextSize);
  const properties = page.doc.context.obj({ Type: 'Pagination', Subtype: kind });
  // Marked as artifacts, so that a screen reader does not read them out on every page.
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Artifact'), properties.toString()]),
  );
  block.lines.forEach((line, index) => {
    const top = block.top + index * leading;
    const baseline = top + (leading - height) / 2 + ascent;
    const x = block.align === 'left' ? block.x : block.x - widthOf(line, font);
    page.drawText(line, { x, y: page.getHeight() - baseline, size: runningTextSize, font, color: block.colour });
  });
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/** Most running lines above each other: the margins hold no more, and a title that needs them is on the page anyway. */
const mostLines = 4;

function atMost(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''} …`];
}

/** Widths by font and text: laying a text out is slow, and the parts of a bundle share most of their words. */
const widths = new WeakMap<PDFFont, Map<string, number>>();

function widthOf(text: string, font: PDFFont): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  const width = known.get(text) ?? font.widthOfTextAtSize(text, runningTextSize);
  known.set(text, width);
  return width;
}

/** Space between what stands left and what stands right in the same line. */
const between = millimetres(6);

function headBlocks(part: PaperPart, frame: PaperFrame, fonts: RunningFonts): readonly Block[] {
  const leading = runningTextSize * 1.2;
  const left = millimetres(frame.margin.side + frame.inset.left);
  const right = millimetres(frame.page.width - frame.margin.side - frame.inset.right);
  const bottom = millimetres(frame.margin.top - frame.gap.head);
  const measure = (font: PDFFont) => (text: string) => widthOf(text, font);
  const half = (right - left) / 2;
  const title = atMost(wrapLine(printable(part.running.left, fonts.semibold), half, measure(fonts.semibold)));
  const titleWidth = Math.max(0, ...title.map(measure(fonts.semibold)));
  const room = right - left - titleWidth - between;
  const where = atMost(wrapLine(printable(part.running.right, fonts.regular), room, measure(fonts.regular)));
  const top = (lines: readonly string[]): number => bottom - lines.length * leading;
  return [
    { lines: title, font: fonts.semibold, colour: strongColour, align: 'left', x: left, top: top(title), leading },
    { lines: where, font: fonts.regular, colour: quietColour, align: 'right', x: right, top: top(where), leading },
  ];
}

function footBlocks(
  part: PaperPart,
  frame: PaperFrame,
  fonts: RunningFonts,
  page: number,
  pages: number,
): readonly Block[] {
  const leading = runningTextSize * 1.35;
  const left = millimetres(frame.margin.side + frame.inset.left);
  const right = millimetres(frame.page.width - frame.margin.side - frame.inset.right);
  const top = millimetres(frame.page.height - frame.margin.bottom + frame.gap.foot);
  const width = millimetres(frame.readersWidth - frame.inset.left);
  const measure = (text: string): number => widthOf(text, fonts.regular);
  const lines = printable(part.running.readers, fonts.regular).split('\n');
  const readers = atMost(lines.flatMap((line) => wrapLine(line, width, measure)));
  const count = part.running.page.replace('{{page}}', String(page)).replace('{{pages}}', String(pages));
  const counted = printable(count, fonts.semibold);
  return [
    { lines: readers, font: fonts.regular, colour: quietColour, align: 'left', x: left, top, leading },
    { lines: [counted], font: fonts.semibold, colour: strongColour, align: 'right', x: right, top, leading },
  ];
}

/** Stamps the running lines of one part on its pages, where margin boxes would have put them. */
export function stampRunningLines(pages: readonly PDFPage[], part: PaperPart, fonts: RunningFonts): void {
  const frame: PaperFrame = paperFrames[part.frame];
  const head = headBlocks(part, frame, fonts);
  pages.forEach((page, index) => {
    const number = index + 1;
    if (frame.headFrom !== null && number >= frame.headFrom) {
      for (const block of head) drawBlock(page, block, 'Header');
    }
    for (const block of footBlocks(part, frame, fonts, number, pages.length)) drawBlock(page, block, 'Footer');
  });
}
