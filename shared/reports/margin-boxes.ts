import { cssString } from './css-string.ts';
import { paperFrames, runningTextSize } from './paper-frame.ts';
import type { PaperPart } from './paper.ts';
import { paperFontFamily, paperTokens } from './tokens.ts';

/** Words of the page count with the two numbers left open, for example `['pagina ', ' di ', '']`. */
export type PageCountWords = readonly [before: string, between: string, after: string];

/** Cuts a sentence at its `{{page}}` and `{{pages}}` placeholders, in this order. */
export function pageCountWords(sentence: string): PageCountWords {
  const [before = '', rest = ''] = sentence.split('{{page}}');
  const [between = '', after = ''] = rest.split('{{pages}}');
  return [before, between, after];
}

/**
 * Running header and footer as `@page` margin boxes, for engines that have them (Chromium 131 and later).
 * Older engines get the same lines stamped on the finished pages.
 */
export function marginBoxStyle(paper: PaperPart): string {
  const frame = paperFrames[paper.frame];
  const font = (weight: number, leading: number): string =>
    `font: ${weight} ${runningTextSize}pt/${leading} "${paperFontFamily}", system-ui, sans-serif; font-variant-numeric: tabular-nums`;
  const [before, between, after] = pageCountWords(paper.running.page);
  const left = frame.inset.left;
  const right = frame.inset.right;
  const head =
    frame.headFrom === null
      ? ''
      : `
  @top-left { content: ${cssString(paper.running.left)}; ${font(600, 1.2)}; color: ${paperTokens['--text']}; vertical-align: bottom; padding: 0 0 ${frame.gap.head}mm ${left}mm; }
  @top-right { content: ${cssString(paper.running.right)}; ${font(400, 1.2)}; color: ${paperTokens['--muted']}; vertical-align: bottom; padding: 0 ${right}mm ${frame.gap.head}mm 0; }`;
  return `
@page {${head}
  @bottom-left { content: ${cssString(paper.running.readers)}; width: ${frame.readersWidth}mm; ${font(400, 1.35)}; color: ${paperTokens['--muted']}; vertical-align: top; padding: ${frame.gap.foot}mm 0 0 ${left}mm; text-align: left; white-space: pre-line; }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; ${font(600, 1.35)}; color: ${paperTokens['--text']}; vertical-align: top; padding: ${frame.gap.foot}mm ${right}mm 0 0; }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }`;
}
