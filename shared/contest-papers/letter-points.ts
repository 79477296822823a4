import { findAnchor } from '../contest-rules/rubric.ts';
import type { Criterion } from '../domain/contest.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import type { LetterPoint } from '../reports/letter-model.ts';

/** A criterion with what a project got on it and the median of all projects. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly own: number;
  readonly all: number;
}

/** Points of each kind are as many as somebody can act on. */
const MOST_POINTS = 3;
const TOLERANCE = 1e-9;

/** The criteria a project stands out on, the furthest above the median first, with the words of the rubric. */
export function strongPoints(judged: readonly JudgedCriterion[], language: Language, t: Translate): LetterPoint[] {
  return [...judged]
    .filter(({ own, all }) => own >= all - TOLERANCE)
    .sort((a, b) => b.own - b.all - (a.own - a.all))
    .slice(0, MOST_POINTS)
    .map((one) => {
      const sentence = findAnchor(one.criterion.anchors, one.own)?.sentence ?? '';
      return pointOf(one, sentence === '' ? '' : t('letter:point.rubric', { sentence }), language, t);
    });
}

/**
 * Where a project is behind on everything: the criterion it comes closest on, and the others. `null` for a project that reaches the
 * median somewhere, or that was judged on a single criterion.
 */
export function closestOfBehind(
  judged: readonly JudgedCriterion[],
): { readonly closest: JudgedCriterion; readonly others: readonly JudgedCriterion[] } | null {
  const [closest, ...others] = [...judged].sort((a, b) => b.own - b.all - (a.own - a.all));
  if (closest === undefined || others.length === 0 || closest.own >= closest.all - TOLERANCE) return null;
  return { closest, others };
}

/** Says of a criterion that it is the one a project comes closest on. */
export function closestPoint(judged: JudgedCriterion, language: Language, t: Translate): LetterPoint {
  const values = { own: formatNumber(language, judged.own, 1), all: formatNumber(language, judged.all, 1) };
  return {
    lead: t('letter:point.lead', { criterion: judged.criterion.name }),
    text: t('letter:point.closest', values),
  };
}

/** The criteria below the median, the furthest first, with what the rubric asks one level up; at least the lowest one. */
export function gapPoints(judged: readonly JudgedCriterion[], language: Language, t: Translate): LetterPoint[] {
  const below = [...judged]
    .filter(({ own, all }) => own < all - TOLERANCE)
    .sort((a, b) => a.own - a.all - (b.own - b.all));
  const [lowest] = [...judged].sort((a, b) => a.own - b.own);
  const chosen = below.length > 0 ? below.slice(0, MOST_POINTS) : lowest === undefined ? [] : [lowest];
  return chosen.map((one) => {
    const next = one.criterion.anchors.find(({ from }) => from > one.own + TOLERANCE)?.sentence ?? '';
    return pointOf(one, next === '' ? '' : t('letter:point.nextLevel', { sentence: next }), language, t);
  });
}

function pointOf(
  { criterion, own, all }: JudgedCriterion,
  rubric: string,
  language: Language,
  t: Translate,
): LetterPoint {
  const values = { own: formatNumber(language, own, 1), all: formatNumber(language, all, 1) };
  const key = values.own === values.all ? 'level' : own > all ? 'above' : 'below';
  const said = [t(`letter:point.${key}`, values), rubric].filter((text) => text !== '');
  return { lead: t('letter:point.lead', { criterion: criterion.name }), text: said.join(' ') };
}
