import type { PlaceWords } from '../../../../shared/contest-rules/place-words.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';

/** How sure a place is, in words: «1° in 97 casi su 100». */
export function sayPlace(words: PlaceWords, t: Translate): string {
  switch (words.kind) {
    case 'first':
      return words.share === 100 ? t('ranking:words.firstAlways') : t('ranking:words.first', { share: words.share });
    case 'top':
      return words.share === 100
        ? t('ranking:words.topAlways', { count: words.top })
        : t('ranking:words.top', { count: words.top, share: words.share });
    case 'never-first':
      return t('ranking:words.neverFirst', { low: words.low, high: words.high });
    case 'between':
      return t('ranking:words.between', { low: words.low, high: words.high });
    case 'steady':
      return t('ranking:words.steady', { rank: words.rank });
    default:
      return assertNever(words);
  }
}
