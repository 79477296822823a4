import type { Language } from '../../shared/i18n/catalogue.ts';

/** What a page must know before its first line of script, so that it neither flashes nor breaks its own policy. */
export interface PageDress {
  readonly nonce: string;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

/** Writes language, theme and nonce into a page as it is served. All three come from this program, none from a person. */
export function dressPage(page: string, { nonce, theme, language }: PageDress): string {
  return page
    .replace(/<html\b[^>]*>/i, `<html lang="${language}" data-theme="${theme}">`)
    .replace(/<head>/i, `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);
}
