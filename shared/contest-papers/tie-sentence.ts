import type { PlaceReason } from '../contest-rules/deliberation-ties.ts';
import type { RankingRow } from '../contest-rules/ranking-view.ts';
import { formatList, formatMark, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { ContestDossier } from './contest-dossier.ts';

/** What gave a place that the value alone did not: one sentence for all pitches it concerns; `null` where the value decided. */
export function tieSentence(
  { document, view, language }: ContestDossier,
  row: RankingRow,
  reason: PlaceReason,
  t: Translate,
): string | null {
  const value = row.value === null ? '' : formatNumber(language, row.value, view.digits);
  const nameOf = (pitch: string): string => document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
  switch (reason.kind) {
    case 'value':
      return null;
    case 'criterion': {
      const criterion = document.criteria.find(({ id }) => id === reason.criterion)?.value.name ?? '';
      const figures = reason.figures.map(({ pitch, value: figure }) =>
        t('contestPaper:tie.figure', {
          name: nameOf(pitch),
          value: formatNumber(language, figure, view.digits),
        }),
      );
      return t('contestPaper:tie.criterion', { value, criterion, figures: formatList(language, figures) });
    }
    case 'head-to-head': {
      const figures = reason.figures.map(({ pitch, value: figure }) =>
        t('contestPaper:tie.figure', { name: nameOf(pitch), value: formatMark(language, figure) }),
      );
      return t('contestPaper:tie.headToHead', { value, figures: formatList(language, figures) });
    }
    case 'jury-vote':
      return t('contestPaper:tie.juryVote', { value });
    case 'ex-aequo':
      if (reason.decision !== null) return t('contestPaper:tie.exAequoDecided', { value });
      return t(
        document.contest.tieBreaks.length === 0 ? 'contestPaper:tie.exAequoUndeclared' : 'contestPaper:tie.exAequo',
        { value },
      );
    default:
      return assertNever(reason);
  }
}
