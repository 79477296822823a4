import type { CorrectionReason } from '../../../../shared/contest-rules/correction-reason.ts';
import type { RankingRow } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';

/**
 * Why the corrected ranking puts an entry elsewhere, in a sentence: «Badacare scende nella corretta: 5 dei più severi si sono
 * astenuti». `null` where it stands in the same place.
 */
export function sayReason(row: RankingRow, reason: CorrectionReason | undefined, t: Translate): string | null {
  const { raw, additive: corrected } = row.methods;
  if (reason === undefined || raw.rank === null || corrected.rank === null || raw.rank === corrected.rank) return null;
  const direction = corrected.rank > raw.rank ? 'falls' : 'rises';
  const values = { name: row.name };
  // Its own value hardly moved, or moved against its place: it is the others that passed it.
  if (reason.change !== direction) return t(`rankingJurors:reason.${direction}Others`, values);
  const count = direction === 'falls' ? reason.strictAway : reason.generousAway;
  if (count === 0) return t(`rankingJurors:reason.${direction}Mix`, values);
  return reason.recused === count
    ? t(`rankingJurors:reason.${direction}Recused`, { ...values, count })
    : t(`rankingJurors:reason.${direction}Away`, { ...values, count });
}
