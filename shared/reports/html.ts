declare const markupBrand: unique symbol;

/** Markup that is safe to print as it stands: made by {@link html}, or declared so with {@link trustedMarkup}. */
export type Html = { readonly markup: string; readonly [markupBrand]: true };

/** What a template may hold. Text and numbers are escaped, markup is kept, nothing is written for `null`, `undefined` and `false`. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

// Control characters are not allowed in HTML, and bidirectional overrides could make a printed name read as another one.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** Text as HTML text or as a quoted attribute value: nothing in it can end the text, open a tag or turn the reading direction. */
export function escapeHtml(text: string): string {
  return text.replace(unprintable, '\uFFFD').replace(/[&<>"'`]/g, (character) => escapes[character] ?? character);
}

/** Declares markup of our own (style sheets, constants) as safe. Never for anything that a person typed. */
export function trustedMarkup(markup: string): Html {
  // The brand exists for the compiler alone.
  return { markup } as Html;
}

function write(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(write).join('');
}

/**
 * Template tag for markup that escapes every value by default.
 * Values may stand in text and in attributes between double quotes; never as a tag or attribute name, nor in style sheets.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = parts[0] ?? '';
  values.forEach((value, index) => {
    markup += write(value) + (parts[index + 1] ?? '');
  });
  return trustedMarkup(markup);
}
