import { html, trustedMarkup, type Html } from './html.ts';
import type { PaperFrameName } from './paper-frame.ts';
import { paperStyle } from './paper-style.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';

/** Lines printed on every page, plain text. */
export type RunningLines = {
  /** Short title, left above; from page 2. */
  readonly left: string;
  /** Organisation, date and document code, right above; from page 2. */
  readonly right: string;
  /** Who may read it and any notice, left below; lines separated by `\n`. */
  readonly readers: string;
  /** The page count with its two placeholders left open: `pagina {{page}} di {{pages}}`. */
  readonly page: string;
};

/** A place that the bookmarks lead to. `id` is the id of an element of the page. */
export type PaperBookmark = { readonly id: string; readonly title: string };

/** A page sequence with a page count of its own: one HTML page without scripts, and what the printer needs to know about it. */
export type PaperPart = {
  readonly title: string;
  readonly html: string;
  readonly frame: PaperFrameName;
  readonly running: RunningLines;
  readonly bookmarks: readonly PaperBookmark[];
};

/** A finished report. Plain data: it can cross a process border. Most have one part; a bundle of signed sheets has one for each. */
export type Paper = {
  readonly title: string;
  readonly language: Language;
  readonly parts: readonly PaperPart[];
};

/** What a template hands to {@link paperDocument}. */
export type PaperParts = {
  readonly title: string;
  readonly language: Language;
  readonly frame: PaperFrameName;
  readonly running: Omit<RunningLines, 'page'>;
  readonly bookmarks: readonly PaperBookmark[];
  /** Rules of this template; constants only. */
  readonly style: string;
  readonly body: Html;
};

/** Puts head, style and body together into a whole page. */
export function paperDocument(parts: PaperParts, t: Translate): Paper {
  // Engines write a destination into the PDF for every element that some link of the page leads to, even a link that is not shown.
  const links = parts.bookmarks.map((bookmark) => html`<a href="#${bookmark.id}">${bookmark.title}</a>`);
  const page = html`<!doctype html>
    <html lang="${parts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title}</title>
        <style>
          ${trustedMarkup(paperStyle(parts.frame, parts.style))}
        </style>
      </head>
      <body>
        <nav hidden>${links}</nav>
        ${parts.body}
      </body>
    </html> `;
  const running = { ...parts.running, page: t('paper:running.page', { page: '{{page}}', pages: '{{pages}}' }) };
  return {
    title: parts.title,
    language: parts.language,
    parts: [{ title: parts.title, html: page.markup, frame: parts.frame, running, bookmarks: parts.bookmarks }],
  };
}

/** Binds papers into one file: each keeps its own page count, and its title becomes a bookmark above its own. */
export function bindPapers(title: string, first: Paper, ...others: readonly Paper[]): Paper {
  return { title, language: first.language, parts: [first, ...others].flatMap((paper) => paper.parts) };
}
