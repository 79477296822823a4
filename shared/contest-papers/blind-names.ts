import type { Translate } from '../i18n/translator.ts';

/** What a pitch is called on jurors' papers of a blind contest, with the words of their screens; 0 is a calibration pitch. */
export function blindNames(t: Translate): (number: number) => string {
  return (number) => (number === 0 ? t('sheet:calibration.name') : t('sheet:blind.name', { number }));
}
