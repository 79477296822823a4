import type { TFunction } from 'i18next';
import type { Language } from '../../shared/i18n/catalogue.ts';
import { menu as english } from '../../shared/i18n/en/menu.ts';
import { menu as italian } from '../../shared/i18n/it/menu.ts';
import { startI18n } from '../../shared/i18n/start-i18n.ts';

/** Translates what the system itself shows: menus and questions. The main process knows no other texts, so that it starts fast. */
export type MenuTranslate = TFunction<readonly ['menu']>;

/** See {@link MenuTranslate}. */
export function createMenuTranslate(language: Language): MenuTranslate {
  return startI18n(language, { it: { menu: italian }, en: { menu: english } }).getFixedT(language, ['menu'] as const);
}
