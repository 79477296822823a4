import type { ContestDocument } from '../documents/contest-document.ts';
import type { TieBreak } from '../domain/contest.ts';
import type { Prize } from '../domain/contest-day.ts';
import type { Language } from '../i18n/catalogue.ts';
import { formatList, formatMark } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { assertNever } from '../lib/assert-never.ts';

/** The parts of a contest that its rule is told from. */
export type RuleParts = Pick<ContestDocument, 'contest' | 'criteria' | 'pitches' | 'prizes'>;

/**
 * The whole declared rule as one plain paragraph: what decides, how ties are broken, what is announced, who goes on, special
 * prizes, and what jurors do not see. Screens and papers say it with the same words.
 */
export function describeRule(document: RuleParts, t: Translate, language: Language): string {
  const { contest } = document;
  const calibration = document.pitches.filter(({ value }) => value.isCalibration).length;
  return [
    describeMethod(document, t),
    describeTies(document, t),
    t('contest:preparation.sentence.podium', { count: contest.podium }),
    describeAdvance(document, t, language),
    describePrizes(document, t, language),
    contest.isBlind ? t('contest:preparation.sentence.blind') : '',
    calibration === 0 ? '' : t('contest:preparation.sentence.calibration', { count: calibration }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What decides the ranking, in one sentence. */
export function describeMethod({ contest }: Pick<RuleParts, 'contest'>, t: Translate): string {
  const { method, trim } = contest;
  if (method === 'trimmed') return t('contest:preparation.sentence.trimmed', { count: trim });
  return t(`contest:preparation.sentence.${method}`);
}

function describeTies({ contest, criteria }: RuleParts, t: Translate): string {
  const steps = contest.tieBreaks.flatMap((one) => {
    const step = stepOf(one, criteria, t);
    return step === null ? [] : [step];
  });
  if (steps.length === 0) return t('contest:preparation.sentence.tiesNone');
  const told = steps.reduce((before, step) => t('contest:preparation.sentence.afterwards', { before, step }));
  return t('contest:preparation.sentence.ties', { steps: told });
}

/** A tie-break on a criterion that is gone cannot be applied, and is not promised. */
function stepOf(tieBreak: TieBreak, criteria: RuleParts['criteria'], t: Translate): string | null {
  switch (tieBreak.kind) {
    case 'criterion': {
      const criterion = criteria.find(({ id }) => id === tieBreak.criterion);
      return criterion === undefined
        ? null
        : t('contest:preparation.sentence.step.criterion', { name: criterion.value.name });
    }
    case 'head-to-head':
    case 'jury-vote':
      return t(`contest:preparation.sentence.step.${tieBreak.kind}`);
    default:
      return assertNever(tieBreak);
  }
}

function describeAdvance({ contest }: RuleParts, t: Translate, language: Language): string {
  switch (contest.advanceKind) {
    case 'none':
      return '';
    case 'top':
      return t('contest:preparation.sentence.top', { count: contest.advanceCount });
    case 'threshold':
      return t('contest:preparation.sentence.threshold', {
        threshold: formatMark(language, contest.advanceThreshold),
      });
    case 'jury':
      return t('contest:preparation.sentence.jury');
    default:
      return assertNever(contest.advanceKind);
  }
}

function describePrizes({ prizes, criteria }: RuleParts, t: Translate, language: Language): string {
  const told = prizes.flatMap(({ value }) => {
    const words = prizeWords(value, criteria, t);
    return words === null ? [] : [words];
  });
  return told.length === 0 ? '' : t('contest:preparation.sentence.prizes', { prizes: formatList(language, told) });
}

function prizeWords({ kind, name, criterion, world }: Prize, criteria: RuleParts['criteria'], t: Translate) {
  switch (kind) {
    case 'criterion': {
      const of = criteria.find(({ id }) => id === criterion)?.value.name;
      return of === undefined ? null : t('contest:preparation.sentence.prize.criterion', { name, of });
    }
    case 'world':
      return world === null
        ? null
        : t('contest:preparation.sentence.prize.world', { name, of: t(`contest:world.${world}`) });
    case 'jury':
      return t('contest:preparation.sentence.prize.jury', { name });
    default:
      return assertNever(kind);
  }
}
