import { nameKey } from './name-key.ts';

/** Somebody or something that a cell may name. `otherNames` holds a code, a project's name, a translation. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
}

/** What a name in a cell stands for. A likely entry is a proposal: only the user may take it. */
export type NameMatch =
  | { readonly kind: 'found'; readonly entry: NamedEntry }
  | { readonly kind: 'likely'; readonly entry: NamedEntry }
  /** Two entries bear this name. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

/** Looks names up among entries, remembering every answer: a column repeats the same few names thousands of times. */
export function createNameIndex(entries: readonly NamedEntry[]): (name: string) => NameMatch {
  const byKey = new Map<string, NamedEntry | 'ambiguous'>();
  for (const entry of entries) add(byKey, entry.name, entry);
  const byOtherKey = new Map<string, NamedEntry | 'ambiguous'>();
  for (const entry of entries) for (const name of entry.otherNames ?? []) add(byOtherKey, name, entry);
  // A name of its own wins over another one's code or project.
  for (const [key, entry] of byOtherKey) if (!byKey.has(key)) byKey.set(key, entry);
  const answers = new Map<string, NameMatch>();
  return (name) => {
    const answered = answers.get(name);
    if (answered) return answered;
    const answer = match(name);
    answers.set(name, answer);
    return answer;
  };

  function match(name: string): NameMatch {
    const known = byKey.get(nameKey(name));
    if (known === 'ambiguous') return { kind: 'ambiguous' };
    if (known) return { kind: 'found', entry: known };
    const likely = findLikely(name, entries);
    return likely ? { kind: 'likely', entry: likely } : { kind: 'unknown' };
  }
}

function add(names: Map<string, NamedEntry | 'ambiguous'>, name: string, entry: NamedEntry): void {
  const key = nameKey(name);
  if (key === '') return;
  const known = names.get(key);
  names.set(key, known === undefined || known === entry ? entry : 'ambiguous');
}

/**
 * Finds the one entry whose name is probably meant: same numbers (written 1 or 01), and words that are equal, in other
 * order, or a slip or two apart. Names with different numbers are never alike: “Giurato 41” is not “Giurato 01”.
 */
export function findLikely(name: string, entries: readonly NamedEntry[]): NamedEntry | null {
  const wanted = dissect(name);
  let best: { readonly entry: NamedEntry; readonly distance: number } | null = null;
  let isTied = false;
  for (const entry of entries) {
    const distance = distanceBetween(wanted, dissect(entry.name));
    if (distance === null || (best && distance > best.distance)) continue;
    isTied = best !== null && best.entry !== entry && distance === best.distance;
    best = { entry, distance };
  }
  return isTied ? null : (best?.entry ?? null);
}

interface DissectedName {
  readonly numbers: string;
  readonly words: string;
  readonly sortedWords: string;
}

const dissected = new Map<string, DissectedName>();
const MAX_REMEMBERED = 20_000;

function dissect(name: string): DissectedName {
  const known = dissected.get(name);
  if (known) return known;
  const key = nameKey(name);
  const words = key
    .replace(/\d+/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const answer = {
    numbers: (key.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')).join(' '),
    words: words.join(' '),
    sortedWords: [...words].sort().join(' '),
  };
  if (dissected.size >= MAX_REMEMBERED) dissected.clear();
  dissected.set(name, answer);
  return answer;
}

/** Slips between two names, or null when they are too far apart to be proposed. */
function distanceBetween(one: DissectedName, other: DissectedName): number | null {
  if (one.numbers !== other.numbers || one.words === '') return null;
  if (one.sortedWords === other.sortedWords) return 0;
  const allowed = allowedSlips(Math.min(one.words.length, other.words.length));
  if (Math.abs(one.words.length - other.words.length) > allowed) return null;
  return editDistanceWithin(one.words, other.words, allowed);
}

function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 12 ? 1 : 2;
}

/**
 * Levenshtein distance (V. I. Levenshtein, 1966): letters added, left out or changed. Only the band in which the answer
 * can lie is computed; null beyond the limit.
 */
function editDistanceWithin(one: string, other: string, limit: number): number | null {
  let previous = Array.from({ length: other.length + 1 }, (_, column) => (column <= limit ? column : limit + 1));
  for (let row = 1; row <= one.length; row += 1) {
    const current = previous.map(() => limit + 1);
    if (row <= limit) current[0] = row;
    let least = current[0] ?? 0;
    const last = Math.min(other.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column += 1) {
      const change = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const distance = Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current[column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return null;
    previous = current;
  }
  const distance = previous[other.length] ?? limit + 1;
  return distance > limit ? null : distance;
}
