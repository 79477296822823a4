import type { Decision, ResultEvent } from '../documents/result-document.ts';
import { formatList } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { MinutesModel } from '../reports/minutes-model.ts';
import { formatPaperDay, formatPaperTime } from '../reports/paper-dates.ts';
import type { ContestDossier } from './contest-dossier.ts';

/** The decisions of the jury as the minutes tell them, in the order they were taken. */
export function decisionLinesOf(dossier: ContestDossier, t: Translate): MinutesModel['decisions'] {
  return dossier.result.decisions.map(({ value }) => ({
    text: decisionText(dossier, value, t),
    reason: value.reason,
    votes: votesOf(value, t),
  }));
}

/** What happened to the result, oldest first. */
export function traceLinesOf({ result, language }: ContestDossier, t: Translate): readonly string[] {
  const sentence = ({ kind, at, by, reason }: ResultEvent): string => {
    const when = { day: formatPaperDay(language, at), time: formatPaperTime(language, at) };
    const who = by === '' ? t('contestPaper:trace.nobody') : by;
    return t(`contestPaper:trace.${kind}`, { ...when, who, reason });
  };
  return result.events.map(({ value }) => sentence(value));
}

function decisionText({ document, language }: ContestDossier, decision: Decision, t: Translate): string {
  const nameOf = (pitch: string): string => document.pitches.find(({ id }) => id === pitch)?.value.name ?? '';
  const names = formatList(language, decision.pitches.map(nameOf));
  switch (decision.kind) {
    case 'tie-order':
      return t('contestPaper:decision.tieOrder', { names });
    case 'ex-aequo':
      return t('contestPaper:decision.exAequo', { names });
    case 'exclude':
      return t('contestPaper:decision.exclude', { names });
    case 'prize': {
      const prize = document.prizes.find(({ id }) => id === decision.prize)?.value.name ?? '';
      if (decision.pitches.length === 0) return t('contestPaper:decision.prizeNobody', { prize });
      return t('contestPaper:decision.prize', { names, prize });
    }
    case 'advance':
      if (decision.pitches.length === 0) return t('contestPaper:decision.advanceNobody');
      return t('contestPaper:decision.advance', { names });
    case 'note':
      return decision.text;
    default:
      return assertNever(decision.kind);
  }
}

function votesOf({ inFavour, against, abstained }: Decision, t: Translate): string | null {
  if (inFavour === null && against === null && abstained === null) return null;
  return t('contestPaper:decision.votes', {
    inFavour: inFavour ?? 0,
    against: against ?? 0,
    abstained: abstained ?? 0,
  });
}
