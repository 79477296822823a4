import type { Language } from '../i18n/catalogue.ts';
import { formatShortDate } from '../i18n/format.ts';
import type { ImportNote, ImportNoteCode } from './import-note.ts';
import { noteWords } from './note-words.ts';

/** The part of a translator used here: `t` of i18next, for keys of the namespace `importing`. */
export type ImportTranslate = (key: string, words: Readonly<Record<string, string | number>>) => string;

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { it: ['«', '»'], en: ['“', '”'] };
const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

/** Says a note in a sentence of the catalogue: “Riga 7, «Squadra»: 7,3 non rispetta il passo di 0,5.” */
export function describeNote(note: ImportNote, translate: ImportTranslate, language: Language): string {
  const key: `importing:notes.${ImportNoteCode}` = `importing:notes.${note.code}`;
  const [open, close] = QUOTES[language];
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 });
  const words = noteWords(note, {
    number: (value) => numbers.format(value),
    date: (iso) => formatShortDate(language, iso),
    list: (items) => items.map((item) => `${open}${item}${close}`).join(', '),
    field: (id) => translate(`importing:fields.${id}`, {}),
  });
  return translate(key, words);
}
