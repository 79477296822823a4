import type { Language } from '../../shared/i18n/catalogue.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

const loaded = new Map<Language, Promise<Translate>>();

/** The texts of the papers, fetched once they are needed: screens carry only those they show themselves. */
export function loadPaperTexts(language: Language): Promise<Translate> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const texts = import('../../shared/i18n/translator.ts').then(({ createTranslate }) => createTranslate(language));
  loaded.set(language, texts);
  return texts;
}
