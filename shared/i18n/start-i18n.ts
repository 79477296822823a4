import { createInstance, type i18n, type Resource } from 'i18next';
import type { Language } from './catalogue.ts';
import type { TranslateKeys } from './text-key.ts';

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

/**
 * Translates with what was started, for keys that the compiler knows.
 *
 * @param within the namespace and the path before every key, which keys then need not name.
 */
export function translateWith<Key extends string>(
  started: i18n,
  language: Language,
  ...within: readonly [] | readonly [namespace: string, prefix: string]
): TranslateKeys<Key> {
  const translate = started.getFixedT(language, ...within);
  return (key, values) => {
    const asked: string = key;
    return translate(asked, { ...values });
  };
}
