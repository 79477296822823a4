import type { i18n, TFunction } from 'i18next';
import { catalogue, type Language } from './catalogue.ts';
import { startI18n } from './start-i18n.ts';

/** Namespaces of the catalogue. */
export type Namespace = keyof (typeof catalogue)['it'];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof catalogue)['it'];
    returnNull: false;
  }
}

/** A translator of all texts. Whoever needs a few of them only spares itself the rest with {@link startI18n}. */
export function createI18n(language: Language): i18n {
  return startI18n(language, catalogue);
}

/** Translates; the same function for screens, papers and the command line. */
export type Translate = TFunction<readonly Namespace[]>;

/** A translator for one language, for whoever needs no language switch. */
export function createTranslate(language: Language): Translate {
  return createI18n(language).getFixedT<readonly Namespace[]>(language);
}
