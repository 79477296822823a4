import { foldWithPlaces } from '../lib/fold-text.ts';
import { wordsOf } from './note-search.ts';

/** A part of a text that holds a word somebody looked for, or does not. */
export interface SnippetPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** How much stands before the first word found, and how long a snippet is, in characters. */
const LEAD = 60;
const LENGTH = 240;

/**
 * The place of a text where the words of a query stand, with the words marked; cut at spaces, with `…` where something was left out.
 * Line breaks become spaces.
 */
export function snippetOf(text: string, query: string): readonly SnippetPart[] {
  const { text: folded, placeOf } = foldWithPlaces(text);
  const found = findWords(folded, wordsOf(query)).map(([from, to]) => [placeOf(from), placeOf(to)] as const);
  const first = found[0]?.[0] ?? 0;
  const start = first <= LEAD ? 0 : wordStart(text, first - LEAD);
  const end = start + LENGTH >= text.length ? text.length : wordEnd(text, start + LENGTH);
  const parts: SnippetPart[] = [];
  let at = start;
  const add = (to: number, isFound: boolean): void => {
    const part = text.slice(at, to).replaceAll(/\s+/gu, ' ');
    if (part !== '') parts.push({ text: part, isFound });
    at = to;
  };
  if (start > 0) parts.push({ text: '… ', isFound: false });
  for (const [from, to] of found) {
    if (from < at || to > end) continue;
    add(from, false);
    add(to, true);
  }
  add(end, false);
  if (end < text.length) parts.push({ text: ' …', isFound: false });
  return parts;
}

/** Where the words stand, by their place; of two that overlap the longer. */
function findWords(folded: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([at, at + word.length]);
    }
  }
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function wordStart(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/u);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\s/u);
  return rest < 0 ? text.length : at + rest;
}
