import { foldText } from '../lib/fold-text.ts';

/** What can be found, in the order in which a filter offers it. `private` is what this person alone may read. */
export const searchKinds = ['notes', 'session', 'decision', 'advice', 'action', 'card', 'evidence', 'private'] as const;
/** See {@link searchKinds}. */
export type SearchKind = (typeof searchKinds)[number];

/** Something with words that can be found. */
export interface SearchEntry {
  /** Unique among all entries. */
  readonly key: string;
  readonly kind: SearchKind;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the session it belongs to; empty for none. */
  readonly session: string;
  /** Address of where it lives. */
  readonly href: string;
  /** ISO day or date and time; empty when nobody said. */
  readonly on: string;
  readonly text: string;
}

interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly folded: string;
}

/** Folded words of everything that can be found, the newest first. */
export interface NoteIndex {
  readonly entries: readonly IndexedEntry[];
}

/** An index that finds nothing. */
export const emptyIndex: NoteIndex = { entries: [] };

/**
 * Makes the index of what is there now. What says the same as before is not folded anew, so that one changed note costs one note.
 *
 * @param before the index that this one replaces.
 */
export function updateIndex(before: NoteIndex, entries: readonly SearchEntry[]): NoteIndex {
  const known = new Map(before.entries.map((one) => [one.entry.key, one]));
  const indexed = entries
    .filter(({ text }) => text !== '')
    .map((entry) => {
      const same = known.get(entry.key);
      return same?.entry.text === entry.text ? { entry, folded: same.folded } : { entry, folded: foldText(entry.text) };
    });
  return { entries: indexed.sort(newestFirst) };
}

/** What to look for, and where. */
export interface NoteQuery {
  /** As typed; several words must all be there. */
  readonly words: string;
  /** Ids of the organisation and kind to look in alone. */
  readonly organisation?: string | null;
  readonly kind?: SearchKind | null;
}

/** What was found. */
export interface NotesFound {
  /** The newest first; not more than asked for. */
  readonly found: readonly SearchEntry[];
  /** How many there are altogether. */
  readonly total: number;
}

/** Finds what holds all words of a query, whatever their case and accents. A query without words finds nothing. */
export function searchNotes({ entries }: NoteIndex, query: NoteQuery, most: number): NotesFound {
  const words = wordsOf(query.words);
  if (words.length === 0) return { found: [], total: 0 };
  // The longest word is the rarest: most texts are passed over at the first look.
  const rarestFirst = [...words].sort((a, b) => b.length - a.length);
  const found: SearchEntry[] = [];
  let total = 0;
  for (const { entry, folded } of entries) {
    if (!isWanted(entry, query) || !rarestFirst.every((word) => folded.includes(word))) continue;
    total += 1;
    if (found.length < most) found.push(entry);
  }
  return { found, total };
}

/** The words of a query, folded, each once. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(foldText(query).split(/\s+/u).filter(Boolean))];
}

function isWanted(entry: SearchEntry, { organisation, kind }: NoteQuery): boolean {
  if (organisation !== undefined && organisation !== null && entry.organisation !== organisation) return false;
  return kind === undefined || kind === null || entry.kind === kind;
}

function newestFirst({ entry: a }: IndexedEntry, { entry: b }: IndexedEntry): number {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1;
  return a.key > b.key ? -1 : a.key < b.key ? 1 : 0;
}
