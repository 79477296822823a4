import { createContext, use, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../shared/i18n/catalogue.ts';
import {
  createNameComparator,
  formatDate,
  formatDay,
  formatList,
  formatLongDate,
  formatMark,
  formatMonth,
  formatNumber,
  formatShortDate,
  formatTime,
} from '../../shared/i18n/format.ts';
import { translateWith } from '../../shared/i18n/start-i18n.ts';
import type { TextKey } from '../../shared/i18n/text-key.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { loadFeatureTexts, screenI18n } from './screen-texts.ts';

/** Texts and formats of the language the person reads. */
export interface Words {
  readonly t: Translate;
  /** `t` once it has the texts of all features: for whoever writes them into data before such a screen is open. */
  readonly loadAllTexts: () => Promise<Translate>;
  readonly language: Language;
  /** A text whose catalogue key arrives as data (an undo label); empty when there is no such key. */
  readonly byKey: (key: string) => string;
  readonly number: (value: number, digits: number) => string;
  readonly mark: (value: number) => string;
  readonly longDate: (iso: string) => string;
  /** Weekday, day and month, as a title. */
  readonly day: (iso: string) => string;
  readonly month: (iso: string) => string;
  /** Day and month; with the year unless it is this year. */
  readonly date: (iso: string) => string;
  readonly shortDate: (iso: string) => string;
  readonly time: (iso: string) => string;
  readonly list: (words: readonly string[]) => string;
  readonly compareNames: (a: string, b: string) => number;
}

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything below it one language; a change of `language` is seen at once everywhere. Suspends while a language is fetched. */
export function WordsProvider({ language, children }: WordsProviderProps) {
  const found = screenI18n(language);
  const i18n = found instanceof Promise ? use(found) : found;
  const words = useMemo<Words>(() => {
    const t = keepPlainTexts(translateWith<TextKey>(i18n, language));
    return {
      t,
      loadAllTexts: async () => {
        await loadFeatureTexts();
        return t;
      },
      language,
      byKey: (key) => i18n.t(key, { defaultValue: '' }),
      number: (value, digits) => formatNumber(language, value, digits),
      mark: (value) => formatMark(language, value),
      day: (iso) => formatDay(language, iso),
      month: (iso) => formatMonth(language, iso),
      longDate: (iso) => formatLongDate(language, iso),
      date: (iso) => formatDate(language, iso, new Date().getFullYear()),
      shortDate: (iso) => formatShortDate(language, iso),
      time: (iso) => formatTime(language, iso),
      list: (items) => formatList(language, items),
      compareNames: createNameComparator(language),
    };
  }, [i18n, language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={language === 'it' ? 'it-IT' : 'en-GB'}>
        <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
      </I18nProvider>
    </I18nextProvider>
  );
}

/** Remembers the texts that hold no value: a screen asks for dozens of them each time it is drawn. */
function keepPlainTexts(translate: Translate): Translate {
  const plain = new Map<TextKey, string>();
  return (key, values) => {
    if (values !== undefined) return translate(key, values);
    const known = plain.get(key);
    if (known !== undefined) return known;
    const text = translate(key);
    plain.set(key, text);
    return text;
  };
}

/** The words of the current language: `const { t, number } = useWords()`, then `t('organisations:title')`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A screen stands outside WordsProvider.');
  return words;
}

interface RichTextProps {
  /** The translated sentence; it may hold `<b>…</b>` and nothing else. */
  readonly text: string;
}

/** A translated sentence in which the catalogue set some words bold. Values are put in as text, never as markup. */
export function RichText({ text }: RichTextProps) {
  return <>{splitBold(text).map(({ key, words, isBold }) => (isBold ? <b key={key}>{words}</b> : words))}</>;
}

function splitBold(
  text: string,
): readonly { readonly key: string; readonly words: string; readonly isBold: boolean }[] {
  return text
    .split(/(<b>.*?<\/b>)/s)
    .map((part, index) => {
      const match = /^<b>(.*)<\/b>$/s.exec(part);
      return { key: `${index}`, words: match?.[1] ?? part, isBold: match !== null };
    })
    .filter((part) => part.words !== '');
}
