import type { ImportNote } from './import-note.ts';

/** How facts become words in the language of the screen. */
export interface NoteFormats {
  /** 7.5 → “7,5”. */
  number(value: number): string;
  /** `2021-10-07` → “07/10/2021”. */
  date(iso: string): string;
  /** Several names → “«Totale», «Scheda»”. */
  list(items: readonly string[]): string;
  /** The name of a field, e.g. `pitch` → “Progetto”. */
  field(id: string): string;
}

/**
 * Prepares a note's facts for the catalogue entry `notes.<code>`: `{{row}}`, `{{column}}` (the heading, or the letter
 * where there is none), `{{letter}}`, `{{value}}` and the facts of its code, all as text; `count` stays a number, since
 * it chooses singular or plural.
 */
export function noteWords(note: ImportNote, formats: NoteFormats): Readonly<Record<string, string | number>> {
  const words: Record<string, string | number> = {
    row: note.row === null ? '' : String(note.row),
    column: note.column?.header || (note.column?.letter ?? ''),
    letter: note.column?.letter ?? '',
    value: note.value,
  };
  for (const [name, fact] of Object.entries<string | number | readonly string[]>({ ...note.params })) {
    words[name] = describe(name, fact, formats);
  }
  return words;
}

function describe(name: string, fact: string | number | readonly string[], formats: NoteFormats): string | number {
  if (typeof fact === 'number') return name === 'count' ? fact : formats.number(fact);
  if (typeof fact !== 'string') return formats.list(fact);
  if (name === 'date') return formats.date(fact);
  return name === 'field' ? formats.field(fact) : fact;
}
