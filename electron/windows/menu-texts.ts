import type { Language } from '../../shared/i18n/catalogue.ts';
import { menu as english } from '../../shared/i18n/en/menu.ts';
import { menu as italian } from '../../shared/i18n/it/menu.ts';
import { startI18n, translateWith } from '../../shared/i18n/start-i18n.ts';
import type { KeysWithin, TranslateKeys } from '../../shared/i18n/text-key.ts';

/** Translates what the system itself shows: menus and questions. The main process knows no other texts, so that it starts fast. */
export type MenuTranslate = TranslateKeys<`menu:${KeysWithin<typeof italian>}`>;

/** See {@link MenuTranslate}. */
export function createMenuTranslate(language: Language): MenuTranslate {
  return translateWith(startI18n(language, { it: { menu: italian }, en: { menu: english } }), language);
}
