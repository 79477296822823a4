/** Any text as a CSS string: everything but ASCII letters, digits and spaces is written as a code point, so nothing can end the string or the style sheet. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
