import type { i18n } from 'i18next';
import type { Language } from '../../shared/i18n/catalogue.ts';
import { common } from '../../shared/i18n/it/common.ts';
import { errors } from '../../shared/i18n/it/errors.ts';
import { shell } from '../../shared/i18n/it/shell.ts';
import { startI18n } from '../../shared/i18n/start-i18n.ts';

/** What the frame and the first screen say in Italian. All other texts are fetched later: they would delay the first page. */
export const firstTexts = { common, errors, shell };

const italian = startI18n('it', { it: firstTexts });
let english: Promise<i18n> | null = null;
let features: Promise<void> | null = null;

/** The translator of the screens in a language; a promise while a language other than Italian is fetched, once. */
export function screenI18n(language: Language): i18n | Promise<i18n> {
  if (language === 'it') return italian;
  english ??= import('../../shared/i18n/catalogue.ts').then(({ catalogue }) => startI18n('en', { en: catalogue.en }));
  return english;
}

/**
 * Fetches, once, the Italian texts beyond {@link firstTexts}, whatever language is spoken: a switch to Italian finds them.
 * The other languages come whole. A fetch that failed is tried again at the next call.
 */
export function loadFeatureTexts(): Promise<void> {
  features ??= import('./feature-texts.ts').then(
    ({ featureTexts }) => {
      for (const [namespace, texts] of Object.entries(featureTexts)) italian.addResourceBundle('it', namespace, texts);
    },
    (error: unknown) => {
      features = null;
      throw error;
    },
  );
  return features;
}

/** A screen that says more than {@link firstTexts}: it is there when its texts are. */
export async function withFeatureTexts<Module>(screen: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([screen, loadFeatureTexts()]);
  return module;
}
