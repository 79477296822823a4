import type { i18n } from 'i18next';
import { catalogue, type Language } from './catalogue.ts';
import { startI18n, translateWith } from './start-i18n.ts';
import type { TextKey, TranslateKeys } from './text-key.ts';

/** A translator of all texts. Whoever needs a few of them only spares itself the rest with {@link startI18n}. */
export function createI18n(language: Language): i18n {
  return startI18n(language, catalogue);
}

/** Translates; the same function for screens, papers and the command line. */
export type Translate = TranslateKeys<TextKey>;

/** A translator for one language, for whoever needs no language switch. */
export function createTranslate(language: Language): Translate {
  return translateWith<TextKey>(createI18n(language), language);
}
