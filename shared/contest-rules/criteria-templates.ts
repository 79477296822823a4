import type { Criterion } from '../domain/contest.ts';
import type { Scale } from '../domain/scale.ts';
import type { Translate } from '../i18n/translator.ts';
import { levelStart, rubricLevels } from './rubric.ts';

/** Sets of criteria a contest may start from. */
export const criteriaTemplateNames = ['social-innovation', 'unido-italia'] as const;

/** See {@link criteriaTemplateNames}. */
export type CriteriaTemplateName = (typeof criteriaTemplateNames)[number];

/** Weights as the programme uses them (PROGRAMME: contest criteria templates). Wording is in the catalogue, under the same keys. */
const TEMPLATES = {
  'social-innovation': [
    { key: 'idea', weight: 25 },
    { key: 'originality', weight: 20 },
    { key: 'impact', weight: 25 },
    { key: 'economy', weight: 20 },
    { key: 'team', weight: 10 },
  ],
  'unido-italia': [
    { key: 'relevance', weight: 40 },
    { key: 'durability', weight: 25 },
    { key: 'replicability', weight: 20 },
    { key: 'jobs', weight: 10 },
    { key: 'cofunding', weight: 5 },
  ],
} as const satisfies Readonly<
  Record<CriteriaTemplateName, readonly { readonly key: string; readonly weight: number }[]>
>;

/** A criterion before it has a place in a contest. */
export type CriterionDraft = Pick<Criterion, 'name' | 'question' | 'weight' | 'anchors'>;

/**
 * Spells out a template for a scale: names, questions and one rubric sentence per level, in the language of `t`.
 * They become the contest's own words, free to be changed.
 */
export function draftCriteria(template: CriteriaTemplateName, scale: Scale, t: Translate): readonly CriterionDraft[] {
  return TEMPLATES[template].map(({ key, weight }) => ({
    name: t(`contest:criterion.${key}.name`),
    question: t(`contest:criterion.${key}.question`),
    weight,
    anchors: rubricLevels.map((level) => ({
      from: levelStart(level, scale),
      word: t(`contest:level.${level}`),
      sentence: t(`contest:criterion.${key}.${level}`),
    })),
  }));
}

/** A criterion to be filled in: the five words at their places, without sentences. */
export function draftEmptyCriterion(scale: Scale, t: Translate): CriterionDraft {
  return {
    name: '',
    question: '',
    weight: 10,
    anchors: rubricLevels.map((level) => ({
      from: levelStart(level, scale),
      word: t(`contest:level.${level}`),
      sentence: '',
    })),
  };
}
