const APART = /\p{Diacritic}/gu;
/** What folding may change beyond the case: everything that is not plain ASCII, and the two diacritics that are. */
const FOLDED = /[^\u0000-\u007F]|[\^`]/gu;
// Taking a character apart costs a hundred times as much as looking it up, and languages use few.
const known = new Map<string, string>();

/** Words as search compares them: without case, accents, the shape of apostrophes. */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll(FOLDED, foldCharacter);
}

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = character.normalize('NFD').replaceAll(APART, '').replaceAll('’', "'").replaceAll('ς', 'σ');
  known.set(character, folded);
  return folded;
}

/** A folded text that knows where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** The place in the original of an index of the folded text; the end of one is the end of the other. */
  readonly placeOf: (index: number) => number;
}

/** Characters of which folding makes at most one: Latin letters, punctuation, signs. */
const NEVER_MORE = /^[\u0000-\u024F\u2000-\u206F\u20AC]*$/u;

/** Folds a text and keeps the way back, to mark in the original what was found in the folded one. */
export function foldWithPlaces(text: string): FoldedText {
  const whole = foldText(text);
  // Nothing was added, so nothing was left out either: every character stands where it stood.
  if (whole.length === text.length && NEVER_MORE.test(text)) return { text: whole, placeOf: (index) => index };
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldText(character);
    for (let index = 0; index < part.length; index += 1) places.push(at);
    folded += part;
    at += character.length;
  }
  return { text: folded, placeOf: (index) => places[index] ?? at };
}
