import { createInstance, type i18n, type Resource } from 'i18next';
import type { Language } from './catalogue.ts';

/**
 * Starts a translator on the given texts, by language and namespace. Texts are spelled `t('namespace:key.path', { name })`;
 * `{{name}}` stands for a value and `_one`/`_other` endings for numbers (`count`). Nothing is escaped here: React and the
 * paper templates escape. A text that is not there answers with its whole address.
 */
export function startI18n(language: Language, texts: Resource): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'it',
    defaultNS: 'common',
    resources: texts,
    interpolation: { escapeValue: false },
    appendNamespaceToMissingKey: true,
    returnNull: false,
    initAsync: false,
  });
  return instance;
}
