import { createInstance, type i18n, type TFunction } from 'i18next';
import { catalogue, type Language } from './catalogue.ts';

/** Namespaces of the catalogue. */
export type Namespace = keyof (typeof catalogue)['it'];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof catalogue)['it'];
    returnNull: false;
  }
}

/**
 * Starts a translator. Texts are spelled `t('namespace:key.path', { name })`; `{{name}}` stands for a value and
 * `_one`/`_other` endings for numbers (`count`). Nothing is escaped here: React and the paper templates escape.
 */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'it',
    defaultNS: 'common',
    ns: Object.keys(catalogue.it),
    resources: catalogue,
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return instance;
}

/** Translates; the same function for screens, papers, menus and the command line. */
export type Translate = TFunction<readonly Namespace[]>;

/** A translator for one language, for whoever needs no language switch. */
export function createTranslate(language: Language): Translate {
  return createI18n(language).getFixedT(language, Object.keys(catalogue.it) as Namespace[]);
}
