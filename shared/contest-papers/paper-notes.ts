/** The notes below a table, marked a, b, c, … in the order they are first needed. */
export interface PaperNotes {
  /** The mark of a note; the same text has one mark. */
  markOf(text: string): string;
  list(): readonly { readonly mark: string; readonly text: string }[];
}

const LETTERS = 26;

/** Starts with no notes. */
export function createNotes(): PaperNotes {
  const texts: string[] = [];
  return {
    markOf(text) {
      const found = texts.indexOf(text);
      if (found >= 0) return spell(found);
      texts.push(text);
      return spell(texts.length - 1);
    },
    list: () => texts.map((text, index) => ({ mark: spell(index), text })),
  };
}

/** a … z, aa, ab, …: a contest where everybody is level has more notes than letters. */
function spell(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? letter : `${spell(Math.floor(index / LETTERS) - 1)}${letter}`;
}
