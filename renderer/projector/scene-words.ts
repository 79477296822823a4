import { projector as english } from '../../shared/i18n/en/projector.ts';
import { projector as italian } from '../../shared/i18n/it/projector.ts';
import { formatDay, formatMark, formatNumber, formatTime } from '../../shared/i18n/format.ts';
import { startI18n, translateWith } from '../../shared/i18n/start-i18n.ts';
import type { KeysWithin, TranslateKeys } from '../../shared/i18n/text-key.ts';

/** The texts of the hall's page; all it knows of the catalogue. */
export type SceneTranslate = TranslateKeys<KeysWithin<(typeof italian)['scene']>>;

/** Texts and formats of a scene's language. */
export interface SceneWords {
  readonly t: SceneTranslate;
  readonly number: (value: number, digits: number) => string;
  readonly mark: (value: number) => string;
  /** The time of day as it is written large: `15.37` in Italian. */
  readonly time: (at: number) => string;
  /** A day in words, small as within a line. */
  readonly day: (iso: string) => string;
}

const i18n = startI18n('it', { it: { projector: italian }, en: { projector: english } });

/** The words for a language. */
export function sceneWords(language: 'it' | 'en'): SceneWords {
  return {
    t: translateWith(i18n, language, 'projector', 'scene'),
    number: (value, digits) => formatNumber(language, value, digits),
    mark: (value) => formatMark(language, value),
    time: (at) => {
      const time = formatTime(language, new Date(at).toISOString());
      return language === 'it' ? time.replace(':', '.') : time;
    },
    day: (iso) => {
      const day = formatDay(language, iso);
      return language === 'it' ? day.charAt(0).toLocaleLowerCase('it') + day.slice(1) : day;
    },
  };
}
