/** The first sentence of a text. A full stop inside a number, or after a single letter, does not end it. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split('\n');
  return /^.*?\p{L}{2}[.!?…](?=\s|$)/u.exec(paragraph)?.[0] ?? paragraph;
}
