import type { Language } from '../i18n/catalogue.ts';
import { formatShortDate } from '../i18n/format.ts';
import { createI18n } from '../i18n/translator.ts';
import type { ImportNote } from './import-note.ts';
import { noteWords } from './note-words.ts';

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { it: ['«', '»'], en: ['“', '”'] };
const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

type Say = (key: string, words: Readonly<Record<string, string | number>>) => string;
const speakers = new Map<Language, Say>();

/** Says a note in a sentence of the catalogue: “Riga 7, «Squadra»: 7,3 non rispetta il passo di 0,5.” */
export function describeNote(note: ImportNote, language: Language): string {
  const say = speakerOf(language);
  const [open, close] = QUOTES[language];
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 });
  const words = noteWords(note, {
    number: (value) => numbers.format(value),
    date: (iso) => formatShortDate(language, iso),
    list: (items) => items.map((item) => `${open}${item}${close}`).join(', '),
    field: (id) => say(`fields.${id}`, {}),
  });
  return say(`notes.${note.code}`, words);
}

/** Names a field of a mapping in the language of the screen; the column of a criterion goes by its own heading. */
export function describeField(field: string, language: Language): string {
  return speakerOf(language)(`fields.${field}`, {});
}

function speakerOf(language: Language): Say {
  const known = speakers.get(language);
  if (known) return known;
  const i18n = createI18n(language);
  // The key is put together from the code; the tests hold that every code has its sentence.
  const say: Say = (key, words) => String(Reflect.apply(i18n.t, i18n, [`importing:${key}`, words]));
  speakers.set(language, say);
  return say;
}
